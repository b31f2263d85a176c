package org.leadroad.core.definition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.check.Checks;

/**
 * What a seller calls whom: an ordered list of definitions, stated once by the host and used by
 * everything that prints, filters or counts (statement S1).
 *
 * <p><em>Somebody is in the last definition that holds.</em> The first is for everyone, so there
 * always is one. A rate names the list that it used. Immutable.
 *
 * <pre>{@code
 * Definitions ours = Definitions.of(
 *     "ours/1",
 *     Definition.lead().ofEveryone(),
 *     Definition.mql("is hot", situation -> situation.marked("HOT")),
 *     Definition.sql("sales accepted them", situation -> situation.marked("ACCEPTED_BY_SALES")),
 *     Definition.buyer());
 * ours.definitionOf(situation).name(Locale.ITALIAN);
 * }</pre>
 */
public final class Definitions {

  private static final Definitions SALES =
      of(
          "sales/1",
          Definition.suspect().ofEveryone(),
          Definition.lead(),
          Definition.prospect(),
          Definition.customer(),
          Definition.buyer(),
          Definition.opportunity());

  private static final Definitions MARKETING =
      of(
          "marketing/1",
          Definition.lead().ofEveryone(),
          Definition.prospect(),
          Definition.customer(),
          Definition.buyer(),
          Definition.opportunity());

  private final String name;
  private final List<Definition> list;

  private Definitions(String name, List<Definition> list) {
    this.name = name;
    this.list = list;
  }

  /**
   * {@return a list of these definitions}
   *
   * @param name name and version
   * @param first one that is of everyone
   * @param more from the widest to the narrowest, each with its own code
   * @throws IllegalArgumentException if the first is not of everyone, or two share a code
   */
  public static Definitions of(String name, Definition first, Definition... more) {
    Checks.name("definitions", name);
    if (!first.isOfEveryone()) {
      throw new IllegalArgumentException(
          "the first definition must be of everyone, but "
              + first
              + " is not. Maybe write "
              + "ofEveryone() behind it: then nobody is called nothing.");
    }
    List<Definition> list = new ArrayList<>(List.of(first));
    list.addAll(Arrays.asList(more));
    Set<String> codes = new HashSet<>();
    for (Definition definition : list) {
      if (!codes.add(definition.code())) {
        throw new IllegalArgumentException(
            "two definitions share the code "
                + definition
                + ". Maybe one was meant to replace the"
                + " other: leave that one out.");
      }
    }
    return new Definitions(name, List.copyOf(list));
  }

  /**
   * {@return the reading of sales (S1, S2): whom nobody has called is a suspect, whom we know
   * something of is a lead, who was qualified at least in part a prospect; then customer, buyer,
   * and last opportunity, which a buyer who wants something again is too (L9)}
   *
   * <p>What a buyer wanted stays verified after the purchase, so {@link Definition#opportunity()}
   * asks whether it is still to be sold: whoever bought is a buyer until they do something again.
   */
  public static Definitions sales() {
    return SALES;
  }

  /**
   * {@return the reading of marketing (S1): anybody who might want something is a lead, who was
   * qualified at least in part a prospect; then customer, buyer, opportunity}
   */
  public static Definitions marketing() {
    return MARKETING;
  }

  /** {@return name and version} */
  public String name() {
    return name;
  }

  /** {@return the definitions, from the widest to the narrowest} */
  public List<Definition> list() {
    return list;
  }

  /**
   * {@return the last definition that holds; one whose rule throws does not}
   *
   * @param situation as of one instant
   */
  public Definition definitionOf(Situation situation) {
    Definition called = list.get(0);
    for (Definition definition : list) {
      called = ask(definition, situation).orElse(false) ? definition : called;
    }
    return called;
  }

  /**
   * {@return the definitions that could not be asked, because their rule throws; none as a rule}
   *
   * @param situation as of one instant
   */
  public List<Definition> failing(Situation situation) {
    return list.stream().filter(each -> ask(each, situation).isEmpty()).toList();
  }

  /** What a rule throws may hold personal data and is dropped. */
  private static Optional<Boolean> ask(Definition definition, Situation situation) {
    try {
      return Optional.of(definition.holds(situation));
    } catch (RuntimeException | StackOverflowError failure) {
      return Optional.empty();
    }
  }

  /** {@return the name and the codes in order} */
  @Override
  public String toString() {
    return name + list;
  }
}
