package org.leadroad.core.reading;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.common.hash.Hashing;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * The table that says what the labels of forms stand for: Italian and English ones, and the names
 * that Salesforce, HubSpot, Google and Meta give to their fields.
 *
 * <p>Case, accents, blanks, punctuation and humps do not count: {@code first_name}, {@code
 * firstName} and {@code First name *} are one label. Words around it that say only whose it is
 * ({@code your-email}, {@code contact[phone]}, {@code nome cliente}) do not count either, unless
 * the table has the label as a whole.
 *
 * <p>Equal by its entries. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * FormLabels ours = FormLabels.standard().with("il tuo modello", Field.WANT).without("data");
 * }</pre>
 */
public final class FormLabels {

  private static final FormLabels STANDARD = new FormLabels(StandardLabels.table());

  private static final Set<String> OWNERS =
      Set.of(
          ("your my il la tuo tua suo sua vostro vostra lead contact customer client prospect"
                  + " applicant buyer personal person cliente contatto richiedente anagrafica"
                  + " metadata properties fields payload chat visitor")
              .split(" "));

  private static final Set<String> TRAILS =
      Set.of(
          ("required optional obbligatorio obbligatoria facoltativo facoltativa opzionale value"
                  + " cliente contatto richiedente referente personale aziendale ufficio lavoro"
                  + " casa residenza domicilio di del della dell")
              .split(" "));

  private final Map<String, Field> table;

  private FormLabels(Map<String, Field> table) {
    this.table = table;
  }

  /** {@return the table that the library brings} */
  public static FormLabels standard() {
    return STANDARD;
  }

  /**
   * {@return this table with one label more, or with another meaning for it}
   *
   * @param label as a form may write it
   * @param field what it stands for
   * @throws IllegalArgumentException if the label has neither a letter nor a digit, or more than
   *     256 characters
   */
  public FormLabels with(String label, Field field) {
    Map<String, Field> more = new LinkedHashMap<>(table);
    more.put(key(label), Objects.requireNonNull(field, "field"));
    return new FormLabels(more);
  }

  /**
   * {@return this table without one label}
   *
   * @param label as a form may write it; may be one that the table does not have
   * @throws IllegalArgumentException if the label has neither a letter nor a digit, or more than
   *     256 characters
   */
  public FormLabels without(String label) {
    Map<String, Field> fewer = new LinkedHashMap<>(table);
    fewer.remove(key(label));
    return new FormLabels(fewer);
  }

  /**
   * {@return what a label stands for, where the table has it}
   *
   * @param label the name of a word, as received
   */
  public Optional<Field> field(String label) {
    // Many labels are written as the table has them, and need not be taken apart.
    Field same = table.get(label);
    return same == null ? find(LabelTokens.of(label)) : Optional.of(same);
  }

  private Optional<Field> find(List<String> tokens) {
    int from = 0;
    int to = tokens.size();
    Optional<Field> found = get(tokens);
    while (found.isEmpty() && to > from + 1 && trails(tokens.get(to - 1))) {
      to--;
    }
    if (to < tokens.size()) {
      found = get(tokens.subList(from, to));
    }
    while (found.isEmpty() && from < to - 1 && owns(tokens, from)) {
      from++;
      found = get(tokens.subList(from, to));
    }
    return found;
  }

  private Optional<Field> get(List<String> tokens) {
    return Optional.ofNullable(table.get(String.join("", tokens)));
  }

  private static boolean owns(List<String> tokens, int at) {
    String token = tokens.get(at);
    return OWNERS.contains(token) || (token.equals("form") && tokens.get(at + 1).equals("fields"));
  }

  private static boolean trails(String token) {
    // Of a token all or none are digits.
    return TRAILS.contains(token) || Character.isDigit(token.codePointAt(0));
  }

  private static String key(String label) {
    String key = String.join("", LabelTokens.of(label));
    if (key.isEmpty()) {
      throw new IllegalArgumentException(
          "label must have a letter or digit and at most 256 characters, but had "
              + label.length()
              + " characters");
    }
    return key;
  }

  /** The same for equal tables, on every machine, and another for any other. */
  String fingerprint() {
    StringBuilder entries = new StringBuilder();
    new TreeMap<>(table)
        .forEach((label, field) -> entries.append(label).append('=').append(field).append('\n'));
    return Hashing.sha256().hashString(entries, UTF_8).toString().substring(0, 16);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof FormLabels that && table.equals(that.table);
  }

  @Override
  public int hashCode() {
    return table.hashCode();
  }

  /** {@return how many labels there are} */
  @Override
  public String toString() {
    return "FormLabels[" + table.size() + "]";
  }
}
