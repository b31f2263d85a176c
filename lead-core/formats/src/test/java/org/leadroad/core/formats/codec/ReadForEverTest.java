package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Claim;

/**
 * What a released version wrote is read for ever: each has a folder of documents, and nothing in a
 * folder changes. Only of the current version is it written the same again.
 */
class ReadForEverTest {

  private static final String CURRENT = "version-" + Versions.KNOWN.current() + "/";

  static Stream<Arguments> documents() {
    return Stream.of(
        document("version-1/lead.json", JsonCodec.lead(), Examples.lead()),
        document("version-1/lead-bare.json", JsonCodec.lead(), Examples.bare()),
        document("version-1/dossier.json", JsonCodec.dossier(), Examples.dossier()),
        document(
            "version-1/verdict.json",
            JsonCodec.verdict(Claim.class, Examples.dossier()),
            Examples.verdict()),
        document("version-1/interaction.json", JsonCodec.interaction(), Examples.visit()),
        document("version-1/engagement.json", JsonCodec.engagement(), Examples.engagement()),
        lines("version-1/evidence.jsonl", JsonCodec.evidence(), Examples.dossier().evidence()),
        lines("version-1/opinion.jsonl", JsonCodec.opinion(), Examples.opinions()));
  }

  private static <T> Arguments document(String name, JsonCodec<T> codec, T value) {
    return lines(name, codec, List.of(value));
  }

  private static <T> Arguments lines(String name, JsonCodec<T> codec, List<T> values) {
    return Arguments.of(name, codec, values);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  <T> void whatWasWrittenIsRead(String name, JsonCodec<T> codec, List<T> values) {
    List<T> read = codec.readLines(new ByteArrayInputStream(Golden.bytes(name))).toList();
    assertEquals(values, read);
    assertEquals(Told.by(values), Told.by(read));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  <T> void theCurrentVersionIsWrittenByteForByte(String name, JsonCodec<T> codec, List<T> values)
      throws IOException {
    if (name.startsWith(CURRENT)) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      codec.writeLines(values, out);
      assertEquals(Golden.text(name).strip(), out.toString(UTF_8).strip());
    }
  }
}
