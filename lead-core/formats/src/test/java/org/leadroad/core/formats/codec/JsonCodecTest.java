package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.PersonalText;

class JsonCodecTest {

  @Test
  void theExampleOfTheCodecIsRead() {
    Lead lead = Examples.lead();
    byte[] json = JsonCodec.lead().write(lead); // {"leadroad":1,"lead":{…}}
    Lead same = JsonCodec.lead().read(json);
    assertEquals(lead, same);
    assertTrue(
        new String(json, UTF_8).startsWith("{\"leadroad\":1,\"lead\":{\"id\":\"web-4711\","));
  }

  @Test
  void fieldsMayStandInAnyOrder() {
    String turned =
        """
        {"lead": {"words": [], "origin": {"initiative": "UNKNOWN", "channel": "UNKNOWN"},
          "receivedAt": "1970-01-01T00:00:00Z", "id": "bare"}, "leadroad": 1}
        """;
    assertEquals(Examples.bare(), JsonCodec.lead().read(turned.getBytes(UTF_8)));
  }

  @Test
  void aDocumentIsOneLine() {
    byte[] json = JsonCodec.dossier().write(Examples.dossier());
    assertEquals(1, new String(json, UTF_8).split("[\r\n]", -1).length);
  }

  @Test
  void aKindOfTheHostsOwnComesBackWithAllThatItSays() {
    EvidenceKind visit = EvidenceKind.supporting("HOME_VISIT");
    for (EvidenceKind kind :
        List.of(visit, visit.inContact(), visit.inContact().onlyAbout(Claim.Kind.PERSON))) {
      Evidence told =
          Evidence.of(EvidenceId.of("v-1"), kind, Examples.giulia(), Examples.NOW, "seller-3");
      assertEquals(told, JsonCodec.evidence().read(JsonCodec.evidence().write(told)));
    }
  }

  @Test
  void leadsThatAClaimIsAboutAreWrittenInOneOrder() {
    byte[] one = JsonCodec.evidence().write(stated("a", "b"));
    assertArrayEquals(one, JsonCodec.evidence().write(stated("b", "a")));
  }

  private static Evidence stated(String first, String second) {
    Intent intent = Intent.builder().about(LeadId.of(first)).about(LeadId.of(second)).build();
    return Evidence.of(
        EvidenceId.of("e"), EvidenceKind.NEED_STATED, intent, Examples.NOW, "seller-3");
  }

  @Test
  void bothSidesOfASamenessStayWhereTheyAre() {
    Sameness about = (Sameness) Examples.ofOurOwnKind().claim();
    Evidence back = JsonCodec.evidence().read(JsonCodec.evidence().write(Examples.ofOurOwnKind()));
    assertEquals(about.one(), ((Sameness) back.claim()).one());
  }

  @Test
  void anOriginalOfSomeMegabytesIsWrittenAndRead() {
    Lead large = withOriginal(11 << 20);
    assertEquals(large, JsonCodec.lead().read(JsonCodec.lead().write(large)));
  }

  private static Lead withOriginal(int bytes) {
    return Lead.builder()
        .id(LeadId.of("large"))
        .receivedAt(Examples.NOW)
        .origin(Examples.bare().origin())
        .words(Examples.bare().words())
        .original(Original.of(new byte[bytes], "message/rfc822"))
        .build();
  }

  @Test
  void whatWouldNotBeReadIsNotWritten() {
    JsonCodec<Lead> small = JsonCodec.lead().limitedTo(Limits.builder().maxBytes(1000).build());
    assertEquals(ProblemCode.LIMIT_BYTES, refusal(small, withOriginal(2000)));
    assertEquals(
        ProblemCode.LIMIT_DEPTH,
        refusal(
            JsonCodec.dossier().limitedTo(Limits.builder().maxDepth(8).build()),
            Examples.dossier()));
    assertEquals(
        ProblemCode.LIMIT_ELEMENTS,
        refusal(
            JsonCodec.lead().limitedTo(Limits.builder().maxElements(9).build()), Examples.lead()));
  }

  @Test
  void anyLimitThatLetsAValueBeWrittenLetsItBeRead() {
    for (int most = 1; most < 120; most++) {
      Limits limits = Limits.builder().maxElements(most).maxDepth(1 + most / 12).build();
      JsonCodec<Lead> codec = JsonCodec.lead().limitedTo(limits);
      boolean written = true;
      try {
        codec.write(Examples.lead());
      } catch (JsonCodecException tooSmall) {
        written = false;
      }
      boolean read = true;
      try {
        codec.read(JsonCodec.lead().write(Examples.lead()));
      } catch (JsonCodecException tooSmall) {
        read = false;
      }
      assertEquals(written, read, "at " + most);
    }
  }

  @Test
  void whatHasNoFormIsNotWritten() {
    Locale crooked = new Locale("no language at all");
    Language language = Language.builder().text(PersonalText.of("x")).locale(crooked).build();
    assertEquals(
        ProblemCode.CODEC_VALUE,
        refusal(
            JsonCodec.dossier(),
            dossier(Reading.builder(Examples.lead(), "r/1").language(language).build())));
    Intent dear =
        Intent.builder()
            .about(Examples.lead().id())
            .budget(
                Budget.builder()
                    .text(PersonalText.of("molto"))
                    .amount(new BigDecimal("1." + "0".repeat(1001)))
                    .build())
            .build();
    assertEquals(
        ProblemCode.LIMIT_NUMBER,
        refusal(
            JsonCodec.dossier(),
            dossier(Reading.builder(Examples.lead(), "r/1").intent(dear).build())));
  }

  private static Dossier dossier(Reading reading) {
    return Dossier.asOf(Examples.NOW, List.of(reading));
  }

  private static <T> ProblemCode refusal(JsonCodec<T> codec, T value) {
    return assertThrows(JsonCodecException.class, () -> codec.write(value)).problem().code();
  }
}
