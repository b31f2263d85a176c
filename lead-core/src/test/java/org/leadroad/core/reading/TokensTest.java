package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import org.junit.jupiter.api.Test;

/** The words of a text, folded, and the phrases of a table in it. */
class TokensTest {

  private static final Senses GENERAL = Senses.of(Sense.GENERAL);

  @Test
  void lettersAndDigitsAndSignsAreWordsOfTheirOwn() {
    assertEquals(
        List.of("perche", "15", "k", "€", "e", "mail"), Tokens.words("PERCHÉ 15k€ (e-mail)"));
  }

  @Test
  void aNumberIsAllDigitsInWhateverFormTheyAre() {
    Tokens words = Wording.standard().tokens("10 \uFF11\uFF10 \uFF10da \u00BD dieci");
    List<Integer> numbers =
        IntStream.range(0, words.size()).filter(words::isNumber).boxed().toList();
    assertEquals(List.of("10", "10"), numbers.stream().map(words::word).toList());
  }

  @Test
  void accentsOfEveryFormDoNotCount() {
    assertEquals(List.of("piu", "piu", "file"), Tokens.words("più piu\u0300 ﬁle"));
  }

  @Test
  void fillersPartWordsAsBlanksDo() {
    assertEquals(List.of("un", "suv"), Tokens.words("\u3164un\u3164suv\uFFA0"));
  }

  @Test
  void ofPhrasesThatBeginAtOneWordTheLongestWithSuchAMeaningIsFound() {
    Wording wording =
        Wording.standard()
            .with("una cosa", Sense.GENERAL)
            .with("una cosa bella", Sense.BUDGET)
            .with("una cosa bella davvero", Sense.GENERAL);
    assertEquals(
        List.of(new Wording.Hit(Sense.GENERAL, 0, 4), new Wording.Hit(Sense.GENERAL, 4, 6)),
        wording.tokens("una cosa bella davvero, una cosa bella").find(GENERAL));
  }

  @Test
  void noPhraseReachesOutOfItsPart() {
    Wording wording =
        Wording.standard().with("una cosa", Sense.GENERAL).with("una cosa bella", Sense.GENERAL);
    Tokens words = wording.tokens("una cosa bella");
    assertEquals(List.of(new Wording.Hit(Sense.GENERAL, 0, 2)), words.between(0, 9).find(GENERAL));
  }

  @Property
  void partsHaveTheWordsAndPhrasesThatTheyHaveAlone(
      @ForAll @CharRange(from = 'a', to = 'z') String before,
      @ForAll String part,
      @ForAll Sense sense) {
    String text = before + ". " + part + " .info";
    int from = before.length() + 2;
    Tokens inText = Wording.standard().tokens(text).between(from, from + part.length());
    Tokens alone = Wording.standard().tokens(part);
    assertEquals(alone.size(), inText.size());
    for (int i = 0; i < alone.size(); i++) {
      assertEquals(alone.word(i), inText.word(i));
      assertEquals(alone.isNumber(i), inText.isNumber(i));
    }
    assertEquals(alone.find(Senses.of(sense)), inText.find(Senses.of(sense)));
  }

  @Property
  void wordsOfPhrasesAreFoundHoweverTheyAreWritten(@ForAll String other) {
    assertEquals(
        Wording.standard().tokens(other + "\ninformazioni").find(GENERAL).size(),
        Wording.standard().tokens(other + "\nINFORMAZIONI").find(GENERAL).size());
  }
}
