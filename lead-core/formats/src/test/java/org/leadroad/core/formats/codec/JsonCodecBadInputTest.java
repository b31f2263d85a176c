package org.leadroad.core.formats.codec;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Documents that nobody wrote so, each refused at its place and never shown. */
class JsonCodecBadInputTest {

  private static final String LEAD =
      "{\"leadroad\":1,\"lead\":{\"id\":\"a\",\"receivedAt\":\"2026-03-02T09:30:00Z\","
          + "\"origin\":{\"channel\":\"EMAIL\",\"initiative\":\"THEIRS\",\"sources\":[\"s\"]},"
          + "\"words\":[[\"nome\",\"canary\"],[\"b\",\"\"]],"
          + "\"original\":{\"mediaType\":\"text/xml\",\"charset\":\"UTF-8\",\"bytes\":\"AP8=\"}}}";

  private static final String EVIDENCE =
      Golden.text("version-1/evidence.jsonl").lines().toList().get(2);

  private static final String DOSSIER = Golden.text("version-1/dossier.json");

  static Stream<Arguments> leads() {
    return Stream.of(
        lead("1 nothing", "", "EMPTY at document"),
        lead("2 blanks", " \n\t", "EMPTY at document"),
        lead("3 cut", LEAD.substring(0, 90), "JSON_MALFORMED at line 1 column"),
        lead("4 trailing", LEAD + "x", "JSON_TRAILING at line 1 column"),
        lead("5 two", LEAD + LEAD, "JSON_TRAILING at line 1 column"),
        lead("6 no JSON", "<adf/>", "JSON_MALFORMED at line 1 column"),
        lead("7 byte order mark", "\uFEFF" + LEAD, "JSON_MALFORMED at line 1 column"),
        lead("8 array", "[" + LEAD + "]", "CODEC_TYPE at document"),
        lead("9 null", "null", "CODEC_TYPE at document"),
        lead("10 deep arrays", "[".repeat(100_000), "LIMIT_DEPTH at line 1 column"),
        lead("11 deep objects", "{\"a\":".repeat(100_000), "LIMIT_DEPTH at line 1 column"),
        lead("12 deep inside", in("\"s\"", "[".repeat(500)), "LIMIT_DEPTH at line 1 column"),
        lead("13 no version", in("\"leadroad\":1,", ""), "CODEC_FIELD_MISSING at /leadroad"),
        lead("14 newer", in(":1,", ":2,"), "CODEC_VERSION at /leadroad (2 of at most 1)"),
        lead("15 much newer", in(":1,", ":9999999999,"), "CODEC_VERSION at /leadroad"),
        lead("16 huge version", in(":1,", ":" + "9".repeat(60) + ","), "CODEC_VALUE at /leadroad"),
        lead("17 huge number", in(":1,", ":" + "9".repeat(100) + ","), "LIMIT_NUMBER at line 1"),
        lead("18 version before", in(":1,", ":0,"), "CODEC_VALUE at /leadroad"),
        lead("19 version in text", in(":1,", ":\"1\","), "CODEC_TYPE at /leadroad"),
        lead("20 broken version", in(":1,", ":1.0,"), "CODEC_VALUE at /leadroad"),
        lead("21 other kind", in("\"lead\"", "\"person\""), "CODEC_KIND at document"),
        lead("22 nothing in it", "{\"leadroad\":1}", "CODEC_FIELD_MISSING at /lead"),
        lead("23 two kinds", in("\"lead\"", "\"canary\":{},\"lead\""), "CODEC_FIELD_UNKNOWN at d"),
        lead("24 newer and all else", "{\"leadroad\":2,\"x\":[]}", "CODEC_VERSION at /leadroad"),
        lead(
            "25 unknown field",
            in("\"id\"", "\"canary\":1,\"id\""),
            "CODEC_FIELD_UNKNOWN at /lead"),
        lead("26 no id", in("\"id\":\"a\",", ""), "CODEC_FIELD_MISSING at /lead/id"),
        lead(
            "27 no words",
            LEAD.replaceFirst("\"words\":.*?]],", ""),
            "CODEC_FIELD_MISSING at /lead/w"),
        lead(
            "28 same name",
            in("\"id\"", "\"id\":\"canary\",\"id\""),
            "JSON_DUPLICATE_NAME at line 1"),
        lead("29 id of a wrong type", in("\"a\"", "7"), "CODEC_TYPE at /lead/id"),
        lead("30 id with a blank", in("\"a\"", "\"can ary\""), "CODEC_VALUE at /lead/id"),
        lead("31 null field", in("\"AP8=\"", "null"), "CODEC_TYPE at /lead/original/bytes"),
        lead("32 no instant", in("2026-03-02T", "canary"), "CODEC_VALUE at /lead/receivedAt"),
        lead("33 leap second", in("09:30:00", "23:59:60"), "CODEC_VALUE at /lead/receivedAt"),
        lead("34 no such day", in("03-02", "02-30"), "CODEC_VALUE at /lead/receivedAt"),
        lead("35 unknown constant", in("EMAIL", "CANARY"), "CODEC_VALUE at /lead/origin/channel"),
        lead("36 lower case", in("EMAIL", "email"), "CODEC_VALUE at /lead/origin/channel"),
        lead("37 wrong base64", in("AP8=", "canary!"), "CODEC_VALUE at /lead/original/bytes"),
        lead("38 cut base64", in("AP8=", "A"), "CODEC_VALUE at /lead/original/bytes"),
        lead("39 unknown charset", in("UTF-8", "canary"), "CODEC_VALUE at /lead/original/charset"),
        lead("40 bad charset", in("UTF-8", "\u00e8 "), "CODEC_VALUE at /lead/original/charset"),
        lead("41 one half of a word", in("\"b\",", ""), "CODEC_TYPE at /lead/words/1"),
        lead("42 word of three", in("\"b\"", "\"b\",\"c\""), "CODEC_TYPE at /lead/words/1"),
        lead("43 word as object", in("[\"b\",\"\"]", "{}"), "CODEC_TYPE at /lead/words/1"),
        lead("44 word of a number", in("\"canary\"", "4711"), "CODEC_TYPE at /lead/words/0/1"),
        lead(
            "45 words as object",
            in("[[", "{\"a\":[[").replace("]],", "]]},"),
            "CODEC_TYPE at /lead/words"),
        lead(
            "46 blank key",
            in("\"sources\"", "\"deliveryKey\":\" \",\"sources\""),
            "CODEC_VALUE at /lead/origin/d"),
        lead("47 raw control", in("canary", "can\u0001ary"), "JSON_MALFORMED at line 1 column"),
        lead("48 raw line end", in("canary", "can\nary"), "JSON_MALFORMED at line"),
        lead("49 bad escape", in("canary", "can\\u12ary"), "JSON_MALFORMED at line 1 column"),
        lead("50 not a number", in(":1,", ":NaN,"), "JSON_MALFORMED at line 1 column"),
        lead("51 comment", in(":1,", ":1,/**/"), "JSON_MALFORMED at line 1 column"),
        lead("52 single quotes", LEAD.replace('"', '\''), "JSON_MALFORMED at line 1 column"),
        lead("53 long name", in("\"id\"", "\"" + "n".repeat(300) + "\""), "LIMIT_NAME at line 1"));
  }

  static Stream<Arguments> bytes() {
    return Stream.of(
        bytes(
            "54 latin 1", in("canary", "\u00e8").getBytes(ISO_8859_1), "JSON_ENCODING at document"),
        bytes("55 UTF-16", LEAD.getBytes(UTF_16LE), "JSON_MALFORMED at line 1 column"),
        bytes("56 half a pair in three bytes", raw(0xED, 0xA0, 0xBD), "JSON_ENCODING at document"),
        bytes("57 longer than needed", raw(0xC0, 0xAF), "JSON_ENCODING at document"),
        bytes("58 past Unicode", raw(0xF4, 0x90, 0x80, 0x80), "JSON_ENCODING at document"),
        bytes("59 cut in a character", raw(0xE2, 0x82), "JSON_ENCODING at document"),
        bytes(
            "60 a text of 20 MB",
            in("canary", "x".repeat(20 << 20)).getBytes(UTF_8),
            "LIMIT_BYTES at document ("),
        bytes(
            "61 more values than a million",
            ("[0" + ",0".repeat(1_000_001) + "]").getBytes(UTF_8),
            "LIMIT_ELEMENTS at line 1"));
  }

  static Stream<Arguments> others() {
    return Stream.of(
        other(
            "70 evidence of no claim",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"person\"", "\"canary\""),
            "CODEC_FIELD_UNKNOWN at /evidence/about"),
        other(
            "71 evidence of two claims",
            JsonCodec.evidence(),
            EVIDENCE.replace("{\"person\"", "{\"intent\":{},\"person\""),
            "CODEC_FIELD_UNKNOWN at /evidence/about"),
        other(
            "72 evidence of nothing",
            JsonCodec.evidence(),
            EVIDENCE.replaceFirst("\"about\":\\{.*\"contact\"", "\"about\":{},\"contact\""),
            "CODEC_FIELD_MISSING at /evidence/about"),
        other(
            "73 a ready kind turned round",
            JsonCodec.evidence(),
            EVIDENCE.replace("SUPPORTS", "CONTRADICTS"),
            "CODEC_VALUE at /evidence/kind"),
        other(
            "74 a kind about nothing",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"PERSON\",\"COMPANY\"", ""),
            "CODEC_VALUE at /evidence/kind"),
        other(
            "75 somebody else's contact",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"email\":{\"text\":\"giulia", "\"email\":{\"text\":\"canary"),
            "CODEC_VALUE at /evidence"),
        other(
            "76 no address",
            JsonCodec.evidence(),
            EVIDENCE.replace("giulia@", "canary"),
            "CODEC_VALUE at /evidence/about/person/emails/0"),
        other(
            "77 about nobody",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"about\":[\"web-4711\"]", "\"about\":[]"),
            "CODEC_VALUE at /evidence/about/person"),
        other(
            "78 a word of no place",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"web-4711\",0]", "\"web-4711\",-1]"),
            "CODEC_VALUE at /evidence/about/person/name/from/words/0"),
        other(
            "79 a word past all places",
            JsonCodec.evidence(),
            EVIDENCE.replace("\"web-4711\",0]", "\"web-4711\",99999999999]"),
            "CODEC_VALUE at /evidence/about/person/name/from/words/0"),
        other(
            "80 evidence of later",
            JsonCodec.dossier(),
            DOSSIER.replace("1970-01-01T", "2027-01-01T"),
            "CODEC_VALUE at /dossier/evidence/0"),
        other(
            "81 a lead of later",
            JsonCodec.dossier(),
            DOSSIER.replaceFirst("2026-03-02T", "2026-03-01T"),
            "CODEC_VALUE at /dossier/evidence/1"),
        other(
            "82 a reading of no lead",
            JsonCodec.dossier(),
            DOSSIER.replace("\"lead\":\"web-4711\"", "\"lead\":\"canary\""),
            "CODEC_VALUE at /dossier/readings/0/lead"),
        other(
            "83 no readings",
            JsonCodec.dossier(),
            DOSSIER.replaceFirst("\"readings\":.*\"evidence\":", "\"readings\":[],\"evidence\":"),
            "CODEC_VALUE at /dossier"),
        other(
            "84 an amount in words",
            JsonCodec.dossier(),
            DOSSIER.replace("18500.00", "canary"),
            "CODEC_VALUE at /dossier/readings/0/intents/0/wants/0/vehicle/price"),
        other(
            "85 an amount without end",
            JsonCodec.dossier(),
            DOSSIER.replace("18500.00", "9".repeat(1001)),
            "LIMIT_NUMBER at /dossier/readings/0/intents/0/wants/0/vehicle/price (1001 of at most 1000)"),
        other(
            "86 a negative amount",
            JsonCodec.dossier(),
            DOSSIER.replace("18500.00", "-1"),
            "CODEC_VALUE at /dossier/readings/0/intents/0/wants/0/vehicle"),
        other(
            "87 an unknown currency",
            JsonCodec.dossier(),
            DOSSIER.replace("EUR", "CNR"),
            "CODEC_VALUE at /dossier/readings/0/intents/0/wants/0/vehicle/currency"),
        other(
            "88 no language",
            JsonCodec.dossier(),
            DOSSIER.replace("it-CH", "it_canary!"),
            "CODEC_VALUE at /dossier/readings/0/languages/0/locale"),
        other(
            "89 no day",
            JsonCodec.dossier(),
            DOSSIER.replace("2026-03-31", "2026-03-32"),
            "CODEC_VALUE at /dossier/readings/0/intents/0/when/latest"),
        other(
            "90 days out of order",
            JsonCodec.dossier(),
            DOSSIER.replace("2026-03-31", "2025-03-31"),
            "CODEC_VALUE at /dossier/readings/0/intents/0/when"),
        other(
            "91 missing nothing",
            JsonCodec.opinion(),
            opinion("{\"lacks\":{\"allOf\":[]}}"),
            "CODEC_VALUE at /opinion/lacks"),
        other(
            "92 enough of too little",
            JsonCodec.opinion(),
            opinion(
                "{\"lacks\":{\"enoughOf\":{\"enough\":3,\"parts\":[[1,{\"evidence\":\"A\"}]]}}}"),
            "CODEC_VALUE at /opinion/lacks/enoughOf"),
        other(
            "93 weights past a long",
            JsonCodec.opinion(),
            opinion(
                "{\"lacks\":{\"enoughOf\":{\"enough\":3,\"parts\":[[9223372036854775807,{\"evidence\":\"A\"}],[9223372036854775807,{\"evidence\":\"A\"}]]}}}"),
            "CODEC_VALUE at /opinion/lacks/enoughOf"),
        other(
            "94 missing without end",
            JsonCodec.opinion(),
            opinion("{\"lacks\":" + "{\"allOf\":[".repeat(5_000)),
            "LIMIT_DEPTH at line 1 column"),
        other(
            "95 clashes of nothing",
            JsonCodec.opinion(),
            opinion("{\"clashes\":[]}"),
            "CODEC_VALUE at /opinion/clashes"),
        other(
            "96 no need",
            JsonCodec.opinion(),
            opinion("{\"lacks\":{\"evidence\":\"canary\"}}"),
            "CODEC_VALUE at /opinion/lacks/evidence"),
        other(
            "97 a detail of a wrong name",
            JsonCodec.interaction(),
            Golden.text("version-1/interaction.json").replace("\"page\"", "\"Canary Page\""),
            "CODEC_VALUE at /interaction"),
        other(
            "98 a detail of a wrong type",
            JsonCodec.interaction(),
            Golden.text("version-1/interaction.json").replace("\"/suv/7-posti\"", "7"),
            "CODEC_TYPE at /interaction/details"),
        other(
            "99 one event of two contents",
            JsonCodec.engagement(),
            Golden.text("version-1/engagement.json").replace("evt-0", "evt-1"),
            "CODEC_VALUE at /engagement"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource({"leads", "bytes", "others"})
  void isRefused(String id, JsonCodec<?> codec, byte[] document, String expected) {
    JsonCodecException refused =
        assertThrows(JsonCodecException.class, () -> codec.read(document), id);
    String message = refused.getMessage();
    assertTrue(message.startsWith(expected), message);
    assertFalse(message.toLowerCase(Locale.ROOT).contains("canary"), message);
    assertTrue(message.endsWith(": " + refused.problem().code().cure(Locale.ENGLISH)), message);
    assertNull(refused.getCause());
  }

  @Test
  void whatTheTableSpoilsIsSoundBefore() {
    assertEquals("a", JsonCodec.lead().read(LEAD.getBytes(UTF_8)).id().value());
    assertEquals(Examples.handshake(), JsonCodec.evidence().read(EVIDENCE.getBytes(UTF_8)));
    assertEquals(Examples.dossier(), JsonCodec.dossier().read(DOSSIER.getBytes(UTF_8)));
  }

  private static String in(String part, String other) {
    assertTrue(LEAD.contains(part), part);
    return LEAD.replace(part, other);
  }

  private static String opinion(String opinion) {
    return "{\"leadroad\":1,\"opinion\":" + opinion + "}";
  }

  /** The lead with these bytes in its text. */
  private static byte[] raw(int... bytes) {
    StringBuilder latin = new StringBuilder();
    for (int b : bytes) {
      latin.append((char) b);
    }
    return in("canary", latin.toString()).getBytes(ISO_8859_1);
  }

  private static Arguments lead(String id, String document, String expected) {
    return bytes(id, document.getBytes(UTF_8), expected);
  }

  private static Arguments bytes(String id, byte[] document, String expected) {
    return Arguments.of(id, JsonCodec.lead(), document, expected);
  }

  private static Arguments other(String id, JsonCodec<?> codec, String document, String expected) {
    return Arguments.of(id, codec, document.getBytes(UTF_8), expected);
  }
}
