package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.StringJoiner;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;

/** A piece of text without the blanks around it, and the words it is made of. */
record Said(PersonalText text, List<WordRef> words) {

  private static final int FEW = 16;

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
    for (Said piece : pieces) {
      text.add(piece.reveal());
    }
    return new Said(PersonalText.of(text.toString()), wordsOf(pieces));
  }

  static List<WordRef> wordsOf(Collection<Said> pieces) {
    int most = 0;
    for (Said piece : pieces) {
      most += piece.words().size();
    }
    // Few are looked through faster than they are hashed.
    Collection<WordRef> words = most <= FEW ? new ArrayList<>(most) : new LinkedHashSet<>();
    for (Said piece : pieces) {
      for (WordRef word : piece.words()) {
        if (!words.contains(word)) {
          words.add(word);
        }
      }
    }
    return List.copyOf(words);
  }

  /** The same text, told by one more piece. */
  Said because(Said other) {
    return new Said(text, wordsOf(List.of(other, this)));
  }

  Provenance provenance(Confidence confidence) {
    return new Provenance(words, confidence);
  }

  boolean isBlank() {
    return text.isBlank();
  }

  String reveal() {
    return text.reveal();
  }
}
