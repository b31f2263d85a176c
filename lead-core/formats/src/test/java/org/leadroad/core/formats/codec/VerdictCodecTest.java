package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Customer;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.PartyId;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.words.LeadId;

/** A verdict comes back only through the library's own check (law no handshake, no customer). */
class VerdictCodecTest {

  private static final Dossier DOSSIER = Examples.dossier();

  private static final Verdict<Identity> VERDICT =
      Verification.ask(IdentityChecks.handshake(), (Identity) Examples.giulia(), DOSSIER);

  private static final byte[] JSON = JsonCodec.verdict(Identity.class, DOSSIER).write(VERDICT);

  @Test
  void aVerdictThatComesBackMakesACustomer() {
    Verdict<Identity> back = JsonCodec.verdict(Identity.class, DOSSIER).read(JSON);
    Customer customer = Customer.of(PartyId.of("c-1"), back.verified().orElseThrow());
    assertEquals(DOSSIER.leads(), customer.leads());
  }

  @Test
  void whatTheHostLearntSinceDoesNotMatter() {
    Instant later = Examples.NOW.plus(Duration.ofDays(9));
    Lead another =
        Lead.builder()
            .id(LeadId.of("another"))
            .receivedAt(later)
            .origin(Examples.bare().origin())
            .words(Examples.bare().words())
            .build();
    Evidence since =
        Evidence.of(
            EvidenceId.of("since"), EvidenceKind.DISOWNED, Examples.giulia(), later, "seller-3");
    Dossier now =
        Dossier.asOf(
                later,
                Stream.concat(
                        DOSSIER.readings().stream(),
                        Stream.of(Reading.builder(another, "r/1").build()))
                    .toList())
            .with(DOSSIER.evidence())
            .with(since);
    assertEquals(VERDICT, JsonCodec.verdict(Identity.class, now).read(JSON));
  }

  static Stream<Arguments> forged() {
    String json = new String(JSON, UTF_8);
    return Stream.of(
        forged("1 no grounds", json.replace(",\"grounds\":[\"visit-17\"]", "")),
        forged("2 grounds that are not there", json.replace("visit-17", "visit-18")),
        forged("3 grounds against it", json.replace("visit-17", "card-1")),
        forged("4 grounds about something else", json.replace("visit-17", "op-1")),
        forged("5 about another lead", json.replace("web-4711", "web-4712")),
        forged("6 before the handshake", json.replace("09:30:00.000000001Z", "09:30:00Z")),
        forged("7 after all that is known", json.replace("2026-03-02T", "2027-03-02T")),
        forged("8 by nobody", json.replace("handshake/1", " ")));
  }

  private static Arguments forged(String id, String json) {
    return Arguments.of(id, json.getBytes(UTF_8));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("forged")
  void aForgedVerdictIsRefused(String id, byte[] json) {
    JsonCodecException refused =
        assertThrows(
            JsonCodecException.class,
            () -> JsonCodec.verdict(Identity.class, DOSSIER).read(json),
            id);
    assertEquals(
        "CODEC_VERDICT at /verdict: pass the dossier that was judged, with the evidence that is"
            + " cited",
        refused.getMessage());
  }

  @Test
  void aVerdictOnAnotherKindOfClaimIsRefused() {
    JsonCodecException refused =
        assertThrows(
            JsonCodecException.class, () -> JsonCodec.verdict(Intent.class, DOSSIER).read(JSON));
    assertEquals(ProblemCode.CODEC_KIND, refused.problem().code());
    assertEquals("/verdict/claim", refused.problem().place().field());
    assertEquals(VERDICT, JsonCodec.verdict(Claim.class, DOSSIER).read(JSON));
  }

  @Test
  void whatCouldNotBeReadIsNotWritten() {
    Dossier empty = Dossier.asOf(Examples.NOW, Examples.reading());
    JsonCodecException refused =
        assertThrows(
            JsonCodecException.class,
            () -> JsonCodec.verdict(Identity.class, empty).write(VERDICT));
    assertEquals(ProblemCode.CODEC_VERDICT, refused.problem().code());
    assertTrue(VERDICT.verified().isPresent());
  }
}
