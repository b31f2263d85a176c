package org.leadroad.core.intake;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.util.AbstractCollection;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

/** Bad inputs by the numbers of the table of faults. */
class WebFormBadInputTest {

  private static final Locale HOME = Locale.getDefault();
  private static final String CANARY = "canary@example.com";
  private static final Delivery DELIVERY =
      Delivery.builder()
          .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
          .ids(index -> LeadId.of("form-" + index))
          .build();

  @AfterEach
  void restoreLocale() {
    Locale.setDefault(HOME);
  }

  private static Intake read(@Nullable Map<String, ?> fields) {
    return WebForm.standard().read(fields, DELIVERY);
  }

  static Stream<Arguments> refused() {
    Map<String, Object> cycle = new HashMap<>();
    cycle.put("self", cycle);
    List<Object> ring = new ArrayList<>();
    ring.add(ring);
    BigInteger huge = BigInteger.ONE.shiftLeft(40_000_000);
    return Stream.of(
        Arguments.of("62 null map", null, "NULL_INPUT", "document"),
        Arguments.of("62 null key", map(null, CANARY), "NULL_INPUT", "document"),
        Arguments.of("62 only null values", map("email", null), "EMPTY", "document"),
        Arguments.of("62 empty map", Map.of(), "EMPTY", "document"),
        Arguments.of("62 key of another type", keyed(7), "TYPE", "document"),
        Arguments.of("63 colliding keys", colliding(20_000), "LIMIT_ATTRIBUTES", "document"),
        Arguments.of(
            "63 values in one field",
            map("email", new String[257]),
            "LIMIT_ATTRIBUTES",
            "document"),
        Arguments.of("63 endless entries", endless(), "LIMIT_ATTRIBUTES", "document"),
        Arguments.of("63 endless values", map("a", endlessList()), "LIMIT_ATTRIBUTES", "document"),
        Arguments.of("64 get throws", throwing(), "INPUT_FAILED", "document"),
        Arguments.of("64 toString throws", map("a", silent()), "INPUT_FAILED", "document"),
        Arguments.of("64 contains itself", cycle, "LIMIT_DEPTH", "document"),
        Arguments.of("64 list in itself", map("a", ring), "LIMIT_DEPTH", "document"),
        Arguments.of("65 no values", map("email", new String[0]), "EMPTY", "document"),
        Arguments.of(
            "65 null values", map("email", Arrays.asList(null, null)), "EMPTY", "document"),
        Arguments.of("68 10 MB", map("E-Mail", "x".repeat(10 << 20)), "LIMIT_FIELD", "email"),
        Arguments.of(
            "68 unknown field", map(CANARY, "x".repeat(1 << 20)), "LIMIT_FIELD", "document"),
        Arguments.of(
            "68 builder",
            map("note", new StringBuilder("x".repeat(70_000))),
            "LIMIT_FIELD",
            "message"),
        Arguments.of("68 huge number", map("budget", huge), "LIMIT_FIELD", "budget"),
        Arguments.of(
            "68 huge decimal", map("budget", new BigDecimal(huge)), "LIMIT_FIELD", "budget"),
        Arguments.of("68 name", map("n".repeat(257), "a"), "LIMIT_NAME", "document"),
        Arguments.of(
            "68 name within",
            map("n".repeat(200), map("m".repeat(56), "a")),
            "LIMIT_NAME",
            "document"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void formIsRefusedWithItsCodeAndPlace(
      String id, @Nullable Map<String, ?> fields, String code, String place) {
    Intake intake = read(fields);
    assertEquals(List.of(), intake.leads());
    Problem problem = intake.problems().get(0);
    assertEquals(code, problem.code().name());
    assertEquals(place, problem.place().toString());
    assertFalse(intake.toString().contains(CANARY));
    assertFalse(problem.message().contains(CANARY));
  }

  static Stream<Arguments> noted() {
    return Stream.of(
        Arguments.of("39 NUL", map("nome", "a\u0000b"), "CONTROL_CHAR", "a\u0000b"),
        Arguments.of("39 ESC", map("nome", "\u001B[1m"), "CONTROL_CHAR", "\u001B[1m"),
        Arguments.of("39 line end", map("nome", "a\u2028b"), "CONTROL_CHAR", "a\u2028b"),
        Arguments.of("54 high half", map("nome", "a\uD800"), "LONE_SURROGATE", "a\uFFFD"),
        Arguments.of("54 low half", map("nome", "\uDC00a"), "LONE_SURROGATE", "\uFFFDa"),
        Arguments.of(
            "54 wrong order", map("nome", "\uDC00\uD800"), "LONE_SURROGATE", "\uFFFD\uFFFD"),
        Arguments.of("73 override", map("nome", "a\u202Ecod.exe"), "BIDI", "a\u202Ecod.exe"),
        Arguments.of("73 isolate", map("nome", "a\u2066b"), "BIDI", "a\u2066b"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("noted")
  void oddCharactersAreNotedAndNotEchoed(
      String id, Map<String, ?> fields, String code, String kept) {
    Intake intake = read(fields);
    assertEquals(Words.of("nome", kept), intake.leads().get(0).words());
    Problem note = intake.receipts().get(0).notes().get(0);
    assertEquals(1, intake.receipts().get(0).notes().size());
    assertEquals(code, note.code().name());
    assertEquals("name", note.place().toString());
    assertFalse(note.message().contains(kept));
  }

  static Stream<Arguments> unremarkable() {
    return Stream.of(
        Arguments.of("62 empty key", map("", "a"), Words.of("", "a")),
        Arguments.of("65 one value", map("a", new String[] {"1"}), Words.of("a", "1")),
        Arguments.of("60 odd names", map("__proto__", "x"), Words.of("__proto__", "x")),
        Arguments.of("69 decomposed", map("a", "e\u0301"), Words.of("a", "e\u0301")),
        Arguments.of("75 emoji", map("a", "👨‍👩‍👧"), Words.of("a", "👨‍👩‍👧")),
        Arguments.of("78 line breaks", map("a", "x\r\nINFO y\t"), Words.of("a", "x\r\nINFO y\t")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("unremarkable")
  void restIsTakenAsItIs(String id, Map<String, ?> fields, Words words) {
    Intake intake = read(fields);
    assertEquals(words, intake.leads().get(0).words());
    assertEquals(List.of(), intake.receipts().get(0).notes());
  }

  @Test
  void row66NamesThatAreOneAfterNormalisationAreAllKeptAndNoted() {
    Locale.setDefault(Locale.forLanguageTag("tr"));
    Map<String, String> fields = new LinkedHashMap<>();
    fields.put("Email", "a");
    fields.put(" email ", "b");
    fields.put("EMAIL", "c");
    fields.put("INDIRIZZO", "d");
    fields.put("indirizzo", "e");
    Intake intake = read(fields);
    assertEquals(
        Words.of("Email", "a", " email ", "b", "EMAIL", "c", "INDIRIZZO", "d", "indirizzo", "e"),
        intake.leads().get(0).words());
    assertEquals(
        List.of("REPEATED email", "REPEATED street"),
        intake.receipts().get(0).notes().stream().map(n -> n.code() + " " + n.place()).toList());
  }

  @Test
  void row64LaterChangesAreNotSeen() {
    Map<String, Object> fields = new HashMap<>();
    String[] values = {"before"};
    fields.put("nome", values);
    StringBuilder text = new StringBuilder("before");
    fields.put("note", text);
    Words words = read(fields).leads().get(0).words();
    values[0] = "after";
    text.append(" and after");
    fields.put("email", "later");
    assertEquals("before", words.first("nome").orElseThrow().reveal());
    assertEquals("before", words.first("note").orElseThrow().reveal());
    assertEquals(2, words.size());
  }

  @Test
  void row64EveryValueIsAskedForOnce() {
    AtomicInteger asked = new AtomicInteger();
    Map<String, Object> live =
        new AbstractMap<>() {
          @Override
          public Set<Entry<String, Object>> entrySet() {
            Entry<String, Object> entry =
                new SimpleEntry<>("nome", "x") {
                  private static final long serialVersionUID = 1L;

                  @Override
                  public Object getValue() {
                    return "answer " + asked.incrementAndGet();
                  }
                };
            return Set.of(entry);
          }
        };
    assertEquals(Words.of("nome", "answer 1"), read(live).leads().get(0).words());
    assertEquals(1, asked.get());
  }

  @Test
  void limitsAreInclusive() {
    assertEquals(1, read(colliding(256)).leads().size());
    assertEquals(1, read(map("n".repeat(256), "x".repeat(65_536))).leads().size());
  }

  @Test
  void whatWasLeftOutIsToldWhenNothingIsLeft() {
    Intake intake = read(map("file", new Object()));
    assertEquals(
        List.of(ProblemCode.EMPTY, ProblemCode.TYPE),
        intake.problems().stream().map(Problem::code).toList());
  }

  @Test
  void oddNamesAreNotedToo() {
    Intake intake = read(map("a\uD800\u0000", "b"));
    assertEquals(Words.of("a\uFFFD\u0000", "b"), intake.leads().get(0).words());
    assertEquals(
        List.of(ProblemCode.LONE_SURROGATE, ProblemCode.CONTROL_CHAR),
        intake.receipts().get(0).notes().stream().map(Problem::code).toList());
    assertTrue(intake.problems().isEmpty());
  }

  private static <V> Map<String, @Nullable Object> map(@Nullable String key, @Nullable V value) {
    return Collections.singletonMap(key, value);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Map<String, Object> keyed(Object key) {
    Map raw = new HashMap();
    raw.put(key, CANARY);
    return raw;
  }

  /** Strings of 15 pairs, each {@code Aa} or {@code BB}, have one hash. */
  private static Map<String, Object> colliding(int count) {
    Map<String, Object> fields = new HashMap<>();
    for (int i = 0; i < count; i++) {
      StringBuilder key = new StringBuilder();
      for (int bit = 0; bit < 15; bit++) {
        key.append((i >> bit & 1) == 0 ? "Aa" : "BB");
      }
      fields.put(key.toString(), "x");
    }
    return fields;
  }

  private static Map<String, Object> throwing() {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, Object>> entrySet() {
        throw new IllegalStateException(CANARY);
      }
    };
  }

  private static CharSequence silent() {
    return new CharSequence() {
      @Override
      public int length() {
        return 1;
      }

      @Override
      public char charAt(int index) {
        return 'x';
      }

      @Override
      public CharSequence subSequence(int start, int end) {
        return this;
      }

      @Override
      public String toString() {
        throw new IllegalStateException(CANARY);
      }
    };
  }

  private static Map<String, Object> endless() {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, Object>> entrySet() {
        return new AbstractSet<>() {
          @Override
          public Iterator<Entry<String, Object>> iterator() {
            return Stream.iterate(1, n -> n + 1)
                .<Entry<String, Object>>map(n -> Map.entry("field" + n, "x"))
                .iterator();
          }

          @Override
          public int size() {
            return 1;
          }
        };
      }
    };
  }

  private static Collection<Object> endlessList() {
    return new AbstractCollection<>() {
      @Override
      public Iterator<Object> iterator() {
        return Stream.<Object>generate(() -> "x").iterator();
      }

      @Override
      public int size() {
        return 1;
      }
    };
  }
}
