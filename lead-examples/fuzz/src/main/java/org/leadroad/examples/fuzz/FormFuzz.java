package org.leadroad.examples.fuzz;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Limits;
import org.leadroad.core.intake.WebForm;
import org.leadroad.core.words.Words;

/**
 * Web forms, as maps that are made from the input. Beside what holds for all: every value that has
 * a text of its own is a word, under its name and in its place.
 */
final class FormFuzz implements Target {

  private static final WebForm STANDARD = WebForm.standard();
  private static final WebForm TIGHT =
      WebForm.standard()
          .limitedTo(
              Limits.builder()
                  .maxFields(6)
                  .maxFieldLength(24)
                  .maxNameLength(14)
                  .maxDepth(3)
                  .build());

  @Override
  public List<Intake> read(byte[] input) {
    Map<String, @Nullable Object> fields = FormNotation.fields(input);
    return List.of(
        STANDARD.read(fields, Deliveries.plain()), TIGHT.read(fields, Deliveries.plain()));
  }

  @Override
  public void check(byte[] input, List<Intake> intakes) {
    Intake usual = intakes.get(0);
    IntakeLaws.requireOnlyLimited(usual, intakes.get(1));
    Words.Builder said = Words.builder();
    FormNotation.fields(input).forEach((name, value) -> collect(name, value, said));
    usual
        .leads()
        .forEach(
            lead ->
                IntakeLaws.same("the words of a form", said.build().list(), lead.words().list()));
    boolean limited =
        usual.problems().stream().anyMatch(it -> it.code().name().startsWith("LIMIT_"));
    IntakeLaws.require(
        !usual.leads().isEmpty() || limited || said.build().isEmpty(),
        () -> "a form with words must be a lead: " + usual);
  }

  private static void collect(String name, @Nullable Object value, Words.Builder said) {
    if (value instanceof Map<?, ?> inner) {
      inner.forEach((key, it) -> collect(name.isEmpty() ? "" + key : name + '.' + key, it, said));
    } else if (value instanceof Collection<?> several) {
      several.forEach(it -> collect(name, it, said));
    } else if (value instanceof CharSequence
        || value instanceof Number
        || value instanceof Boolean
        || value instanceof Character
        || value instanceof LocalDate) {
      said.add(IntakeLaws.whole(name), IntakeLaws.whole(value.toString()));
    }
  }
}
