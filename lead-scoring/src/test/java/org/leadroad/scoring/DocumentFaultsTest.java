package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.scoring.Fault.Code;
import org.leadroad.scoring.Fault.Position;

/** What can be wrong with the document of a card, each with its place and its cure. */
class DocumentFaultsTest {

  private static final String SOUND =
      """
      {
        "format": 1,
        "card": "showroom",
        "version": 1,
        "tiers": {
          "FLAT": [
            {
              "id": "decides",
              "when": { "attribute": "role", "is": "owner" },
              "points": 100,
              "because": "decides alone"
            },
            {
              "id": "visits",
              "each": { "interactions": "page-view", "within": "P90D" },
              "points": 5,
              "atMost": 10,
              "decay": { "halfLife": "P14D" },
              "because": "looked at our pages"
            }
          ]
        },
        "bands": { "hot": { "from": 100 }, "warm": { "from": 5 } }
      }
      """;

  /** A sound document with one thing written otherwise, and what is said of it. */
  private record Case(
      String id, String written, String otherwise, Code code, String part, String says) {

    String json() {
      return SOUND.replaceFirst(Pattern.quote(written), Matcher.quoteReplacement(otherwise));
    }

    @Override
    public String toString() {
      return id;
    }
  }

  private static Case rule(String id, String written, String otherwise, Code code, String says) {
    return new Case(id, written, otherwise, code, "decides", says);
  }

  static Stream<Case> cases() {
    String owner = "{ \"attribute\": \"role\", \"is\": \"owner\" }";
    return Stream.of(
        rule("R100 unknown key", "\"points\": 100", "\"point\": 100", Code.WORD, "Maybe points"),
        rule("R100 unknown attribute", "\"role\"", "\"rloe\"", Code.UNDECLARED, "Maybe role"),
        rule("R100 unknown test", "\"is\"", "\"iss\"", Code.WORD, "Maybe is was meant"),
        new Case(
            "R100 unknown type of interactions",
            "page-view",
            "page-veiw",
            Code.UNDECLARED,
            "visits",
            "Maybe page-view"),
        new Case("R100 unknown tier", "\"FLAT\"", "\"FLATT\"", Code.WORD, "tiers", "Maybe FLAT"),
        rule(
            "R101 key twice",
            "\"points\": 100",
            "\"points\": 100, \"points\": 200",
            Code.TWICE,
            "said at 10:9"),
        new Case(
            "R101 id twice",
            "\"id\": \"visits\"",
            "\"id\": \"decides\"",
            Code.DUPLICATE_ID,
            "decides",
            "share this id"),
        rule("R87 less than nothing", "100,", "-0.0,", Code.VALUE, "whole number"),
        rule("R87 beyond every double", "100,", "1e400,", Code.VALUE, "whole number"),
        rule("R87 exponent without end", "100,", "1E+999999999,", Code.VALUE, "whole number"),
        rule("R102 flag for a text", "\"owner\"", "true", Code.VALUE, "Maybe put it in quotes"),
        rule("R102 number for a text", "\"owner\"", "10", Code.VALUE, "in quotes"),
        rule("R108 text for points", "100,", "\"100\",", Code.VALUE, "leave out the quotes"),
        rule("R108 fraction", "100,", "10.5,", Code.VALUE, "whole number from -1000000"),
        rule("R108 exponent", "100,", "1e3,", Code.VALUE, "whole number"),
        rule("R108 too many", "100,", "1000000000000,", Code.VALUE, "to 1000000"),
        rule("R108 none", "100,", "0,", Code.POINTS, "and not 0"),
        rule("R112 a pattern", "\"is\"", "\"matches\"", Code.WORD, "matches"),
        rule("missing points", "\"points\": 100,", "", Code.MISSING, "\"points\" must be there"),
        rule(
            "missing reason",
            ",\n        \"because\": \"decides alone\"",
            "",
            Code.MISSING,
            "\"because\""),
        rule("blank reason", "decides alone", " ", Code.VALUE, "say why"),
        rule("no kind of rule", "\"when\": " + owner + ",", "", Code.MISSING, "one of when, each"),
        rule(
            "two kinds of rule",
            "\"when\":",
            "\"each\": \"page-view\", \"when\":",
            Code.TWICE,
            "when and each"),
        rule("range without an order", "\"is\"", "\"from\"", Code.VALUE, "has no order"),
        rule("days of a text", "\"is\": \"owner\"", "\"daysAgo\": [0, 1]", Code.VALUE, "no day"),
        rule(
            "a day that is none",
            owner,
            "{ \"attribute\": \"licence-since\", \"from\": \"2026-02-30\" }",
            Code.VALUE,
            "2026-03-31"),
        rule(
            "money without a currency",
            owner,
            "{ \"attribute\": \"budget\", \"from\": \"20000\" }",
            Code.VALUE,
            "20000.00 EUR"),
        rule("a condition that is none", owner, "[]", Code.VALUE, "must be an object"),
        rule(
            "a host condition that is none",
            owner,
            "{ \"host\": \"odd-visits\" }",
            Code.UNDECLARED,
            "Maybe even-visits"),
        new Case("a window that is none", "P90D", "90 days", Code.VALUE, "visits", "P90D (days)"),
        new Case("a half-life that is none", "P14D", "PT1H", Code.VALUE, "visits", "PT24H"),
        new Case(
            "times for a condition",
            "100,",
            "100, \"atMost\": 2,",
            Code.TIMES,
            "decides",
            "Rule.each"),
        new Case(
            "format of tomorrow",
            "\"format\": 1",
            "\"format\": 2",
            Code.FORMAT,
            "showroom",
            "update"),
        new Case("no format", "\"format\": 1,", "", Code.MISSING, "showroom", "\"format\""),
        new Case("version", "\"version\": 1", "\"version\": 0", Code.VALUE, "showroom", "from 1"),
        new Case("card id", "\"showroom\"", "\"Show room\"", Code.ID, "card", "kebab-case"),
        new Case(
            "R109 hot below warm",
            "\"from\": 5 ",
            "\"from\": 100 ",
            Code.BANDS,
            "bands",
            "below hot"),
        new Case(
            "R109 nobody hot",
            "\"from\": 100 ",
            "\"from\": 1000 ",
            Code.BANDS,
            "bands",
            "nobody could be hot"),
        new Case(
            "band without a beginning",
            "{ \"from\": 5 }",
            "{}",
            Code.MISSING,
            "bands",
            "\"from\" or \"if\""),
        new Case(
            "robots of no kind",
            "\"tiers\"",
            "\"ignoring\": [{ \"robots\": \"x\" }], \"tiers\"",
            Code.MISSING,
            "ignoring",
            "one of burst, trap, host"));
  }

  private static List<Fault> faults(String json) {
    return faults(json.getBytes(StandardCharsets.UTF_8));
  }

  private static List<Fault> faults(byte[] json) {
    return assertThrows(ScorecardException.class, () -> Scorecard.parse(json, Showroom.VOCABULARY))
        .faults();
  }

  @Test
  void theSoundDocumentIsSound() {
    Scorecard card = Scorecard.parse(SOUND.getBytes(StandardCharsets.UTF_8), Showroom.VOCABULARY);
    assertEquals("showroom/1", card.toString());
    assertEquals(List.of(), CardSchema.faults(SOUND));
    byte[] withMark = ("\uFEFF" + SOUND.replace("\n", "\r\n")).getBytes(StandardCharsets.UTF_8);
    assertEquals(card, Scorecard.parse(withMark, Showroom.VOCABULARY), "R107 mark and CRLF");
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void aFaultIsFoundWhereItStands(Case faulty) {
    String json = faulty.json();
    assertTrue(!json.equals(SOUND), "the case must change something");
    List<Fault> faults = faults(json);
    Fault fault =
        faults.stream()
            .filter(each -> each.code() == faulty.code)
            .findFirst()
            .orElseThrow(() -> new AssertionError(faults.toString()));
    assertEquals(faulty.part, fault.part(), fault.toString());
    assertTrue(fault.message().contains(faulty.says), fault.toString());
    assertTrue(fault.position().isPresent(), fault.toString());
  }

  /** What the words of the host decide, or only the whole shows, no schema can know. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("cases")
  void theSchemaRefusesWhatNeedsNoVocabulary(Case faulty) {
    boolean ofForm = faulty.code == Code.WORD || faulty.code == Code.MISSING;
    boolean faults = !CardSchema.faults(faulty.json()).isEmpty();
    assertTrue(faults || !ofForm, faulty.id);
  }

  @Test
  void allFaultsAreToldAtOnceInTheirOrder() {
    String json =
        SOUND
            .replace("\"version\": 1", "\"version\": -1")
            .replace("\"role\"", "\"roel\"")
            .replace("\"points\": 5", "\"pionts\": 5")
            .replace("\"halfLife\": \"P14D\"", "\"halflife\": \"P14D\"");
    assertEquals(
        List.of(Code.VALUE, Code.UNDECLARED, Code.MISSING, Code.WORD, Code.MISSING, Code.WORD),
        faults(json).stream().map(Fault::code).toList());
  }

  @Test
  void aFaultSaysLineAndColumn() {
    Fault fault = faults(SOUND.replace("\"role\"", "\"roel\"")).get(0);
    assertEquals(Optional.of(new Position(9, 32)), fault.position());
    assertEquals(
        "9:32 decides: the vocabulary has no attribute \"roel\". Maybe role was meant [UNDECLARED]",
        fault.toString());
  }

  @Test
  void whatIsNoDocumentIsRefusedWithItsPlace() {
    record Bad(String id, byte[] json, String says) {}
    byte[] latin = SOUND.replace("alone", "perché").getBytes(StandardCharsets.ISO_8859_1);
    byte[] deep = "[".repeat(100_000).getBytes(StandardCharsets.UTF_8);
    for (Bad bad :
        List.of(
            new Bad("R104 too deep", deep, ""),
            new Bad("R104 too large", new byte[(1 << 20) + 1], "1048576 bytes"),
            new Bad("R87 not a number", points("NaN"), "JSON"),
            new Bad("R87 without end", points("Infinity"), "JSON"),
            new Bad("R111 ten thousand rules", rules(10_000), "limit of"),
            new Bad("R104 long text", text("x".repeat(4_097)), "limit of text is 4096"),
            new Bad("not UTF-8", latin, "UTF-8"),
            new Bad("empty", new byte[0], "empty"),
            new Bad("cut off", SOUND.substring(0, 200).getBytes(StandardCharsets.UTF_8), "JSON"),
            new Bad("two", (SOUND + SOUND).getBytes(StandardCharsets.UTF_8), "follow the end"),
            new Bad("comment", ("// no\n" + SOUND).getBytes(StandardCharsets.UTF_8), "JSON"))) {
      Fault fault = faults(bad.json).get(0);
      assertTrue(fault.message().contains(bad.says), bad.id + ": " + fault);
    }
  }

  private static byte[] text(String because) {
    return SOUND
        .replace("decides alone", because)
        .replace("\"format\": 1", "\"format\": 9")
        .getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] points(String points) {
    return SOUND.replace("100,", points + ",").getBytes(StandardCharsets.UTF_8);
  }

  private static byte[] rules(int many) {
    String rule = "{\"id\":\"r\",\"each\":\"page-view\",\"points\":1,\"because\":\"x\"}";
    return SOUND
        .replace("\"FLAT\": [", "\"FLAT\": [" + (rule + ",").repeat(many))
        .getBytes(StandardCharsets.UTF_8);
  }

  @Test
  void row107WhatNobodyCanSeeIsNamed() {
    Fault fault = faults(SOUND.replace("\"points\": 100", "\"points\":\u00A0100")).get(0);
    assertEquals(Code.DOCUMENT, fault.code());
    assertTrue(fault.message().contains("U+00A0"), fault.toString());
    Fault smart = faults(SOUND.replace("\"decides\"", "\u201Cdecides\u201D")).get(0);
    assertTrue(smart.message().contains("U+201C"), smart.toString());
    Fault wide = faults(SOUND.replace("\"points\": 100", "\"points\"\uFF1A100")).get(0);
    assertTrue(wide.message().contains("U+FF1A"), wide.toString());
  }

  @Test
  void aCardWithoutReasonsHasNoDocument() {
    Scorecard card = Showroom.flat(Rule.when("company", Showroom.COMPANY.is(true), 100));
    ScorecardException refused = assertThrows(ScorecardException.class, card::toJson);
    assertEquals("company", refused.faults().get(0).part());
  }
}
