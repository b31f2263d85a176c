package org.leadroad.core.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table that says what phrases of free text mean: what is asked for, how specific it is (C3),
 * what is agreed to and what is refused. Italian and English.
 *
 * <p>Case, accents and punctuation do not count: {@code Non chiamatemi!} has the phrase {@code non
 * chiamatemi}. Of two phrases that begin at one word the longer is found.
 *
 * <p>Equal by its entries. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Wording ours = Wording.standard().with("prova la tua nuova", Sense.SPECIFIC);
 * StandardReader reader = StandardReader.forRegion("IT").wording(ours);
 * }</pre>
 */
public final class Wording {

  /** A phrase that was found, by its first word and the one after its last. */
  record Hit(Sense sense, int from, int to) {}

  private static final Wording STANDARD = new Wording(StandardWording.table());

  private final Map<String, Set<Sense>> table;
  private final Lexicon lexicon;

  private Wording(Map<String, Set<Sense>> table) {
    this.table = table;
    this.lexicon = new Lexicon(table);
  }

  /** {@return the table that the library brings} */
  public static Wording standard() {
    return STANDARD;
  }

  /**
   * {@return this table with one phrase more, or with one meaning more for it}
   *
   * @param phrase one word or several
   * @param sense what it means
   * @throws IllegalArgumentException if the phrase has neither a letter nor a digit
   */
  public Wording with(String phrase, Sense sense) {
    Objects.requireNonNull(sense, "sense");
    Map<String, Set<Sense>> more = new LinkedHashMap<>(table);
    more.merge(key(phrase), Set.of(sense), Sets::union);
    more.replaceAll((each, senses) -> Sets.immutableEnumSet(senses));
    return new Wording(more);
  }

  /**
   * {@return this table without one phrase}
   *
   * @param phrase may be one that the table does not have
   * @throws IllegalArgumentException if the phrase has neither a letter nor a digit
   */
  public Wording without(String phrase) {
    Map<String, Set<Sense>> fewer = new LinkedHashMap<>(table);
    fewer.remove(key(phrase));
    return new Wording(fewer);
  }

  static String key(String phrase) {
    String key = String.join(" ", Tokens.words(phrase));
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "phrase must have a letter or digit, but had " + phrase.length() + " characters");
    }
    return key;
  }

  /** The words of a text, and the phrases of this table in it. */
  Tokens tokens(String text) {
    return Tokens.of(text, lexicon);
  }

  /** The same for equal tables, on every machine, and another for any other. */
  String fingerprint() {
    StringBuilder entries = new StringBuilder();
    new TreeMap<>(table)
        .forEach((phrase, all) -> entries.append(phrase).append('=').append(all).append('\n'));
    return Hashing.sha256().hashString(entries, UTF_8).toString().substring(0, 16);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Wording that && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  /** {@return how many phrases there are} */
  @Override
  public String toString() {
    return "Wording[" + table.size() + "]";
  }
}
