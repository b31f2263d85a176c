package org.leadroad.core.draft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.words.Words;

/**
 * The words of one lead while an intake collects them: within the limits, as received, and with a
 * note for each character that should be known of.
 *
 * <p>Stops at the first limit that is passed. Nothing is changed but halves of surrogate pairs,
 * which cannot be encoded. Not thread-safe.
 */
public final class Draft {

  /** How many words a lead often has at most. */
  private static final int MANY = 24;

  private final Limits limits;
  private final boolean plain;
  private final Words.Builder words = Words.builder();
  private final List<Problem> notes = new ArrayList<>();
  private Set<String> names = Set.of();
  private Set<String> repeated = Set.of();
  private @Nullable Problem refusal;

  /**
   * Begins without a word.
   *
   * @param limits of which {@code maxNameLength} and {@code maxFieldLength} count here
   */
  public Draft(Limits limits) {
    this(limits, false);
  }

  /**
   * Begins without a word.
   *
   * @param limits of which {@code maxNameLength} and {@code maxFieldLength} count here
   * @param plain whether all names and texts are known to be {@link Characters#isPlain plain}, so
   *     that there is nothing to note of any
   */
  public Draft(Limits limits, boolean plain) {
    this.limits = Objects.requireNonNull(limits, "limits");
    this.plain = plain;
  }

  /**
   * Takes in a name before its value is looked at.
   *
   * @param received the name, with those around it
   * @return the name to use, or nothing if it is too long
   */
  public Optional<String> name(String received) {
    if (received.length() > limits.maxNameLength()) {
      refuse(ProblemCode.LIMIT_NAME, "", received.length(), limits.maxNameLength());
      return Optional.empty();
    }
    if (plain || Characters.isPlain(received)) {
      return Optional.of(received);
    }
    String name = Characters.withoutLoneSurrogates(received);
    if (!name.equals(received)) {
      note(ProblemCode.LONE_SURROGATE, name);
    }
    return Optional.of(name);
  }

  /**
   * Adds a word, and notes it if its name was there before.
   *
   * @param name one that {@link #name} has given
   * @param received what it says
   */
  public void word(String name, String received) {
    if (fits(name, received.length())) {
      String normal = Characters.normal(name);
      boolean again = isAgain(normal);
      add(name, received);
      if (again) {
        note(ProblemCode.REPEATED, name);
      }
    }
  }

  /** Whether this is the second of its name; of those after it nobody has to know. */
  private boolean isAgain(String normal) {
    if (names.isEmpty()) {
      names = new HashSet<>(2 * MANY);
      repeated = new HashSet<>(2);
    }
    return !names.add(normal) && repeated.add(normal);
  }

  /**
   * Adds a word whose name may come as often as it likes.
   *
   * @param name one that {@link #name} has given, or the intake's own
   * @param received what it says
   */
  public void oneOfMany(String name, String received) {
    if (fits(name, received.length())) {
      add(name, received);
    }
  }

  private void add(String name, String received) {
    String text = received;
    if (!plain && (!Characters.isPlain(received) || !Characters.isPlain(name))) {
      text = Characters.withoutLoneSurrogates(received);
      if (!text.equals(received)) {
        note(ProblemCode.LONE_SURROGATE, name);
      }
      if (Characters.hasControl(name) || Characters.hasControl(text)) {
        note(ProblemCode.CONTROL_CHAR, name);
      }
      if (Characters.hasOverride(name) || Characters.hasOverride(text)) {
        note(ProblemCode.BIDI, name);
      }
    }
    words.add(name, text);
  }

  /**
   * {@return whether a text of this length may be a word; if not, the draft is refused}
   *
   * @param name of the word
   * @param length in UTF-16 units
   */
  public boolean fits(String name, int length) {
    if (length > limits.maxFieldLength()) {
      refuse(ProblemCode.LIMIT_FIELD, name, length, limits.maxFieldLength());
    }
    return refusal == null;
  }

  /**
   * Refuses the lead for a limit that was passed.
   *
   * @param code which limit
   * @param name of the word, told only where it is one that we know
   * @param seen how much there was, at least
   * @param limit how much there may be
   */
  public void refuse(ProblemCode code, String name, long seen, long limit) {
    refuse(Problem.limit(code, place(name), seen, limit));
  }

  /**
   * Refuses the lead.
   *
   * @param problem why; the first one counts
   */
  public void refuse(Problem problem) {
    refusal = refusal == null ? problem : refusal;
  }

  /**
   * Notes something about a word.
   *
   * @param code what
   * @param name of the word, told only where it is one that we know
   */
  public void note(ProblemCode code, String name) {
    notes.add(Problem.of(code, place(name)));
  }

  private static Place place(String name) {
    if (name.isEmpty()) {
      return Place.whole();
    }
    return FormLabels.standard()
        .field(name)
        .map(field -> Place.field(field.code()))
        .orElse(Place.whole());
  }

  /** {@return why there will be no lead, if so} */
  public Optional<Problem> refusal() {
    return Optional.ofNullable(refusal);
  }

  /** {@return the words so far} */
  public Words words() {
    return words.build();
  }

  /** {@return the notes so far} */
  public List<Problem> notes() {
    return List.copyOf(notes);
  }
}
