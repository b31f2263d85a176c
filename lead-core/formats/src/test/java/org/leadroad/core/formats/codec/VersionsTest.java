package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.formats.json.Json;
import org.leadroad.core.intake.ProblemCode;

/** How a later release reads what an earlier one wrote, tried with versions that never were. */
class VersionsTest {

  /** Version 0 called the instant otherwise. */
  private static final Versions.Step RENAMED =
      (kind, old) -> {
        Json lifted = new Json(Json.Kind.OBJECT, "");
        old.fields()
            .forEach((name, value) -> lifted.put(name.equals("when") ? "receivedAt" : name, value));
        return lifted;
      };

  /** Version −1 had no words. */
  private static final Versions.Step WORDLESS =
      (kind, old) -> {
        Json lifted = new Json(Json.Kind.OBJECT, "");
        old.fields().forEach(lifted::put);
        lifted.put("words", new Json(Json.Kind.ARRAY, ""));
        return lifted;
      };

  private static final Versions FABRICATED = new Versions(1, List.of(WORDLESS, RENAMED));

  private static final String ZERO =
      """
      {"leadroad":0,"lead":{"id":"bare","when":"1970-01-01T00:00:00Z",
       "origin":{"channel":"UNKNOWN","initiative":"UNKNOWN"},"words":[]}}
      """;

  private static final String BEFORE =
      ZERO.replace("\"leadroad\":0", "\"leadroad\":-1").replace(",\"words\":[]", "");

  @Test
  void anOlderVersionIsLiftedStepByStep() {
    JsonCodec<?> codec = JsonCodec.lead().knowing(FABRICATED);
    assertEquals(Examples.bare(), codec.read(ZERO.getBytes(UTF_8)));
    assertEquals(Examples.bare(), codec.read(BEFORE.getBytes(UTF_8)));
    assertEquals(Examples.bare(), codec.read(Golden.bytes("version-1/lead-bare.json")));
  }

  @Test
  void whatNoStepLiftsIsRefusedAtItsPlace() {
    JsonCodec<?> codec = JsonCodec.lead().knowing(new Versions(1, List.of((kind, old) -> old)));
    assertEquals(
        "CODEC_FIELD_MISSING at /lead/receivedAt: look where the document was cut or changed",
        assertThrows(JsonCodecException.class, () -> codec.read(ZERO.getBytes(UTF_8)))
            .getMessage());
  }

  @Test
  void stepsAreToldWhatTheyLift() {
    Versions.Step onlyLeads = (kind, old) -> kind.equals("lead") ? RENAMED.lift(kind, old) : old;
    JsonCodec<?> codec = JsonCodec.lead().knowing(new Versions(1, List.of(onlyLeads)));
    assertEquals(Examples.bare(), codec.read(ZERO.getBytes(UTF_8)));
  }

  @Test
  void aNewerVersionIsRefusedWhateverElseItHolds() {
    byte[] newer = JsonCodec.lead().knowing(new Versions(2, List.of())).write(Examples.bare());
    JsonCodecException refused =
        assertThrows(JsonCodecException.class, () -> JsonCodec.lead().read(newer));
    assertEquals(ProblemCode.CODEC_VERSION, refused.problem().code());
    assertEquals(
        "CODEC_VERSION at /leadroad (2 of at most 1): "
            + "read it with the version of the library that wrote it, or with a later one",
        refused.getMessage());
  }
}
