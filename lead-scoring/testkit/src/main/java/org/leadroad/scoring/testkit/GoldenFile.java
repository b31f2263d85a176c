package org.leadroad.scoring.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;

/**
 * What a card says of many people, kept as a file beside the tests: whoever changes the card sees
 * whom it changes, and by which rule, before anybody is scored by it.
 *
 * <pre>{@code
 * @Test
 * void scoresWhomItScored() {
 *   GoldenFile.of(Path.of("src/test/golden/showroom.txt"), card).check();
 * }
 * }</pre>
 *
 * <p>A line for each: their number, temperature and total, what each tier gives, and each rule that
 * spoke. The file is written when the system property {@code leadroad.golden} is {@code write}
 * ({@code mvn test -Dleadroad.golden=write}), or by {@link #write()}; read it, and commit it.
 *
 * <p>Generated profiles follow from what the file itself says they are made of, so they stay who
 * they are when the card changes, on every version of Java. Immutable.
 */
public final class GoldenFile {

  /** How many profiles are generated. */
  private static final int SIZE = 200;

  /** How many differences are told one by one. */
  private static final int TOLD = 10;

  private static final String TYPE = "# type ";
  private static final String VALUE = "# value ";

  private final Path file;
  private final Function<Stream<String>, Golden> now;
  private final List<String> madeOf;

  private GoldenFile(Path file, List<String> madeOf, Function<Stream<String>, Golden> now) {
    this.file = Objects.requireNonNull(file, "file");
    this.madeOf = madeOf;
    this.now = now;
  }

  /** What is to be in the file, and what to show of the one at a place. */
  private record Golden(String about, List<GoldenLine> lines, Function<Integer, String> shown) {}

  /**
   * {@return a file about a card and 200 generated profiles}
   *
   * @param file in UTF-8; seen from where the tests run
   * @param card any card
   */
  public static GoldenFile of(Path file, Scorecard card) {
    List<String> madeOf = new ArrayList<>();
    card.vocabulary().interactionTypes().forEach(type -> madeOf.add(TYPE + type));
    Dictionary.of(card).lines().forEach(line -> madeOf.add(VALUE + line));
    return new GoldenFile(
        file,
        madeOf,
        header -> {
          List<String> made = header.toList();
          List<Profile> profiles =
              Sample.of(
                  card.vocabulary(),
                  Dictionary.ofLines(after(VALUE, made)),
                  after(TYPE, made),
                  SIZE);
          List<Score> scores = scores(card.scorer(), profiles, Showroom.NOW);
          return golden(
              card,
              Showroom.NOW,
              scores,
              place -> Shown.scores(profiles.get(place), scores.get(place)));
        });
  }

  /**
   * {@return a file about people of the host's own, invented ones}
   *
   * @param file in UTF-8; seen from where the tests run
   * @param scorer such as {@code card.scorer(bindings)}
   * @param subjects always the same, in the same order
   * @param asOf the instant of which it is asked, always the same
   * @param <S> the type that is scored
   */
  public static <S> GoldenFile of(
      Path file, Scorer<S> scorer, List<? extends S> subjects, Instant asOf) {
    if (subjects.isEmpty()) {
      throw new IllegalArgumentException("subjects must be one at least, but there are none");
    }
    List<S> all = List.copyOf(subjects);
    return new GoldenFile(
        file,
        List.of(),
        header -> {
          List<Score> scores = scores(scorer, all, asOf);
          return golden(
              scores.get(0).card(), asOf, scores, place -> Shown.scores(scores.get(place)));
        });
  }

  private static <S> List<Score> scores(Scorer<S> scorer, List<S> subjects, Instant asOf) {
    return subjects.stream().map(each -> scorer.score(each, asOf)).toList();
  }

  private static Golden golden(
      Scorecard card, Instant asOf, List<Score> scores, Function<Integer, String> shown) {
    List<GoldenLine> lines = new ArrayList<>();
    scores.forEach(score -> lines.add(GoldenLine.of(lines.size() + 1, score)));
    return new Golden("# " + card + " as of " + asOf, lines, shown);
  }

  private static List<String> after(String mark, List<String> lines) {
    return lines.stream()
        .filter(line -> line.startsWith(mark))
        .map(line -> line.substring(mark.length()))
        .toList();
  }

  /**
   * Compares the scores with the file; writes it instead where {@code leadroad.golden} is {@code
   * write}.
   *
   * @throws AssertionError if there is no file yet, or if anybody is scored otherwise, saying who,
   *     by which rule, and from what to what
   * @throws UncheckedIOException if the file cannot be read or written
   */
  public void check() {
    if ("write".equals(System.getProperty("leadroad.golden"))) {
      write();
      return;
    }
    if (!Files.exists(file)) {
      throw new AssertionError(
          "there is no golden file "
              + file
              + " yet. Run the test once with -Dleadroad.golden=write, read what it wrote, and"
              + " commit it.");
    }
    List<String> written = read();
    Golden golden = now.apply(written.stream().filter(GoldenFile::isHeader));
    List<GoldenLine> before =
        written.stream().filter(line -> !isHeader(line)).map(GoldenLine::parse).toList();
    if (!before.equals(golden.lines)) {
      throw new AssertionError(
          GoldenDiff.of(before, golden.lines).describe(file, TOLD, golden.shown));
    }
  }

  private static boolean isHeader(String line) {
    return line.startsWith("#") || line.isBlank();
  }

  private List<String> read() {
    try {
      return Files.readAllLines(file);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * Writes the file anew: the same card has the same bytes.
   *
   * @throws UncheckedIOException if it cannot be written
   */
  public void write() {
    Golden golden = now.apply(madeOf.stream());
    StringBuilder text = new StringBuilder(golden.about).append('\n');
    madeOf.forEach(line -> text.append(line).append('\n'));
    golden.lines.forEach(line -> text.append(line).append('\n'));
    try {
      Path folder = file.toAbsolutePath().getParent();
      if (folder != null) {
        Files.createDirectories(folder);
      }
      Files.writeString(file, text);
    } catch (IOException unwritable) {
      throw new UncheckedIOException(unwritable);
    }
  }
}
