package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Law <em>words</em>, as far as values can keep it. */
class WordsLawTest {

  @Property
  void wordsComeBackInOrder(@ForAll List<Word> said) {
    Words.Builder words = Words.builder();
    said.forEach(words::add);
    assertEquals(said, words.build().list());
    for (Word word : said) {
      assertEquals(
          said.stream().filter(other -> other.name().equals(word.name())).map(Word::text).toList(),
          words.build().all(word.name()));
    }
  }

  @Property
  void bytesComeBackWhateverIsDoneToThemElsewhere(@ForAll byte[] bytes) {
    byte[] given = bytes.clone();
    Original original = Original.of(given, "text/plain");
    java.util.Arrays.fill(given, (byte) 7);
    java.util.Arrays.fill(original.bytes(), (byte) 7);
    assertArrayEquals(bytes, original.bytes());
  }

  @Property
  void noTextFormShowsWhatWasSaid(@ForAll Reading reading) {
    Lead lead = reading.lead();
    // A day is shown on purpose, and now and then somebody writes the day of the receipt.
    String shown = reading.toString().replaceAll("\\d{4}-\\d\\d-\\d\\d", "[day]");
    String open = lead.id() + lead.origin().toString() + reading.remarks();
    for (Word word : lead.words().list()) {
      String text = word.text().reveal();
      if (text.length() > 9 && !open.contains(text)) {
        assertFalse(shown.contains(text));
      }
    }
  }
}
