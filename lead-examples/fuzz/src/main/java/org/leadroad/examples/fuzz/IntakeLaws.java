package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.Words;

/** What holds for every intake and every input; what does not is an {@link AssertionError}. */
final class IntakeLaws {

  private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();
  private static final long LONGEST = TimeUnit.SECONDS.toNanos(1);
  private static final int TRIES = 3;

  private IntakeLaws() {}

  /** The laws that cost more than taking in, of which one is held in each run of the fuzzer. */
  enum Law {
    /** A second time gives the same. */
    TWICE,
    /** Every lead or problem has its place, and the bytes are kept. */
    ACCOUNTED,
    /** A lead is read, the same twice, from words that are there. */
    READ,
    /** The ready strategies answer, the same twice. */
    ASKED,
    /** What is written as ADF reads back. */
    WRITTEN
  }

  /** Holds one input to all laws; whatever is thrown is a finding. */
  static void hold(Target target, byte[] input) {
    hold(target, input, EnumSet.allOf(Law.class), LONGEST);
  }

  /** Holds one input to the law whose turn it is, and to those that cost little. */
  static void holdInTurn(Target target, byte[] input) {
    Law law = Law.values()[Target.turn(input, Law.values().length)];
    hold(target, input, EnumSet.of(law), LONGEST);
  }

  static void hold(Target target, byte[] input, Set<Law> laws, long longest) {
    long fastest = Long.MAX_VALUE;
    // Of this thread alone, and more than once: a busy or cold machine is no finding.
    for (int i = 0; i < TRIES && fastest > longest; i++) {
      long start = CLOCK.getCurrentThreadCpuTime();
      Saying.requireSilent(input, bytes -> shown(target, bytes, laws));
      fastest = Math.min(fastest, CLOCK.getCurrentThreadCpuTime() - start);
    }
    require(fastest <= longest, () -> "an input must be taken in, read and checked in one second");
  }

  /** Everything that the library shows of one input, which is held to the laws meanwhile. */
  private static List<String> shown(Target target, byte[] input, Set<Law> laws) {
    byte[] given = input.clone();
    List<Intake> intakes = target.read(input);
    require(Arrays.equals(given, input), () -> "the input must not be changed");
    if (laws.contains(Law.TWICE)) {
      same("what is taken in twice", intakes, target.read(given));
    }
    List<String> shown = new ArrayList<>();
    for (Intake intake : intakes) {
      if (laws.contains(Law.ACCOUNTED)) {
        requireAccounted(target, intake, input);
      }
      shown.add(intake.toString());
      intake.problems().forEach(problem -> shown.add(problem.message()));
      intake.receipts().stream()
          .flatMap(receipt -> receipt.notes().stream())
          .forEach(note -> shown.add(note.message()));
    }
    target.check(input, intakes);
    intakes.stream()
        .map(Intake::leads)
        .filter(leads -> !leads.isEmpty())
        .findFirst()
        .ifPresent(leads -> shown.addAll(shownOf(target, input, leads, laws)));
    return shown;
  }

  private static List<String> shownOf(
      Target target, byte[] input, List<Lead> leads, Set<Law> laws) {
    List<String> shown = new ArrayList<>();
    Lead one = leads.get(Target.turn(input, leads.size()));
    if (laws.contains(Law.READ)) {
      LeadLaws.requireRead(one, shown);
    }
    if (laws.contains(Law.ASKED)) {
      LeadLaws.requireAsked(one, shown);
    }
    if (laws.contains(Law.WRITTEN)) {
      writeAndReadBack(leads, target.fitsAdf(), shown);
    }
    return shown;
  }

  /** Each lead of a document is there, or the reason why it is not; and its bytes are kept. */
  private static void requireAccounted(Target target, Intake intake, byte[] input) {
    BitSet places = new BitSet();
    int last = -1;
    for (Receipt receipt : intake.receipts()) {
      require(receipt.index() > last, () -> "leads must be in the order of the document");
      last = receipt.index();
      places.set(last);
      Lead lead = receipt.lead();
      same("the id", Deliveries.id(last), lead.id());
      require(
          lead.original().stream().allMatch(kept -> target.isOriginal(input, kept.bytes())),
          () -> "the bytes must be kept");
    }
    for (Problem problem : intake.problems()) {
      problem
          .place()
          .index()
          .ifPresent(
              index -> {
                require(!places.get(index), () -> "lead " + index + " is there and refused");
                places.set(index);
              });
    }
    if (!intake.receipts().isEmpty()) {
      same("the leads and those refused", places.length(), places.cardinality());
    }
  }

  private static void writeAndReadBack(List<Lead> leads, boolean fits, List<String> shown) {
    byte[] written;
    try {
      written = Adf.standard().write(leads);
    } catch (IllegalArgumentException refused) {
      require(!fits, () -> "what was read as ADF must be written as ADF: " + refused.getMessage());
      shown.add(String.valueOf(refused.getMessage()));
      return;
    }
    Intake back = Adf.standard().read(written, Deliveries.plain());
    same("the words that come back", words(leads), words(back.leads()));
  }

  static List<Words> words(List<Lead> leads) {
    return leads.stream().map(Lead::words).toList();
  }

  /** Fails if a charset to fall back to changed a document that needs none. */
  static void requireSameBesideFallback(Intake usual, Intake told) {
    if (!usual.receipts().isEmpty()) {
      same("the words beside a fallback", words(usual.leads()), words(told.leads()));
    }
  }

  /**
   * Fails if lower limits did anything else than refuse by a limit.
   *
   * @param usual what came of the standard limits
   * @param tight what came of lower ones
   */
  static void requireOnlyLimited(Intake usual, Intake tight) {
    for (Receipt receipt : tight.receipts()) {
      require(usual.receipts().contains(receipt), () -> "lower limits changed a lead");
    }
    requireLimitsOnly(usual, tight);
  }

  /** The same for formats in which a limit may move the places of the leads after it. */
  static void requireSameWords(Intake usual, Intake tight) {
    List<Words> read = words(usual.leads());
    words(tight.leads())
        .forEach(words -> require(read.contains(words), () -> "lower limits changed a lead"));
  }

  /** Fails if lower limits refuse otherwise than by a limit. */
  static void requireLimitsOnly(Intake usual, Intake tight) {
    for (Problem problem : tight.problems()) {
      require(
          problem.code().name().startsWith("LIMIT_")
              || usual.problems().stream().anyMatch(other -> other.code() == problem.code()),
          () -> "lower limits must refuse as limits, but did so as " + problem.message());
    }
  }

  /** {@return whether these bytes stand somewhere in the input} */
  static boolean isWithin(byte[] input, byte[] part) {
    return new String(input, ISO_8859_1).contains(new String(part, ISO_8859_1));
  }

  /** {@return the text with U+FFFD for each half of a surrogate pair, which cannot be kept} */
  static String whole(String text) {
    StringBuilder whole = new StringBuilder();
    text.codePoints()
        .forEach(
            c -> whole.appendCodePoint(Character.getType(c) == Character.SURROGATE ? 0xFFFD : c));
    return whole.toString();
  }

  static void same(String what, Object expected, Object actual) {
    require(expected.equals(actual), () -> what + " must be " + expected + ", but was " + actual);
  }

  static void require(boolean kept, Supplier<String> statement) {
    if (!kept) {
      throw new AssertionError(statement.get());
    }
  }
}
