package com.example.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Words;

/** Rows 80 to 82 of the table of bad values: what builders and copies refuse. */
class BuilderTableTest {

  private static final LeadId ID = LeadId.of("lead-1");
  private static final Instant NOON = Instant.parse("2026-03-07T12:00:00Z");
  private static final String TEXT = "zqcanary";

  static Stream<Arguments> twice() {
    return Stream.of(
        row("Lead.id", () -> Lead.builder().id(ID).id(ID)),
        row("Lead.receivedAt", () -> Lead.builder().receivedAt(NOON).receivedAt(NOON)),
        row("Lead.words", () -> Lead.builder().words(words()).words(words())),
        row("Origin.channel", () -> Origin.builder().channel(Channel.LIST).channel(Channel.LIST)),
        row(
            "Origin.deliveryKey",
            () ->
                Origin.builder()
                    .deliveryKey(DeliveryKey.of(TEXT))
                    .deliveryKey(DeliveryKey.of(TEXT))),
        row("Delivery.ids", () -> Told.delivery().ids(index -> ID)),
        row(
            "Delivery.charset",
            () ->
                Delivery.builder().charset(StandardCharsets.UTF_8).charset(StandardCharsets.UTF_8)),
        row("Limits.maxBytes", () -> Limits.builder().maxBytes(1).maxBytes(1)),
        row("Person.name", () -> Person.builder().name(name()).name(name())));
  }

  static Stream<Arguments> nulls() {
    return Stream.of(
        row("Lead.id", () -> Lead.builder().id(null)),
        row("Lead.words", () -> Lead.builder().words(null)),
        row("Origin.sources", () -> Origin.builder().sources(null)),
        row("Origin.source", () -> Origin.builder().source(null)),
        row("Delivery.key", () -> Delivery.builder().key(null)),
        row("Person.email", () -> Person.builder().email((EmailAddress) null)),
        row("Words.add", () -> Words.builder().add(TEXT, null)),
        row("Words.of", () -> Words.of(TEXT, null)));
  }

  private static Arguments row(String id, Executable work) {
    return Arguments.of(id, work);
  }

  @ParameterizedTest(name = "VAL-81 {0} twice")
  @MethodSource("twice")
  void nothingIsSetTwice(String id, Executable work) {
    silent(assertThrows(IllegalStateException.class, work));
  }

  @ParameterizedTest(name = "VAL-81 {0} null")
  @MethodSource("nulls")
  void nullIsRefused(String id, Executable work) {
    silent(assertThrows(NullPointerException.class, work));
  }

  @Test
  @DisplayName("VAL-81 what is missing is named, and nothing that is there")
  void missingIsNamed() {
    IllegalStateException missing =
        assertThrows(
            IllegalStateException.class, () -> Lead.builder().id(ID).words(words()).build());
    assertTrue(missing.getMessage().contains("receivedAt"), missing::getMessage);
    assertTrue(missing.getMessage().contains("origin"), missing::getMessage);
    silent(missing);
  }

  @Test
  @DisplayName("VAL-81 blank name")
  void blankNameIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> PersonName.of("\u00A0\u200B"));
  }

  @Test
  @DisplayName("VAL-80 bytes and arrays given or received are copies")
  void arraysAreCopies() {
    byte[] bytes = {1};
    Original original = Original.of(bytes, "text/plain");
    bytes[0] = 2;
    original.bytes()[0] = 3;
    assertEquals(1, original.bytes()[0]);
    assertTrue(original.view().isReadOnly());
  }

  @Test
  @DisplayName("VAL-82 copy that breaks what the original kept")
  void copyIsCheckedLikeTheOriginal() {
    Person anna = Person.builder().about(ID).email(EmailAddress.of("a@zqcanary.example")).build();
    Evidence met =
        Evidence.of(EvidenceId.of("e-1"), EvidenceKind.EMAIL_CONFIRMED, anna, NOON, "seller-1");
    silent(
        assertThrows(
            IllegalArgumentException.class,
            () -> met.withContact(EmailAddress.of("b@zqcanary.example"))));
    silent(
        assertThrows(
            IllegalArgumentException.class,
            () -> met.withContact(PhoneNumber.of("+39 333 777 0777"))));
  }

  private static void silent(Exception refused) {
    assertFalse(Canaries.isIn(refused.toString()), refused::toString);
  }

  private static Words words() {
    return Words.of(TEXT, TEXT);
  }

  private static PersonName name() {
    return PersonName.of(TEXT);
  }
}
