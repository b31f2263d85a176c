package org.leadroad.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;

/**
 * Cards to begin with, as documents: the models that people know, ready to be scored by, copied and
 * changed (statements G2 to G5).
 *
 * <p>All are in the words of one {@link #vocabulary()}. A host that declares the same names in the
 * same way binds them to a type of its own; what it does not know it need not bind, if it takes the
 * rules out that ask for it. The names of the constants and of the documents stay; what a preset
 * says may change with a version of the library, so keep the document of your own.
 *
 * <pre>{@code
 * Scorecard card = Preset.THREE_TIERS.card();
 * Files.write(path, Preset.THREE_TIERS.document());  // and change what is yours
 * Scorecard ours = Scorecard.parse(Files.readAllBytes(path), vocabulary);
 * }</pre>
 */
public enum Preset {
  /**
   * Three tiers: 1000 and its multiples for actions, 100 for each quality, 1 to 99 for interactions
   * (statements G3 to G5). Total 0 to 7699. Its label is the temperature.
   */
  THREE_TIERS,

  /**
   * Profile by engagement, as Oracle Eloqua shows it: A to D by who they are, 1 to 4 by what they
   * did of late. Total 0 to 999. Its label is a cell, A1 to D4.
   */
  FIT_GRID,

  /**
   * One figure from 1 to 100 and its grade, as Microsoft Dynamics 365 shows it: A from 75, B from
   * 50, C from 25, else D. Its label is the grade.
   */
  GRADES,

  /**
   * Fit, which never ages, and engagement, which does: each interaction by itself and evenly, to a
   * half after 30 days and to nothing after 60, as HubSpot does for a decay of 50 % a month; 10
   * points are 5 then. Total 0 to 999. Its label is a cell, A1 to C3.
   */
  FIT_AND_ENGAGEMENT;

  private static final Matrix GRID =
      Matrix.of(
          Matrix.letters(Tier.QUALIFICATION, 700, 400, 200),
          Matrix.digits(Tier.PRIORITY, 75, 50, 25));
  private static final Matrix.Axis GRADE = Matrix.letters(Tier.FLAT, 75, 50, 25);
  private static final Matrix COMBINED =
      Matrix.of(Matrix.letters(Tier.QUALIFICATION, 600, 300), Matrix.digits(Tier.PRIORITY, 66, 33));

  private static final class Words {
    static final Vocabulary ALL = all();

    private static Vocabulary all() {
      Vocabulary.Builder words = Vocabulary.builder();
      words.text("role", Fold.CASE);
      words.text("country", Fold.CASE);
      words.number("employees");
      words.flag("business");
      words.flag("budget-known");
      words.flag("timing-known");
      words.flag("identity-verified");
      words.interactions("quote-request");
      words.interactions("appointment");
      words.interactions("download");
      words.interactions("message");
      words.interactions("page-view");
      words.interactions("email-open");
      words.interactions("email-click");
      words.interactions("unsubscribe");
      return words.build();
    }
  }

  /**
   * {@return the names that all presets share: attributes {@code role} and {@code country} (texts,
   * {@link Fold#CASE}), {@code employees} (a number), {@code business}, {@code budget-known},
   * {@code timing-known} and {@code identity-verified} (flags); interactions {@code quote-request},
   * {@code appointment}, {@code download}, {@code message}, {@code page-view}, {@code email-open},
   * {@code email-click} and {@code unsubscribe}}
   */
  public Vocabulary vocabulary() {
    return Words.ALL;
  }

  /** {@return the card; keep it, for it is read from the document each time} */
  public Scorecard card() {
    return Scorecard.parse(document(), vocabulary());
  }

  /** {@return the document, a copy, in UTF-8; as {@link Scorecard#toJson()} writes it} */
  public byte[] document() {
    String name = "preset-" + name().toLowerCase(Locale.ROOT).replace('_', '-') + ".json";
    try (InputStream document =
        Objects.requireNonNull(Preset.class.getResourceAsStream(name), name)) {
      return document.readAllBytes();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * {@return a score as this model shows it: a cell, a grade or a temperature}
   *
   * @param score by its card, or by one that was made of it and has the same tiers
   */
  public String label(Score score) {
    return switch (this) {
      case THREE_TIERS -> score.temperature().name();
      case FIT_GRID -> GRID.cell(score);
      case GRADES -> GRADE.name(score.total());
      case FIT_AND_ENGAGEMENT -> COMBINED.cell(score);
    };
  }
}
