package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Law <em>words</em>: a form's words come back unchanged from the intake. */
class FormWordsTest {

  private static final Delivery DELIVERY =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
          .ids(index -> LeadId.of("form-" + index))
          .build();

  @Property
  void wordsComeBackUnchanged(@ForAll("forms") Map<String, List<String>> form) {
    Intake intake = WebForm.standard().read(form, DELIVERY);
    Words.Builder expected = Words.builder();
    form.forEach((name, texts) -> texts.forEach(text -> expected.add(sound(name), sound(text))));
    List<Words> words = new ArrayList<>();
    intake.leads().forEach(lead -> words.add(lead.words()));
    Words all = expected.build();
    assertEquals(all.isEmpty() ? List.of() : List.of(all), words);
  }

  @Property
  void everyWordCanBeEncodedAndDecoded(@ForAll("forms") Map<String, List<String>> form) {
    for (var lead : WebForm.standard().read(form, DELIVERY).leads()) {
      for (Word word : lead.words().list()) {
        assertEquals(word.name(), reencoded(word.name()));
        assertEquals(word.text().reveal(), reencoded(word.text().reveal()));
      }
    }
  }

  @Property
  void anyObjectGivesALeadOrAProblem(@ForAll("objects") Map<String, Object> form) {
    assertNotNull(WebForm.standard().read(form, DELIVERY));
  }

  private static String reencoded(String text) {
    return new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
  }

  /** A Java encoder puts a question mark where it meets half a pair. */
  private static String sound(String text) {
    StringBuilder sound = new StringBuilder();
    text.codePoints()
        .map(point -> point >= 0xD800 && point <= 0xDFFF ? 0xFFFD : point)
        .forEach(sound::appendCodePoint);
    return sound.toString();
  }

  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
        Arbitraries.strings().ofMaxLength(30),
        Arbitraries.strings().withChars('\uD800', '\uDC00', 'a', '\u202E', '\0').ofMaxLength(6));
  }

  @Provide
  Arbitrary<Map<String, List<String>>> forms() {
    return Arbitraries.maps(texts(), texts().list().ofMaxSize(3))
        .ofMaxSize(8)
        .map(LinkedHashMap::new);
  }

  @Provide
  Arbitrary<Map<String, Object>> objects() {
    Arbitrary<Object> leaves =
        Arbitraries.of(
            "a",
            1,
            2.5,
            true,
            'c',
            new Object(),
            new int[] {1},
            new String[] {"x", "y"},
            Map.of("k", "v"),
            Map.of(1, "v"),
            List.of(List.of("z")),
            Double.NaN);
    return Arbitraries.maps(texts(), leaves).ofMaxSize(6);
  }
}
