package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.words.PersonalText;

/**
 * What a message says about its writer in running text: {@code sono Marco Rossi, cell 347 1234567},
 * and the name and number after {@code Cordiali saluti}. All of it is likely at most; what may be
 * somebody else's is possible.
 */
final class ContactSentences {

  private static final Senses NAMING = Senses.of(Sense.NAMING);

  private static final int FEWEST_DIGITS = 9;
  private static final int FEWEST_AFTER_CUE = 6;
  private static final int MOST_DIGITS = 15;
  private static final int MOST_NAMES = 4;

  /** How many words before a contact may say whose it is. */
  private static final int NEAR = 6;

  private static final Set<String> CUES =
      Set.of(
          "tel",
          "telefono",
          "cell",
          "cel",
          "cellulare",
          "numero",
          "mobile",
          "phone",
          "whatsapp",
          "number",
          "call",
          "text",
          "recapito",
          "chiamatemi",
          "telefonatemi",
          "ricontattatemi");

  /** A number after one of these is none of a telephone. */
  private static final Set<String> OTHER_NUMBERS =
      Set.of(
          "iva",
          "piva",
          "vat",
          "cf",
          "fiscale",
          "ordine",
          "order",
          "ref",
          "riferimento",
          "codice",
          "code",
          "iban",
          "stock",
          "vin",
          "telaio",
          "targa",
          "ticket",
          "pratica",
          "annuncio",
          "id");

  private static final Set<String> OTHERS =
      Set.of(
          "moglie",
          "marito",
          "figlio",
          "figlia",
          "padre",
          "madre",
          "papa",
          "mamma",
          "fratello",
          "sorella",
          "collega",
          "amico",
          "amica",
          "suo",
          "sua",
          "loro",
          "wife",
          "husband",
          "son",
          "daughter",
          "father",
          "mother",
          "brother",
          "sister",
          "colleague",
          "friend",
          "his",
          "her",
          "their",
          "partner",
          "compagna",
          "compagno");

  /** What is the seller's. */
  private static final Set<String> YOURS =
      Set.of("vostro", "vostra", "vostri", "tuo", "your", "yours", "vs");

  /** They name somebody only before a given name that is known. */
  private static final Set<String> LOOSE = Set.of("sono", "am", "m", "is", "qui");

  private final ContactLines found;

  ContactSentences(ContactLines found) {
    this.found = found;
  }

  void read(Sentence sentence) {
    Tokens words = sentence.tokens();
    for (Wording.Hit hit : words.find(NAMING)) {
      name(sentence, hit);
    }
    if (sentence.mayHaveContact()) {
      emails(sentence);
      phones(sentence);
    }
  }

  /** A name on the line below the closing, and how to reach who has it. */
  void readSignature(Said signature, Wording wording) {
    Sentence whole = Sentence.of(signature, wording);
    Tokens words = whole.tokens();
    int line = 0;
    while (line < words.size() && (line == 0 || words.gap(line).indexOf('\n') < 0)) {
      line++;
    }
    if (line > 1 && names(words, 0) == line) {
      Said name = whole.part(0, line);
      found.put(Field.NAME, GivenNames.has(words.text(0, 1)) ? name.likely() : name.possible());
    }
    if (whole.mayHaveContact()) {
      emails(whole);
      phones(whole);
    }
  }

  private void name(Sentence sentence, Wording.Hit hit) {
    Tokens words = sentence.tokens();
    int to = names(words, hit.to());
    boolean loose = LOOSE.contains(words.word(hit.to() - 1)) && hit.to() - hit.from() < 3;
    if (to == hit.to() || (loose && !GivenNames.has(words.text(hit.to(), hit.to() + 1)))) {
      return;
    }
    found.put(Field.NAME, sentence.part(hit.to(), to).likely());
  }

  /** After the words with capitals that begin here, with nothing but blanks between them. */
  private static int names(Tokens words, int from) {
    int to = from;
    while (to < from + MOST_NAMES
        && to < words.size()
        && Character.isUpperCase(words.text(to, to + 1).charAt(0))
        && (to == from || (words.gap(to).isBlank() && words.gap(to).indexOf('\n') < 0))) {
      to++;
    }
    return to;
  }

  private void emails(Sentence sentence) {
    String text = sentence.said().reveal();
    for (int at = text.indexOf('@'); at >= 0; at = text.indexOf('@', at + 1)) {
      int from = at;
      while (from > 0 && isOfAddress(text.charAt(from - 1))) {
        from--;
      }
      int to = at + 1;
      while (to < text.length() && isOfAddress(text.charAt(to))) {
        to++;
      }
      while (to > at && !Character.isLetterOrDigit(text.charAt(to - 1))) {
        to--;
      }
      boolean dotted = text.substring(at, to).indexOf('.') > 1;
      if (from < at && dotted) {
        add(Field.EMAIL, sentence, from, to, before(text, from));
      }
    }
  }

  private static boolean isOfAddress(char c) {
    return Character.isLetterOrDigit(c) || "._%+-".indexOf(c) >= 0;
  }

  private void phones(Sentence sentence) {
    String text = sentence.said().reveal();
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      boolean begins = isDigit(c) || (c == '+' && at + 1 < text.length());
      if (!begins) {
        at++;
        continue;
      }
      int to = at + 1;
      int digits = isDigit(c) ? 1 : 0;
      int last = at;
      while (to < text.length() && (isDigit(text.charAt(to)) || isBetween(text, to))) {
        if (isDigit(text.charAt(to))) {
          digits++;
          last = to;
        }
        to++;
      }
      boolean whole = at == 0 || !isOfAddress(text.charAt(at - 1));
      boolean ends =
          to == text.length()
              || !Character.isLetter(text.charAt(last + 1 < text.length() ? last + 1 : last));
      if (whole && ends && digits >= FEWEST_AFTER_CUE && digits <= MOST_DIGITS) {
        List<String> before = before(text, at);
        if (isNumber(before, digits, c)) {
          add(Field.PHONE, sentence, at, last + 1, before);
        }
      }
      at = to;
    }
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isBetween(String text, int at) {
    return " -.()".indexOf(text.charAt(at)) >= 0 && text.charAt(at - 1) != text.charAt(at);
  }

  private static boolean isNumber(List<String> before, int digits, char first) {
    String last = before.isEmpty() ? "" : before.get(before.size() - 1);
    boolean cued = before.stream().skip(Math.max(0, before.size() - 3)).anyMatch(CUES::contains);
    boolean dialled = digits >= FEWEST_DIGITS && (first == '+' || first == '3' || first == '0');
    return !OTHER_NUMBERS.contains(last) && (cued || dialled);
  }

  private static List<String> before(String text, int at) {
    List<String> words = Tokens.words(text.substring(Math.max(0, at - 80), at));
    return words.subList(Math.max(0, words.size() - NEAR), words.size());
  }

  /** Adds a contact, unless the words before it say that it is the seller's. */
  private void add(Field field, Sentence sentence, int from, int to, List<String> before) {
    if (before.stream().anyMatch(YOURS::contains)) {
      return;
    }
    String text = sentence.said().reveal();
    Said piece =
        new Said(PersonalText.of(text.substring(from, to)), sentence.said().words()).likely();
    boolean others = before.stream().anyMatch(OTHERS::contains);
    found.put(field, others ? piece.possible() : piece);
    if (field == Field.PHONE && found.all(Field.NAME).isEmpty()) {
      beside(sentence, text, to).ifPresent(name -> found.put(Field.NAME, name.possible()));
    }
  }

  /** {@code 347 555 0125, Lara Conti}. */
  private static Optional<Said> beside(Sentence sentence, String text, int from) {
    String rest = text.substring(from).strip();
    if (!rest.startsWith(",") || rest.length() > 40) {
      return Optional.empty();
    }
    Said name = new Said(PersonalText.of(rest.substring(1)).strip(), sentence.said().words());
    Tokens words = Tokens.of(name.reveal(), Lexicon.EMPTY);
    boolean named =
        words.size() > 1 && names(words, 0) == words.size() && GivenNames.has(words.text(0, 1));
    return named ? Optional.of(name) : Optional.empty();
  }
}
