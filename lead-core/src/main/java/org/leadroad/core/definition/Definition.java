package org.leadroad.core.definition;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import org.leadroad.core.Standing;
import org.leadroad.core.check.Checks;
import org.leadroad.core.evidence.Opinion;

/**
 * One word that a seller uses for somebody, and when it applies.
 *
 * <p>The code stands in stored data, the words on screens, the criterion wherever somebody asks
 * what the word means (P5: explicit). Immutable; safe for use by multiple threads if its rule is.
 *
 * <pre>{@code
 * Definition mql = Definition.mql(
 *     "is hot by the card of March", situation -> situation.marked("HOT"));
 * }</pre>
 */
public final class Definition {

  private static final Definition SUSPECT =
      of(
              "SUSPECT",
              "was merely seen in a list and never called",
              situation -> situation.listed() && situation.contacts() == 0)
          .named("suspect", "sospetto");

  private static final Definition LEAD =
      of(
              "LEAD",
              "came to us, or was called",
              situation -> !situation.listed() || situation.contacts() > 0)
          .named("lead", "lead");

  private static final Definition PROSPECT =
      of(
              "PROSPECT",
              "was qualified at least in part: the intent is verified, or we have spoken, nobody"
                  + " denied it was them, and only evidence of it is missing",
              Definition::isPartlyQualified)
          .named("prospect", "prospect");

  private static final Definition CUSTOMER =
      of(
              "CUSTOMER",
              "has a verified identity",
              situation -> situation.standing().kind().identityVerified())
          .named("customer", "cliente");

  private static final Definition OPPORTUNITY =
      of(
              "OPPORTUNITY",
              "has a verified identity and a verified intent",
              situation -> situation.standing().kind() == Standing.Kind.OPPORTUNITY)
          .named("opportunity", "opportunità");

  private static final Definition BUYER =
      of("BUYER", "bought at least once", situation -> situation.won() > 0)
          .named("buyer", "acquirente");

  private final String code;
  private final String english;
  private final String italian;
  private final String criterion;
  private final Predicate<? super Situation> rule;
  private final boolean everyone;

  private Definition(
      String code,
      String english,
      String italian,
      String criterion,
      Predicate<? super Situation> rule,
      boolean everyone) {
    this.code = Checks.code("definition", code);
    this.english = Checks.name("word", english);
    this.italian = Checks.name("word", italian);
    this.criterion = Checks.name("criterion", criterion);
    this.rule = Objects.requireNonNull(rule, "rule");
    this.everyone = everyone;
  }

  /**
   * {@return a definition of the host's own, called in every language by its code in small letters}
   *
   * @param code capital letters, digits and underscores; stays for ever
   * @param criterion when it applies, in a sentence for people
   * @param rule when it applies; pure and total
   */
  public static Definition of(String code, String criterion, Predicate<? super Situation> rule) {
    String word = Checks.code("definition", code).toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Definition(code, word, word, criterion, rule, false);
  }

  /**
   * {@return the same definition for everybody else as well: what a list begins with}
   *
   * <p>So that nobody is ever called nothing. The criterion stays and says that it is for everyone
   * else too.
   */
  public Definition ofEveryone() {
    return new Definition(code, english, italian, criterion, rule, true);
  }

  /**
   * {@return the same definition with these words for screens}
   *
   * @param english not blank
   * @param italian not blank
   */
  public Definition named(String english, String italian) {
    return new Definition(code, english, italian, criterion, rule, everyone);
  }

  /** {@return {@code SUSPECT}: merely seen in a list and never called (S2)} */
  public static Definition suspect() {
    return SUSPECT;
  }

  /** {@return {@code LEAD}: came to us, or was called} */
  public static Definition lead() {
    return LEAD;
  }

  /**
   * {@return {@code PROSPECT}: qualified at least in part (S2, P1)}
   *
   * <p>Their intent is verified; or we have spoken, and of what they want only evidence is missing.
   */
  public static Definition prospect() {
    return PROSPECT;
  }

  /** {@return {@code CUSTOMER}: we know who it is (L5), purchase or not} */
  public static Definition customer() {
    return CUSTOMER;
  }

  /** {@return {@code OPPORTUNITY}: we know who it is and what they want (L9)} */
  public static Definition opportunity() {
    return OPPORTUNITY;
  }

  /** {@return {@code BUYER}: bought at least once, what others call a customer} */
  public static Definition buyer() {
    return BUYER;
  }

  /**
   * {@return {@code MQL}: marketing-qualified, by the host's own explicit criterion (P5)}
   *
   * @param criterion in a sentence for people
   * @param rule when it applies; pure and total
   */
  public static Definition mql(String criterion, Predicate<? super Situation> rule) {
    return of("MQL", criterion, rule)
        .named("marketing-qualified lead", "lead qualificato dal marketing");
  }

  /**
   * {@return {@code SQL}: sales-qualified, by the host's own explicit criterion (P5)}
   *
   * @param criterion in a sentence for people
   * @param rule when it applies; pure and total
   */
  public static Definition sql(String criterion, Predicate<? super Situation> rule) {
    return of("SQL", criterion, rule)
        .named("sales-qualified lead", "lead qualificato dalle vendite");
  }

  private static boolean isPartlyQualified(Situation situation) {
    if (situation.standing().kind().intentVerified()) {
      return true;
    }
    boolean nobodyThere =
        situation.assessment().identityVerdicts().stream()
            .anyMatch(verdict -> verdict.opinion().kind() == Opinion.Kind.DENIED);
    return situation.contacts() > 0
        && !nobodyThere
        && situation.assessment().intentVerdicts().stream()
            .anyMatch(
                verdict ->
                    verdict.opinion() instanceof Opinion.Lacks lacks
                        && lacks.information().isEmpty());
  }

  /** {@return the code, which stands in stored data} */
  public String code() {
    return code;
  }

  /**
   * {@return the word on screens}
   *
   * @param locale Italian, or any other for English
   */
  public String word(Locale locale) {
    return locale.getLanguage().equals("it") ? italian : english;
  }

  /** {@return when it applies, in a sentence for people} */
  public String criterion() {
    return everyone ? criterion + "; and everyone else" : criterion;
  }

  /** {@return whether it applies to everybody, whatever their situation} */
  public boolean isOfEveryone() {
    return everyone;
  }

  /**
   * {@return whether it applies; what the rule throws comes out}
   *
   * @param situation as of one instant
   */
  public boolean holds(Situation situation) {
    return everyone || rule.test(situation);
  }

  /** {@return the code} */
  @Override
  public String toString() {
    return code;
  }
}
