package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Want;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.lifecycle.Dot;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Temperature;
import org.leadroad.scoring.Tier;

class LanguageTest {

  private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

  @Test
  void bothLanguagesHaveTheSameKeysWithTheSamePlaces() throws Exception {
    Language english = Language.of("en", ZoneOffset.UTC);
    Language italian = Language.of("it", ZoneOffset.UTC);
    assertEquals(english.keys(), italian.keys());
    for (String key : english.keys()) {
      assertEquals(places(english, key), places(italian, key), key);
      assertFalse(italian.say(key).isBlank(), key);
    }
  }

  private static List<String> places(Language language, String key) {
    return PLACE.matcher(language.say(key)).results().map(found -> found.group()).sorted().toList();
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "it"})
  void everyCodeThatThePageShowsHasWords(String code) throws Exception {
    Language language = Language.of(code, ZoneOffset.UTC);
    Map<String, Enum<?>[]> codes =
        Map.ofEntries(
            Map.entry("channel.", Channel.values()),
            Map.entry("dot.", Dot.values()),
            Map.entry("band.", Temperature.values()),
            Map.entry("standing.", Standing.Kind.values()),
            Map.entry("verdict.", Opinion.Kind.values()),
            Map.entry("want.", Want.Kind.values()),
            Map.entry("tier.", Tier.values()),
            Map.entry("cause.", Score.Cause.values()),
            Map.entry("problem.", ProblemCode.values()));
    codes.forEach(
        (prefix, values) ->
            Arrays.stream(values)
                .forEach(
                    value -> assertTrue(language.knows(prefix + value.name()), prefix + value)));
    Arrays.stream(ProblemCode.values())
        .forEach(problem -> assertFalse(language.cure(problem.name()).isBlank()));
    EvidenceKind.ready()
        .forEach(kind -> assertTrue(language.knows("need." + kind.code()), kind.code()));
  }

  @Test
  void everyRuleOfTheCardIsInWordsAndInEnglishInItsOwn() throws Exception {
    Language english = Language.of("en", ZoneOffset.UTC);
    Enquiry enquiry = FactsFileTest.form();
    Policy policy = House.policy(StandardReader.forRegion("IT"), Definitions.sales(), House.CARD);
    Road road = new FactsFile("").road(enquiry);
    Score score = LeadRow.of(policy, road, enquiry.lead().receivedAt()).score();
    List<Score.Line> silent = score.silent();
    assertEquals(14, silent.size() + score.lines().size());
    silent.forEach(line -> assertEquals(line.reason(), english.say("rule." + line.part())));
  }

  @Test
  void numbersAndDaysAreThoseOfTheLanguage() throws Exception {
    Instant at = Instant.parse("2026-09-07T05:04:00Z");
    Language english = Language.of("en", ZoneOffset.UTC);
    Language italian = Language.of("it", ZoneOffset.UTC);
    assertEquals("−1,234,567", english.number(-1_234_567));
    assertEquals("1.234", italian.number(1234));
    assertEquals("999", italian.number(999));
    assertEquals("7 Sep 2026, 05:04", english.minute(at));
    assertEquals("7 set 2026", italian.day(at));
    Language roman = Language.of("it", ZoneId.of("Europe/Rome"));
    assertEquals("7 set 2026, 07:04", roman.minute(at));
    assertEquals("UTC", english.zoneName());
  }
}
