package org.leadroad.core.definition;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import org.leadroad.core.Standing;
import org.leadroad.core.check.Checks;
import org.leadroad.core.check.Tongue;
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
          .named(Locale.ITALIAN, "sospetto")
          .explained(Locale.ITALIAN, "è solo in un elenco e non è mai stato chiamato");

  private static final Definition LEAD =
      of(
              "LEAD",
              "came to us, or was called",
              situation -> !situation.listed() || situation.timesContacted() > 0)
          .named(Locale.ENGLISH, "lead")
          .named(Locale.ITALIAN, "lead")
          .explained(Locale.ITALIAN, "è venuto da noi, o è stato chiamato");

  private static final Definition PROSPECT =
      of(
              "PROSPECT",
              "was qualified at least in part: the intent is verified, or we have spoken, nobody"
                  + " denied it was them, and only evidence of it is missing",
              Definition::isPartlyQualified)
          .named(Locale.ENGLISH, "prospect")
          .named(Locale.ITALIAN, "prospect")
          .explained(
              Locale.ITALIAN,
              "è qualificato almeno in parte: l'intento è verificato, oppure ci abbiamo parlato,"
                  + " nessuno ha negato di essere lui e ne mancano solo le prove");

  private static final Definition CUSTOMER =
      of(
              "CUSTOMER",
              "has a verified identity",
              situation -> situation.standing().kind().identityVerified())
          .named(Locale.ENGLISH, "customer")
          .named(Locale.ITALIAN, "cliente")
          .explained(Locale.ITALIAN, "ha un'identità verificata");

  private static final Definition OPPORTUNITY =
      of(
              "OPPORTUNITY",
              "has a verified identity, and a verified intent that no purchase has met",
              situation ->
                  situation.standing().kind() == Standing.Kind.OPPORTUNITY
                      && !situation.satisfied())
          .named(Locale.ENGLISH, "opportunity")
          .named(Locale.ITALIAN, "opportunità")
          .explained(
              Locale.ITALIAN,
              "ha un'identità verificata, e un intento verificato che nessun acquisto ha"
                  + " soddisfatto");

  private static final Definition BUYER =
      of("BUYER", "bought at least once", situation -> situation.timesWon() > 0)
          .named(Locale.ENGLISH, "buyer")
          .named(Locale.ITALIAN, "acquirente")
          .explained(Locale.ITALIAN, "ha comprato almeno una volta");

  private final String code;
  private final Map<String, String> words;
  private final Map<String, String> criteria;
  private final Predicate<? super Situation> rule;
  private final boolean everyone;

  private Definition(
      String code,
      Map<String, String> words,
      Map<String, String> criteria,
      Predicate<? super Situation> rule,
      boolean everyone) {
    this.code = Checks.code("definition", code);
    this.words = words;
    this.criteria = criteria;
    this.rule = Objects.requireNonNull(rule, "rule");
    this.everyone = everyone;
  }

  /**
   * {@return a definition of the host's own, called in every language by its code in small letters}
   *
   * @param code capital letters, digits and underscores; stays for ever
   * @param criterion when it applies, in an English sentence for people
   * @param rule when it applies; pure and total
   * @throws IllegalArgumentException if the code is none, or the criterion blank or longer than 200
   *     characters
   */
  public static Definition of(String code, String criterion, Predicate<? super Situation> rule) {
    String word = Checks.code("definition", code).toLowerCase(Locale.ROOT).replace('_', ' ');
    return new Definition(
        code,
        Map.of(ENGLISH, word),
        Map.of(ENGLISH, Checks.name("criterion", criterion)),
        rule,
        false);
  }

  /**
   * {@return the same definition for everybody else as well: what a list begins with}
   *
   * <p>So that nobody is ever called nothing. The criterion stays and says that it is for everyone
   * else too.
   */
  public Definition ofEveryone() {
    return new Definition(code, words, criteria, rule, true);
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
    return new Definition(
        code, with(words, locale, Checks.name("word", word)), criteria, rule, everyone);
  }

  /**
   * {@return the same definition with this criterion in one language}
   *
   * @param locale of which the language counts; the English criterion is that of every language
   *     without one of its own
   * @param criterion when it applies, in a sentence for people
   * @throws IllegalArgumentException if the locale has no language, or the criterion is blank or
   *     longer than 200 characters
   */
  public Definition explained(Locale locale, String criterion) {
    return new Definition(
        code, words, with(criteria, locale, Checks.name("criterion", criterion)), rule, everyone);
  }

  private static Map<String, String> with(Map<String, String> texts, Locale locale, String text) {
    String language = locale.getLanguage();
    if (language.isEmpty()) {
      throw new IllegalArgumentException("locale must have a language, such as Locale.ITALIAN");
    }
    Map<String, String> more = new HashMap<>(texts);
    more.put(language, text);
    return Map.copyOf(more);
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

  /**
   * {@return {@code OPPORTUNITY}: we know who it is and what they want, and it is still to be sold
   * (L9)}
   */
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
  public String name(Locale locale) {
    return in(locale, words);
  }

  /**
   * {@return when it applies, in a sentence for people}
   *
   * @param locale any; English where there is no criterion in its language
   */
  public String criterion(Locale locale) {
    String criterion = in(locale, criteria);
    if (!everyone) {
      return criterion;
    }
    boolean italian = Tongue.isItalian(locale);
    return criterion + (italian ? "; e chiunque altro" : "; and everyone else");
  }

  private String in(Locale locale, Map<String, String> texts) {
    return texts.getOrDefault(locale.getLanguage(), texts.getOrDefault(ENGLISH, code));
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
