package org.leadroad.core.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.collect.Sets;
import com.google.common.hash.Hashing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
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

  private record Phrase(List<String> words, Set<Sense> senses) {}

  private static final Wording STANDARD = new Wording(StandardWording.table());

  private final Map<String, Set<Sense>> table;
  private final Map<String, List<Phrase>> byFirst = new HashMap<>();

  private Wording(Map<String, Set<Sense>> table) {
    this.table = table;
    table.forEach(
        (phrase, senses) -> {
          List<String> words = Tokens.words(phrase);
          byFirst
              .computeIfAbsent(words.get(0), first -> new ArrayList<>(1))
              .add(new Phrase(words, senses));
        });
    byFirst
        .values()
        .forEach(
            phrases ->
                phrases.sort(
                    Comparator.comparingInt((Phrase phrase) -> phrase.words().size()).reversed()));
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

  /** The phrases of these meanings in a text, none within another, in their order. */
  List<Hit> find(Tokens text, Set<Sense> wanted) {
    List<Hit> hits = List.of();
    int at = 0;
    while (at < text.size()) {
      Hit hit = at(text, at, wanted);
      if (hit.to() > at) {
        hits = hits.isEmpty() ? new ArrayList<>(4) : hits;
        hits.add(hit);
      }
      at = Math.max(hit.to(), at + 1);
    }
    return hits;
  }

  /** The longest phrase that begins at this word; one without words where none does. */
  private Hit at(Tokens text, int at, Set<Sense> wanted) {
    for (Phrase phrase : byFirst.getOrDefault(text.word(at), List.of())) {
      if (text.has(at, phrase.words())) {
        for (Sense sense : phrase.senses()) {
          if (wanted.contains(sense)) {
            return new Hit(sense, at, at + phrase.words().size());
          }
        }
      }
    }
    return new Hit(Sense.ASKING, at, at);
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
