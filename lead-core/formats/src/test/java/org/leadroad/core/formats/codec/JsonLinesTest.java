package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collections;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.ProblemCode;

class JsonLinesTest {

  private static final String BARE = Golden.text("version-1/lead-bare.json");

  private static InputStream in(String text) {
    return new ByteArrayInputStream(text.getBytes(UTF_8));
  }

  @Property(tries = 100)
  void manyComeBackInTheirOrder(@ForAll @Size(max = 5) List<Lead> leads) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    JsonCodec.lead().writeLines(leads, out);
    assertEquals(
        leads, JsonCodec.lead().readLines(new ByteArrayInputStream(out.toByteArray())).toList());
  }

  @Test
  void blankLinesCarriageReturnsAndAMissingLastEndDoNotMatter() {
    String text = "\n\r\n" + BARE + "\r\n \t\n" + BARE;
    assertEquals(
        List.of(Examples.bare(), Examples.bare()), JsonCodec.lead().readLines(in(text)).toList());
    assertEquals(List.of(), JsonCodec.lead().readLines(in("")).toList());
    assertEquals(List.of(), JsonCodec.lead().readLines(in("\n\n")).toList());
  }

  @Test
  void aBadLineIsToldByItsNumber() {
    String text = BARE + "\n\n" + BARE.replace("\"bare\"", "7") + "\n";
    assertEquals(
        "CODEC_TYPE at line 3 column 1 /lead/id: write it as the form has it", refusal(text));
    assertTrue(
        refusal(BARE + "\n{\"leadroad\":1,}\n").startsWith("JSON_MALFORMED at line 2 column "));
  }

  private static String refusal(String text) {
    return assertThrows(
            JsonCodecException.class, () -> JsonCodec.lead().readLines(in(text)).toList())
        .getMessage();
  }

  @Test
  void whatStandsBeforeABadLineIsRead() {
    assertEquals(
        Examples.bare(), JsonCodec.lead().readLines(in(BARE + "\n{")).findFirst().orElseThrow());
  }

  @Test
  void aLineWithoutEndIsReadNoFurtherThanTheLimit() {
    int[] read = {0};
    InputStream endless =
        new InputStream() {
          @Override
          public int read() {
            read[0]++;
            return 'x';
          }
        };
    JsonCodec<Lead> codec = JsonCodec.lead().limitedTo(Limits.builder().maxBytes(20_000).build());
    JsonCodecException refused =
        assertThrows(JsonCodecException.class, () -> codec.readLines(endless).toList());
    assertEquals(ProblemCode.LIMIT_BYTES, refused.problem().code());
    assertTrue(read[0] <= 20_000 + 8192, "read " + read[0]);
  }

  @Test
  void aLineAsLongAsTheLimitIsRead() {
    Limits exact = Limits.builder().maxBytes(BARE.length()).build();
    String text = String.join("\n", Collections.nCopies(200, BARE));
    assertEquals(200, JsonCodec.lead().limitedTo(exact).readLines(in(text)).count());
  }

  @Test
  void aFailingInputIsNoEnd() {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }
        };
    assertThrows(UncheckedIOException.class, () -> JsonCodec.lead().readLines(failing).toList());
  }
}
