package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringJoiner;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;

/**
 * A piece of text without the blanks around it, and the words it is made of.
 *
 * @param most how sure anything can be that is read from it
 */
record Said(PersonalText text, List<WordRef> words, Confidence most) {

  private static final int FEW = 16;

  Said(PersonalText text, List<WordRef> words) {
    this(text, words, Confidence.CERTAIN);
  }

  /** What the word at this place says. */
  static Said of(Lead lead, int index) {
    PersonalText text = lead.words().list().get(index).text();
    return new Said(text.strip(), List.of(new WordRef(lead.id(), index)));
  }

  /** The pieces in their order, with the separator between them; there is at least one. */
  static Said join(String separator, Collection<Said> pieces) {
    if (pieces.size() == 1) {
      return pieces.iterator().next();
    }
    StringJoiner text = new StringJoiner(separator);
    Confidence most = Confidence.CERTAIN;
    for (Said piece : pieces) {
      text.add(piece.reveal());
      most = most.min(piece.most());
    }
    return new Said(PersonalText.of(text.toString()), wordsOf(pieces), most);
  }

  /** Those that are there, in their order. */
  @SafeVarargs
  static List<Said> present(Optional<Said>... pieces) {
    List<Said> present = new ArrayList<>(pieces.length);
    for (Optional<Said> piece : pieces) {
      if (piece.isPresent()) {
        present.add(piece.get());
      }
    }
    return present;
  }

  static List<WordRef> wordsOf(Collection<Said> pieces) {
    if (pieces.size() == 1) {
      return pieces.iterator().next().words();
    }
    int most = 0;
    for (Said piece : pieces) {
      most += piece.words().size();
    }
    if (most <= FEW) {
      return fewWordsOf(pieces, most);
    }
    Set<WordRef> words = new LinkedHashSet<>();
    for (Said piece : pieces) {
      words.addAll(piece.words());
    }
    return List.copyOf(words);
  }

  /** Few are looked through faster than they are hashed. */
  private static List<WordRef> fewWordsOf(Collection<Said> pieces, int most) {
    WordRef[] words = new WordRef[most];
    int count = 0;
    for (Said piece : pieces) {
      for (int i = 0; i < piece.words().size(); i++) {
        WordRef word = piece.words().get(i);
        if (!isAmong(words, count, word)) {
          words[count++] = word;
        }
      }
    }
    return List.of(count == most ? words : Arrays.copyOf(words, count));
  }

  private static boolean isAmong(WordRef[] words, int count, WordRef wanted) {
    for (int i = 0; i < count; i++) {
      if (words[i].index() == wanted.index() && words[i].lead().equals(wanted.lead())) {
        return true;
      }
    }
    return false;
  }

  /** The same text, told by one more piece. */
  Said because(Said other) {
    return new Said(text, wordsOf(List.of(other, this)), most);
  }

  /** Another text of the same words. */
  Said with(PersonalText other) {
    return new Said(other.strip(), words, most);
  }

  /** The same, of which nothing is certain. */
  Said likely() {
    return new Said(text, words, most.min(Confidence.LIKELY));
  }

  /** The same, of which all is at most possible. */
  Said possible() {
    return new Said(text, words, Confidence.POSSIBLE);
  }

  Provenance provenance(Confidence confidence) {
    return new Provenance(words, confidence.min(most));
  }

  boolean isBlank() {
    return text.isBlank();
  }

  String reveal() {
    return text.reveal();
  }
}
