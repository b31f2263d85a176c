package org.leadroad.core.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a lead said, in the order in which it said it; the same name may occur more than once
 * (statement L2).
 *
 * <p>Words are kept as received: not parsed, trimmed or corrected, for ever. Equal by names, texts
 * and order. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * Words words = Words.of("name", "Giulia Bianchi", "telefono", "333 1234567");
 * words.first("telefono");   // what she wrote, blanks included
 * }</pre>
 */
public final class Words {

  private static final Words NONE = new Words(List.of());

  private final List<Word> list;

  private Words(List<Word> list) {
    this.list = list;
  }

  /** {@return no words at all} */
  public static Words none() {
    return NONE;
  }

  /**
   * {@return words from names and texts that take turns}
   *
   * @param namesAndTexts name, text, name, text …
   * @throws IllegalArgumentException if the last name has no text
   */
  public static Words of(String... namesAndTexts) {
    if (namesAndTexts.length % 2 != 0) {
      throw new IllegalArgumentException(
          "names and texts must take turns, but the last of "
              + namesAndTexts.length
              + " has no partner");
    }
    Builder builder = builder();
    for (int i = 0; i < namesAndTexts.length; i += 2) {
      builder.add(namesAndTexts[i], namesAndTexts[i + 1]);
    }
    return builder.build();
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return every word, in order, unmodifiable} */
  public List<Word> list() {
    return list;
  }

  /**
   * {@return the text of the first word with exactly this name}
   *
   * @param name as the sender wrote it
   */
  public Optional<PersonalText> first(String name) {
    return list.stream().filter(word -> word.name().equals(name)).map(Word::text).findFirst();
  }

  /**
   * {@return the texts of all words with exactly this name, in order}
   *
   * @param name as the sender wrote it
   */
  public List<PersonalText> all(String name) {
    return list.stream().filter(word -> word.name().equals(name)).map(Word::text).toList();
  }

  /** {@return the number of words} */
  public int size() {
    return list.size();
  }

  /** {@return whether nothing was said} */
  public boolean isEmpty() {
    return list.isEmpty();
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Words that && list.equals(that.list);
  }

  @Override
  public int hashCode() {
    return list.hashCode();
  }

  /** {@return how many words there are, and nothing of what they say} */
  @Override
  public String toString() {
    return "Words[" + list.size() + "]";
  }

  /** Collects words in order. Not thread-safe. */
  public static final class Builder {

    private final List<Word> list = new ArrayList<>(16);

    private Builder() {}

    /**
     * Adds one word after the others.
     *
     * @param name what the sender called it
     * @param text what it says
     * @return this builder
     */
    public Builder add(String name, String text) {
      Objects.requireNonNull(name, "name");
      Objects.requireNonNull(text, "text");
      return add(new Word(name, PersonalText.of(text)));
    }

    /**
     * Adds one word after the others.
     *
     * @param word the word
     * @return this builder
     */
    public Builder add(Word word) {
      list.add(Objects.requireNonNull(word, "word"));
      return this;
    }

    /** {@return the words added so far} */
    public Words build() {
      return list.isEmpty() ? NONE : new Words(List.copyOf(list));
    }
  }
}
