package org.leadroad.core.testkit;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;

/** What people, forms and robots type, and the names that hosts give to things. */
final class SomeTexts {

  private static final String[] PLAUSIBLE = {
    "Giulia Bianchi",
    "Anna Maria De Rossi",
    "Marco",
    "Seán O'Brien-Müller",
    "Autotrasporti Verdi S.r.l.",
    "giulia@example.com",
    "Marco Neri <marco@example.org>",
    "333 1234567",
    "+39 06 555 0100 int. 14",
    "(555) 010-0199 x7",
    "Vorrei vedere un SUV a 7 posti",
    "How much is the estate, and can I pay monthly?",
    "2026-03-02",
    "03/04/26",
    "€ 18.500,00",
    "18,500.00 USD",
    "Via Roma 1/B, 00100 Roma (RM)",
    "01234567897",
    "on",
    "N/A",
    "test test",
    "asdf",
  };

  private static final String[] UGLY = {
    "",
    " ",
    "\t\r\n",
    "\u00a0\u2003",
    "\u200b\u2060\ufeff",
    "\u3164",
    "\u202eaiuliG\u202c",
    "\u2066giulia@example.com\u2069",
    "Giu\u200blia\u00ad Bianchi",
    "\u0000",
    "Giulia\u0000Bianchi\u0007",
    "first\nsecond\r\nthird\u2028fourth",
    "Jose\u0301 e\u0300 qui",
    "İstanbul ıSSIZ Straße",
    "Ｇｉｕｌｉａ",
    "٠٣٣٣١٢٣٤٥٦٧",
    "李小龍",
    "نور",
    "\ud83d\ude97\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
    "\ud835\udca2iulia",
    "\ud83d",
    "MÃ¼ller",
    "&lt;b&gt;Giulia&amp;Marco",
    "<script>alert(1)</script> ]]> <!--",
    "=HYPERLINK(\"http://example.com\")",
    "'; drop table leads; --",
    "{{first_name}} ${name} %s",
    "null",
    "-0",
    "1e999999999",
  };

  private static final Arbitrary<String> TOO_LONG =
      Combinators.combine(
              Arbitraries.of("x", "à ", "\ud83d\ude97"), Arbitraries.integers().between(500, 5_000))
          .as(String::repeat);

  private static final Arbitrary<String> ANY =
      Single.of(
          Arbitraries.frequencyOf(
              Tuple.of(20, Single.of(Arbitraries.of(PLAUSIBLE))),
              Tuple.of(10, Single.of(Arbitraries.of(UGLY))),
              Tuple.of(10, Single.of(Arbitraries.strings().ofMaxLength(40))),
              Tuple.of(1, Single.of(TOO_LONG))));

  private static final Arbitrary<PersonalText> PERSONAL = Single.of(ANY.map(PersonalText::of));

  private static final Arbitrary<PersonalText> VISIBLE =
      Single.of(PERSONAL.filter(text -> !text.isBlank()));

  private SomeTexts() {}

  /** Anything a word can say. */
  static Arbitrary<String> any() {
    return ANY;
  }

  /** Anything of which a reader would see something. */
  static Arbitrary<PersonalText> visible() {
    return VISIBLE;
  }

  static Arbitrary<PersonalText> personal() {
    return PERSONAL;
  }

  /** What ids may be: short or long, in any script, never with a blank. */
  static Arbitrary<String> identifiers() {
    return Arbitraries.frequencyOf(
        Tuple.of(
            8,
            Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars("-_./:#")
                .ofMinLength(1)
                .ofMaxLength(20)),
        Tuple.of(
            1, Arbitraries.of("0", "../../x", "web'--", "λ-7", "\ud83d\ude97", "é".repeat(99))),
        Tuple.of(1, Arbitraries.integers().between(150, 200).map("z"::repeat)));
  }

  /** What codes may be. */
  static Arbitrary<String> codes() {
    return Arbitraries.strings()
        .withCharRange('A', 'Z')
        .withCharRange('0', '9')
        .withChars('_')
        .ofMaxLength(20)
        .map(rest -> "X_" + rest);
  }
}
