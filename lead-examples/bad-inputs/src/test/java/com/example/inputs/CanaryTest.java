package com.example.inputs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Customer;
import org.leadroad.core.Lead;
import org.leadroad.core.Opportunity;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.scoring.Score;

/**
 * Canaries through everything that the library does: none sings in a {@code toString}, a message, a
 * log line, or any accessor but those whose purpose it is.
 */
class CanaryTest {

  /** What the sender called things, and the domain, for lists of domains; each says what it is. */
  private static final Set<String> MEANT_TO_GIVE =
      Set.of(
          "PersonalText.reveal",
          "Word.name",
          "Origin.sources",
          "DeliveryKey.value",
          "EmailAddress.domain");

  private static final List<String> REFUSED =
      List.of("zqcanary zqcanary", "zqcanary\n", "@zqcanary", "Zqcanary".repeat(40));

  @Test
  @DisplayName(
      "VAL-79, VAL-80 whatever can be reached shows nothing personal, and cannot be changed")
  void whatCanBeReachedShowsNothingPersonalAndCannotBeChanged() {
    Reachable reachable = new Reachable(Canaries::isIn);
    Canaries.whole().forEach(reachable::walk);
    everything().forEach(reachable::walk);
    assertEquals(Set.of(), reachable.showing());
    assertEquals(Set.of(), reachable.changing(), "VAL-80");
    assertEquals(new TreeSet<>(MEANT_TO_GIVE), reachable.giving());
    for (Class<?> type :
        List.of(
            Customer.class, Opportunity.class, PostalAddress.class, Timeframe.class, Score.class)) {
      assertTrue(reachable.types().contains(type.getName()), type::getName);
    }
  }

  @Test
  void noProblemOfABrokenDocumentEchoesIt() {
    List<Intake> intakes = Canaries.broken().toList();
    Set<String> codes = new TreeSet<>();
    for (Intake intake : intakes) {
      assertFalse(Canaries.isIn(intake.toString()));
      for (Problem problem : problems(intake)) {
        codes.add(problem.code().name());
        assertFalse(Canaries.isIn(problem.message()), problem::message);
        assertFalse(Canaries.isIn(problem.toString()), problem::message);
      }
    }
    assertTrue(codes.size() > 15, codes::toString);
  }

  private static List<Problem> problems(Intake intake) {
    List<Problem> problems = new ArrayList<>(intake.problems());
    intake.receipts().forEach(receipt -> problems.addAll(receipt.notes()));
    return problems;
  }

  @Test
  void noFactoryEchoesWhatItRefuses() throws Exception {
    Reachable reachable = new Reachable(Canaries::isIn);
    everything().forEach(reachable::walk);
    Set<String> refusing = new TreeSet<>();
    for (String type : reachable.types()) {
      for (Method method : Class.forName(type).getMethods()) {
        if (Modifier.isStatic(method.getModifiers())
            && takesOnlyTexts(method)
            && !method.getDeclaringClass().isEnum()) {
          for (String text : REFUSED) {
            refusal(method, text)
                .ifPresent(
                    thrown -> {
                      refusing.add(method.getDeclaringClass().getSimpleName());
                      assertFalse(Canaries.isIn(thrown.toString()), method::toString);
                    });
          }
        }
      }
    }
    assertTrue(refusing.size() > 5, refusing::toString);
  }

  private static boolean takesOnlyTexts(Method method) {
    return method.getParameterCount() > 0
        && Arrays.stream(method.getParameterTypes()).allMatch(String.class::equals);
  }

  private static Optional<Throwable> refusal(Method method, String text) throws Exception {
    Object[] arguments = new Object[method.getParameterCount()];
    Arrays.fill(arguments, text);
    try {
      method.invoke(null, arguments);
      return Optional.empty();
    } catch (InvocationTargetException thrown) {
      return Optional.of(thrown.getCause());
    }
  }

  @Test
  @DisplayName("VAL-78 no log line echoes anything")
  void noLogLineEchoesAnything() {
    everything();
    List<String> lines = Heard.lines();
    assertFalse(lines.isEmpty(), "nothing was logged, so nothing was tried");
    lines.forEach(line -> assertFalse(Canaries.isIn(line), line));
  }

  private static List<Object> everything() {
    List<Lead> leads = new ArrayList<>();
    Canaries.whole().forEach(intake -> leads.addAll(intake.leads()));
    return new Desk().make(leads);
  }
}
