package org.leadroad.core.testkit;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/**
 * The laws that every {@link Reader} keeps (words, re-reading; statements L2, L3), as properties
 * over generated leads.
 *
 * <pre>{@code
 * class MyReaderTest implements ReaderContract {
 *   @Override
 *   public Reader reader() {
 *     return new MyReader();
 *   }
 * }
 * }</pre>
 *
 * <p>The class is run like any other test class. Each law can also be called with a lead of your
 * own. That no words make a reader throw is part of every law.
 */
public interface ReaderContract {

  /** {@return the reader to be held to the laws; asked for more than once in a try} */
  Reader reader();

  /**
   * Law <em>re-reading</em>: reading twice gives equal readings, by the same reader or by another
   * one made alike.
   *
   * @param lead any lead
   */
  @Property
  default void readingTwiceGivesEqualReadings(@ForAll Lead lead) {
    Reader reader = reader();
    Reading first = reader.read(lead);
    Law.RE_READING.same("the second reading by one reader", first, reader.read(lead));
    Law.RE_READING.same("the reading by a fresh reader", first, reader().read(lead));
  }

  /**
   * Law <em>words</em>: the reading is of the lead that was given, with its words and its bytes,
   * and names the reader.
   *
   * @param lead any lead
   */
  @Property
  default void theReadingIsOfTheLeadAndByTheReader(@ForAll Lead lead) {
    Reading reading = reader().read(lead);
    Law.WORDS.same("the lead of the reading", lead, reading.lead());
    Law.WORDS.same("the reader of the reading", reader().name(), reading.reader());
  }

  /**
   * Law <em>words</em>: every value names at least one word that it was read from, and every word
   * that is named is there.
   *
   * @param lead any lead
   */
  @Property
  default void everyValueComesFromWordsThatAreThere(@ForAll Lead lead) {
    Reading reading = reader().read(lead);
    for (Remark remark : reading.remarks()) {
      requireThere("remark " + remark.code(), lead, remark.words());
    }
    for (Provenance from : Provenances.of(reading)) {
      Law.WORDS.holds(
          !from.words().isEmpty(),
          "each value must name the words that it was read from."
              + " Maybe it was made by a factory for what the host states itself");
      requireThere("each value", lead, from.words());
    }
  }

  /**
   * Law <em>words</em>, its other half: what was said stays in the words. Neither a text nor what
   * its sender called it is in the reading's text form, so that can be logged.
   *
   * @param lead any lead; texts of its own are replaced by marked ones
   */
  @Property
  default void theReadingShowsNothingThatWasSaid(@ForAll Lead lead) {
    String mark = "zyxwv";
    String[] texts = {
      "Zyxwv Zyxwv", "zyxwv@example.com", "via Zyxwv 1", "un zyxwv a 7 posti", "zyxwv 333 0000001"
    };
    Words.Builder words = Words.builder().add(mark, texts[0]).add("email of " + mark, texts[1]);
    List<Word> list = lead.words().list();
    for (int i = 0; i < list.size(); i++) {
      words.add(list.get(i).name(), texts[i % texts.length]);
    }
    Lead marked =
        Lead.builder()
            .id(lead.id())
            .receivedAt(lead.receivedAt())
            .origin(lead.origin())
            .words(words.build())
            .build();
    Law.WORDS.holds(
        !reader().read(marked).toString().toLowerCase(Locale.ROOT).contains(mark),
        "a reading must not show what the words say or are called."
            + " Maybe the code or the field of a remark was made of a word");
  }

  private static void requireThere(String what, Lead lead, List<WordRef> words) {
    int size = lead.words().size();
    for (WordRef word : words) {
      Law.WORDS.holds(
          word.lead().equals(lead.id()) && word.index() < size,
          what
              + " must name words that its lead has, but named word "
              + word.index()
              + " of "
              + size);
    }
  }
}
