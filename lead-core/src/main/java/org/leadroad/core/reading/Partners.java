package org.leadroad.core.reading;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Word;

/**
 * Tells by the label of a form whose a value is where it asks for two people: {@code Nome 2},
 * {@code Email partner}, {@code E-mail di Giulia}.
 */
final class Partners {

  /**
   * A label that names somebody by a given name.
   *
   * @param field an e-mail address or a telephone number
   * @param name as {@link Folding} folds it
   */
  record Owned(Field field, String name) {}

  private static final Set<Field> PERSONAL =
      Sets.immutableEnumSet(
          Field.NAME,
          Field.GIVEN_NAME,
          Field.MIDDLE_NAME,
          Field.FAMILY_NAME,
          Field.HONORIFIC,
          Field.EMAIL,
          Field.PHONE);

  private static final Set<String> WORDS =
      Set.of(
          "partner",
          "coniuge",
          "moglie",
          "marito",
          "compagno",
          "compagna",
          "fidanzato",
          "fidanzata",
          "cointestatario",
          "cointestataria",
          "coacquirente",
          "spouse",
          "wife",
          "husband",
          "fiance",
          "fiancee",
          "cobuyer",
          "coapplicant",
          "co");

  private Partners() {}

  /** Where two are numbered, each of them has a name. */
  static boolean areTwo(Lead lead, FormLabels labels) {
    for (Word word : lead.words().list()) {
      if (hasNumber(word.name(), '2')
          && !word.text().isBlank()
          && labels.field(word.name()).filter(Partners::isName).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private static boolean isName(Field field) {
    return field == Field.NAME || field == Field.GIVEN_NAME;
  }

  static boolean isPersonal(Field field) {
    return PERSONAL.contains(field);
  }

  /** Whether the label ends with this number. */
  static boolean hasNumber(String label, char number) {
    int last = label.length() - 1;
    while (last > 0 && !Character.isLetterOrDigit(label.charAt(last))) {
      last--;
    }
    return last > 0 && label.charAt(last) == number && !isDigit(label.charAt(last - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  /** What is asked about the partner of whom the form is about, if that is what it asks. */
  static Optional<Field> ofPartner(String label, FormLabels labels) {
    List<String> rest = new ArrayList<>(LabelTokens.of(label));
    if (!rest.removeIf(WORDS::contains)) {
      return Optional.empty();
    }
    rest.removeIf("s"::equals);
    return rest.isEmpty() || rest.equals(List.of("buyer"))
        ? Optional.of(Field.NAME)
        : labels.field(String.join(" ", rest)).filter(PERSONAL::contains);
  }

  /** Who is named by a label that asks for an address or a number of theirs. */
  static Optional<Owned> owned(String label, FormLabels labels) {
    List<String> tokens = LabelTokens.of(label);
    int last = tokens.size() - 1;
    if (last < 1) {
      return Optional.empty();
    }
    boolean ends = GivenNames.has(tokens.get(last));
    if (!ends && !GivenNames.has(tokens.get(0))) {
      return Optional.empty();
    }
    List<String> rest =
        new ArrayList<>(ends ? tokens.subList(0, last) : tokens.subList(1, last + 1));
    rest.removeIf("s"::equals);
    String name = tokens.get(ends ? last : 0);
    return labels
        .field(String.join(" ", rest))
        .filter(field -> field == Field.EMAIL || field == Field.PHONE)
        .map(field -> new Owned(field, name));
  }
}
