package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** A host's strategy may do anything; nothing is lost, and it is named. */
class FailingStrategyTest {

  private static Opinion failed(Doubt why) {
    return new Opinion.Undecided(why, Set.of("broken/1"));
  }

  static Stream<Arguments> failures() {
    return Stream.of(
        failure(
            "R117 runtime",
            Doubt.STRATEGY_FAILED,
            () -> sneak(new IllegalStateException("giulia.bianchi@example.com"))),
        failure(
            "R117 sneaky checked",
            Doubt.STRATEGY_FAILED,
            () -> sneak(new IOException("giulia.bianchi@example.com"))),
        failure("R117 stack overflow", Doubt.STRATEGY_FAILED, FailingStrategyTest::deeper),
        failure("R118 null", Doubt.NO_OPINION, FailingStrategyTest::nothing),
        failure("grounds from elsewhere", Doubt.GROUNDS_UNKNOWN, FailingStrategyTest::elsewhere));
  }

  private static Arguments failure(String id, Doubt why, Supplier<Opinion> way) {
    return Arguments.of(id, why, way);
  }

  @SuppressWarnings("unchecked") // So that a checked exception leaves where none is declared.
  private static <T extends Throwable> Opinion sneak(Throwable thrown) throws T {
    throw (T) thrown;
  }

  @SuppressWarnings("InfiniteRecursion")
  private static Opinion deeper() {
    return deeper();
  }

  private static Opinion elsewhere() {
    return new Opinion.Denied(Denial.JUNK, Set.of(EvidenceId.of("elsewhere")));
  }

  @SuppressWarnings("NullAway")
  private static Opinion nothing() {
    return null;
  }

  private static VerificationStrategy<Identity> broken(Supplier<Opinion> way) {
    return VerificationStrategy.of("broken/1", (claim, dossier) -> way.get());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void isUndecidedAndNamed(String id, Doubt why, Supplier<Opinion> way) {
    Verdict<Identity> verdict = Verification.ask(broken(way), Enquiries.GIULIA, Enquiries.giulia());
    assertEquals(failed(why), verdict.opinion());
    assertEquals("broken/1", verdict.strategy());
    assertTrue(verdict.verified().isEmpty());
    assertFalse(verdict.toString().contains("giulia"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void isNamedInsideAComposite(String id, Doubt why, Supplier<Opinion> way) {
    VerificationStrategy<Identity> all =
        VerificationStrategy.allOf("all/1", Enquiries.trusting(), broken(way));
    assertEquals(failed(why), Verification.ask(all, Enquiries.GIULIA, shaken()).opinion());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("failures")
  void doesNotSpoilTheOthers(String id, Doubt why, Supplier<Opinion> way) {
    VerificationStrategy<Identity> any =
        VerificationStrategy.anyOf("any/1", broken(way), Enquiries.trusting());
    assertTrue(Verification.ask(any, Enquiries.GIULIA, shaken()).verified().isPresent());
  }

  private static Dossier shaken() {
    return Enquiries.giulia(Enquiries.seen(EvidenceKind.HANDSHAKE, Enquiries.GIULIA));
  }

  @Test
  void row117AnOutOfMemoryErrorIsNotHidden() {
    VerificationStrategy<Identity> greedy = broken(() -> sneak(new OutOfMemoryError("test")));
    assertThrows(
        OutOfMemoryError.class,
        () -> Verification.ask(greedy, Enquiries.GIULIA, Enquiries.giulia()));
  }

  /** An exception that notices when somebody reads it. */
  private static final class Nosy extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private boolean read;

    @Override
    public String getMessage() {
      read = true;
      return "no match for giulia.bianchi@example.com";
    }

    @Override
    public String toString() {
      read = true;
      return "no match for giulia.bianchi@example.com";
    }
  }

  @Test
  void row122TheMessageOfAFailureIsNeverRead() {
    Nosy nosy = new Nosy();
    VerificationStrategy<Identity> broken = broken(() -> sneak(nosy));
    Verdict<Identity> verdict = Verification.ask(broken, Enquiries.GIULIA, Enquiries.giulia());
    assertEquals(failed(Doubt.STRATEGY_FAILED), verdict.opinion());
    assertFalse(nosy.read);
  }

  /** A strategy of a class of its own, which does not even know its name. */
  private static final class Nameless implements VerificationStrategy<Identity> {
    private final boolean throwing;

    Nameless(boolean throwing) {
      this.throwing = throwing;
    }

    @Override
    @SuppressWarnings("NullAway")
    public String name() {
      if (throwing) {
        throw new IllegalStateException("giulia.bianchi@example.com");
      }
      return null;
    }

    @Override
    public Opinion judge(Identity claim, Dossier dossier) {
      throw new IllegalStateException("giulia.bianchi@example.com");
    }
  }

  @Test
  void aStrategyThatCannotSayItsNameIsCalledByItsClass() {
    for (boolean throwing : new boolean[] {true, false}) {
      Nameless nameless = new Nameless(throwing);
      Verdict<Identity> verdict = Verification.ask(nameless, Enquiries.GIULIA, Enquiries.giulia());
      assertEquals(Nameless.class.getName(), verdict.strategy());
      assertEquals(
          new Opinion.Undecided(Doubt.STRATEGY_FAILED, Set.of(Nameless.class.getName())),
          verdict.opinion());
      VerificationStrategy<Identity> apart =
          VerificationStrategy.forEach("apart/1", nameless, nameless);
      assertEquals("apart/1", apart.name());
    }
  }

  /** Nobody's lock is held meanwhile, so a host that waits no longer goes on with the others. */
  @Test
  @Timeout(20)
  void row119OneThatHangsIsStoppedByADeadlineOfTheHosts() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    VerificationStrategy<Identity> hanging =
        VerificationStrategy.of(
            "hanging/1",
            (claim, dossier) -> {
              try {
                never.await();
              } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
              }
              return Opinion.needsALook();
            });
    ExecutorService host = Executors.newSingleThreadExecutor();
    try {
      Future<Verdict<Identity>> asked =
          host.submit(() -> Verification.ask(hanging, Enquiries.GIULIA, shaken()));
      assertThrows(TimeoutException.class, () -> asked.get(50, TimeUnit.MILLISECONDS));
      assertTrue(
          Verification.ask(Enquiries.trusting(), Enquiries.GIULIA, shaken())
              .verified()
              .isPresent());
      assertTrue(asked.cancel(true));
      assertEquals("the thread is free again", host.submit(() -> "the thread is free again").get());
    } finally {
      host.shutdownNow();
    }
  }

  @Test
  void everyDoubtButWhatAStrategyMaySayIsAFailure() {
    assertEquals(
        Set.of(Doubt.NEEDS_A_LOOK, Doubt.NO_ANSWER),
        Arrays.stream(Doubt.values()).filter(why -> !why.isFailure()).collect(Collectors.toSet()));
  }

  @Test
  void aStrategyMadeOfALambdaIsShownByItsName() {
    assertEquals("broken/1", broken(FailingStrategyTest::nothing).toString());
  }
}
