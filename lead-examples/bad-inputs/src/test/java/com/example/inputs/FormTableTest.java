package com.example.inputs;

import static com.example.inputs.Told.DELIVERY;
import static com.example.inputs.Told.bounded;
import static com.example.inputs.Told.collidingNames;
import static java.util.Collections.singletonMap;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.AbstractMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.WebForm;

/** The table of bad form maps, row by row. */
class FormTableTest {

  static Stream<Arguments> maps() {
    Map<String, String> spellings = new LinkedHashMap<>();
    spellings.put("Email", "a");
    spellings.put(" email ", "b");
    spellings.put("EMAIL", "c");
    return Stream.of(
        Arguments.of("FORM-62 null", null, "NULL_INPUT document"),
        Arguments.of("FORM-62 null key", singletonMap(null, "x"), "NULL_INPUT document"),
        Arguments.of("FORM-62 null value", singletonMap("nome", null), "EMPTY document"),
        Arguments.of("FORM-62 empty key", singletonMap("", "x"), "=x"),
        Arguments.of(
            "FORM-63 20,000 keys of one hash",
            keys(20_000),
            "LIMIT_ATTRIBUTES document (20000 of at most 256)"),
        Arguments.of(
            "FORM-63 257 keys", keys(257), "LIMIT_ATTRIBUTES document (257 of at most 256)"),
        Arguments.of("FORM-64 map that throws", throwing(), "INPUT_FAILED document"),
        Arguments.of("FORM-65 no value", singletonMap("nome", new String[0]), "EMPTY document"),
        Arguments.of("FORM-65 one value", singletonMap("nome", new String[] {"a"}), "nome=a"),
        Arguments.of(
            "FORM-65 two values",
            singletonMap("nome", new String[] {"a", "b"}),
            "nome=a, nome=b REPEATED"),
        Arguments.of(
            "FORM-66 one name in three spellings",
            spellings,
            "Email=a,  email =b, EMAIL=c REPEATED"),
        Arguments.of(
            "FORM-68 value of 10 MB",
            singletonMap("email", "x".repeat(10_000_000)),
            "LIMIT_FIELD email (10000000 of at most 65536)"),
        Arguments.of(
            "FORM-68 value of 65,537",
            singletonMap("email", "x".repeat(65_537)),
            "LIMIT_FIELD email (65537 of at most 65536)"));
  }

  private static Map<String, String> keys(int count) {
    return collidingNames(count).collect(Collectors.toMap(name -> name, name -> "x"));
  }

  private static Map<String, String> throwing() {
    return new AbstractMap<>() {
      @Override
      public Set<Entry<String, String>> entrySet() {
        throw new IllegalStateException("somebody's words");
      }
    };
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("maps")
  void mapIsAnswered(String id, Map<String, ?> fields, String told) {
    assertEquals(told, Told.by(bounded(() -> WebForm.standard().read(fields, DELIVERY))));
  }

  @ParameterizedTest(name = "{0}, in Turkish")
  @MethodSource("maps")
  void mapIsAnsweredInTurkishToo(String id, Map<String, ?> fields, String told) {
    Locale home = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertEquals(told, Told.by(WebForm.standard().read(fields, DELIVERY)));
    } finally {
      Locale.setDefault(home);
    }
  }

  @Test
  @DisplayName("FORM-63 256 keys of one hash")
  void asManyKeysAsTheLimitAreTaken() {
    assertEquals(256, lead(keys(256)).words().size());
  }

  @Test
  @DisplayName("FORM-64 map that changes after the call")
  void laterChangesAreNotSeen() {
    String[] values = {"before"};
    Map<String, Object> fields = new HashMap<>(Map.of("nome", values));
    Lead lead = lead(fields);
    values[0] = "after";
    fields.put("nome", "after");
    fields.put("email", "after");
    assertEquals("nome=before", Told.words(lead));
  }

  private static Lead lead(Map<String, ?> fields) {
    return WebForm.standard().read(fields, DELIVERY).leads().get(0);
  }
}
