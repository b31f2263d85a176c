package org.leadroad.core.formats.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * A part that is forgotten would be lost without a word. So the examples must have each part of
 * each type once, and {@link Told} must find each of them again in what is read.
 */
class EveryPartTest {

  @Test
  void theExamplesHaveEveryPartThereIs() {
    assertEquals(Set.of(), Told.untoldBy(Examples.all()), "give these parts to an example");
  }

  @Test
  void theExamplesHaveAValueOfEveryType() {
    Set<String> types = Told.typesIn(Examples.all());
    for (String type :
        List.of(
            "Person",
            "Company",
            "Intent",
            "Sameness",
            "EmailAddress",
            "PhoneNumber",
            "Holds",
            "Lacks",
            "Clashes",
            "Denied",
            "Undecided",
            "One",
            "Some",
            "Vehicle",
            "Interaction")) {
      assertTrue(types.contains(type), type);
    }
  }

  @Test
  void whereAValueWasReadIsToldToo() {
    assertTrue(
        Told.by(Examples.giulia()).contains("/emails/0/provenance/confidence=LIKELY"),
        () -> String.join("\n", Told.by(Examples.giulia())));
  }

  @Test
  void everyPartComesBack() {
    assertEquals(
        Told.by(Examples.dossier()),
        Told.by(JsonCodec.dossier().read(JsonCodec.dossier().write(Examples.dossier()))));
    assertEquals(
        Told.by(Examples.dated()),
        Told.by(JsonCodec.dossier().read(JsonCodec.dossier().write(Examples.dated()))));
    assertEquals(
        Told.by(Examples.engagement()),
        Told.by(JsonCodec.engagement().read(JsonCodec.engagement().write(Examples.engagement()))));
  }
}
