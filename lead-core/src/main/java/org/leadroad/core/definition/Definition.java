package org.leadroad.core.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
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

  private static final String ENGLISH = Locale.ENGLISH.getLanguage();

  private static final Definition SUSPECT =
      of(
              "SUSPECT",
              "was merely seen in a list and never called",
              situation -> situation.listed() && situation.timesContacted() == 0)
          .named(Locale.ENGLISH, "suspect")
          .named(Locale.ITALIAN, "sospetto");

  private static final Definition LEAD =
      of(
              "LEAD",
              "came to us, or was called",
              situation -> !situation.listed() || situation.timesContacted() > 0)
          .named(Locale.ENGLISH, "lead")
          .named(Locale.ITALIAN, "lead");

  private static final Definition PROSPECT =
      of(
              "PROSPECT",
              "was qualified at least in part: the intent is verified, or we have spoken, nobody"
                  + " denied it was them, and only evidence of it is missing",
              Definition::isPartlyQualified)
          .named(Locale.ENGLISH, "prospect")
          .named(Locale.ITALIAN, "prospect");

  private static final Definition CUSTOMER =
      of(
              "CUSTOMER",
              "has a verified identity",
              situation -> situation.standing().kind().identityVerified())
          .named(Locale.ENGLISH, "customer")
          .named(Locale.ITALIAN, "cliente");

  private static final Definition OPPORTUNITY =
      of(
              "OPPORTUNITY",
              "has a verified identity and a verified intent",
              situation -> situation.standing().kind() == Standing.Kind.OPPORTUNITY)
          .named(Locale.ENGLISH, "opportunity")
          .named(Locale.ITALIAN, "opportunità");

  private static final Definition BUYER =
      of("BUYER", "bought at least once", situation -> situation.timesWon() > 0)
          .named(Locale.ENGLISH, "buyer")
          .named(Locale.ITALIAN, "acquirente");

  private final String code;
  private final Map<String, String> words;
  private final String criterion;
  private final Predicate<? super Situation> rule;
  private final boolean everyone;

  private Definition(
      String code,
      Map<String, String> words,
      String criterion,
      Predicate<? super Situation> rule,
      boolean everyone) {
    this.code = Checks.code("definition", code);
    this.words = words;
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
    return new Definition(code, Map.of(ENGLISH, word), criterion, rule, false);
  }

  /**
   * {@return the same definition for everybody else as well: what a list begins with}
   *
   * <p>So that nobody is ever called nothing. The criterion stays and says that it is for everyone
   * else too.
   */
  public Definition ofEveryone() {
    return new Definition(code, words, criterion, rule, true);
  }

  /**
   * {@return the same definition with this word for screens in one language}
   *
   * @param locale of which the language counts; the English word is that of every language without
   *     one of its own
   * @param word not blank
   * @throws IllegalArgumentException if the locale has no language, or the word is blank
   */
  public Definition named(Locale locale, String word) {
    String language = locale.getLanguage();
    if (language.isEmpty()) {
      throw new IllegalArgumentException("locale must have a language, such as Locale.ITALIAN");
    }
    Map<String, String> more = new HashMap<>(words);
    more.put(language, Checks.name("word", word));
    return new Definition(code, Map.copyOf(more), criterion, rule, everyone);
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
        .named(Locale.ENGLISH, "marketing-qualified lead")
        .named(Locale.ITALIAN, "lead qualificato dal marketing");
  }

  /**
   * {@return {@code SQL}: sales-qualified, by the host's own explicit criterion (P5)}
   *
   * @param criterion in a sentence for people
   * @param rule when it applies; pure and total
   */
  public static Definition sql(String criterion, Predicate<? super Situation> rule) {
    return of("SQL", criterion, rule)
        .named(Locale.ENGLISH, "sales-qualified lead")
        .named(Locale.ITALIAN, "lead qualificato dalle vendite");
  }

  private static boolean isPartlyQualified(Situation situation) {
    if (situation.standing().kind().intentVerified()) {
      return true;
    }
    boolean nobodyThere =
        situation.assessment().identityVerdicts().stream()
            .anyMatch(verdict -> verdict.opinion().kind() == Opinion.Kind.DENIED);
    return situation.timesContacted() > 0
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
   * @param locale any; English where there is no word in its language
   */
  public String word(Locale locale) {
    return words.getOrDefault(locale.getLanguage(), words.getOrDefault(ENGLISH, code));
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
