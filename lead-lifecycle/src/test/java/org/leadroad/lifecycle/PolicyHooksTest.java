package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Customer;
import org.leadroad.core.Lead;
import org.leadroad.core.PartyId;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.Standing;
import org.leadroad.core.Verified;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.definition.Definition;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.scoring.Score;

/** What a host hangs into a policy: names, marks, readers and definitions, and how they fail. */
class PolicyHooksTest {

  private static final Book BOOK = Book.of(Sample.week());
  private static final Reader STANDARD = StandardReader.forRegion("IT");

  @Test
  void p5ASalesQualifiedLeadIsOneThatSalesAccepted() {
    Map<String, Instant> accepted = Map.of("anna", Sample.TUESDAY);
    Definitions ours =
        Definitions.of(
            "ours/1",
            Definition.lead().ofEveryone(),
            Definition.mql("is hot", situation -> situation.marked("HOT")),
            Definition.sql("sales took it", situation -> situation.marked("ACCEPTED_BY_SALES")));
    Policy policy =
        policy(STANDARD, ours)
            .marks(
                (snapshot, score) -> {
                  Instant at = accepted.get(snapshot.lead().id().value());
                  return at == null || at.isAfter(snapshot.asOf())
                      ? Set.of()
                      : Set.of("ACCEPTED_BY_SALES");
                })
            .build();
    assertEquals(
        Map.of("anna", "SQL", "bruno", "MQL", "carla", "MQL"), codes(policy, Sample.FRIDAY));
    assertEquals("LEAD", codes(policy, Sample.MONDAY).get("anna"), "not accepted yet");
  }

  @Test
  void p3TheFiveStepsAreDefinitionsToo() {
    Definitions steps =
        Definitions.of(
            "steps/1",
            Definition.lead().ofEveryone(),
            Stream.of(Happening.Step.values())
                .map(Happening.Step::definition)
                .toArray(Definition[]::new));
    Policy policy = policy(STANDARD, steps).build();
    Lead anna = Sample.lead("anna", "Anna Serra");
    Fact shown = contacted("shown", anna, Happening.Step.PRESENT_SOLUTION, Sample.TUESDAY);
    Fact asked = contacted("asked", anna, Happening.Step.QUALIFY, Sample.FRIDAY);
    Road road = Road.of(List.of(Sample.received(anna), shown, asked));
    assertEquals("LEAD", called(policy, road, Sample.MONDAY));
    assertEquals("PRESENT_SOLUTION", called(policy, road, Sample.TUESDAY));
    assertEquals("PRESENT_SOLUTION", called(policy, road, Sample.FRIDAY), "and not back");
    Fact oops = Sample.withdrawn("oops", shown, Sample.FRIDAY);
    Road without = Road.of(List.of(Sample.received(anna), shown, asked, oops));
    assertEquals("QUALIFY", called(policy, without, Sample.FRIDAY));
    assertEquals(
        "abbiamo presentato una soluzione",
        Happening.Step.PRESENT_SOLUTION.definition().criterion(Locale.ITALIAN));
  }

  private static Fact contacted(String id, Lead lead, Happening.Step step, Instant at) {
    return Fact.contacted(FactId.of(id), lead.id(), step, at, "desk");
  }

  @Test
  void l9WhoBoughtIsABuyerUntilTheyDoSomethingAgain() {
    Lead anna = Sample.asker("anna", "Anna Serra");
    List<Fact> facts = new ArrayList<>(List.of(Sample.received(anna)));
    facts.add(Sample.handshake("h", anna, Sample.MONDAY));
    facts.addAll(Sample.meant("m", anna, Sample.MONDAY));
    facts.add(Sample.won("w", anna, Sample.TUESDAY));
    facts.add(Sample.visit("v", anna, Sample.FRIDAY));
    Road road = Road.of(facts);
    assertEquals("OPPORTUNITY", called(road, Sample.MONDAY));
    assertEquals("BUYER", called(road, Sample.TUESDAY));
    assertEquals("OPPORTUNITY", called(road, Sample.FRIDAY));
    facts.add(Sample.closed("l", anna, Happening.Outcome.LOST, Sample.FRIDAY.plusSeconds(1)));
    assertEquals("OPPORTUNITY", called(Road.of(facts), Sample.FRIDAY.plusSeconds(1)), "unmet");
  }

  private static String called(Road road, Instant asOf) {
    return called(Sample.policy(), road, asOf);
  }

  private static String called(Policy policy, Road road, Instant asOf) {
    return LeadRow.of(policy, road, asOf).definition().code();
  }

  @Test
  void partiesHaveTheNamesOfTheHost() {
    Policy policy =
        policy(STANDARD, Definitions.sales()).naming(who -> PartyId.of("customer-7")).build();
    LeadRow bruno = row("bruno", policy);
    assertEquals(PartyId.of("customer-7"), ((Customer) bruno.standings().get(0)).id());
    assertEquals(List.of(bruno.snapshot().standing()), bruno.standings());
    Standing unnamed = row("bruno", Sample.policy()).snapshot().standing();
    assertEquals(PartyId.of("bruno#1"), ((Customer) unnamed).id());
  }

  @Test
  void aReaderThatThrowsLeavesAnEmptyReadingAndARemark() {
    LeadRow anna = row("anna", policy(failing("anna"), Definitions.sales()).build());
    assertFalse(anna.complete());
    assertEquals("failing/1", anna.snapshot().reading().reader());
    assertEquals(
        List.of(new Remark("READER_FAILED", "java.lang.IllegalStateException", List.of())),
        anna.snapshot().reading().remarks());
    assertFalse(anna.toString().contains("canary"), anna.toString());
    assertTrue(row("bruno", policy(failing("anna"), Definitions.sales()).build()).complete());
  }

  @Test
  void aDefinitionThatThrowsDoesNotHoldAndTheRowIsNotComplete() {
    Definitions ours = Definitions.of("ours/1", Definition.lead().ofEveryone(), broken("anna"));
    Policy policy = policy(STANDARD, ours).build();
    assertEquals("LEAD", row("anna", policy).definition().code());
    assertFalse(row("anna", policy).definitionComplete());
    assertFalse(row("anna", policy).complete());
    assertEquals("BROKEN", row("bruno", policy).definition().code());
    assertTrue(row("bruno", policy).complete());
  }

  @Test
  void marksThatAreNoCodesAreNoneAndTheRowIsNotComplete() {
    Policy policy =
        policy(STANDARD, Definitions.sales()).marks((who, score) -> Set.of("so hot")).build();
    assertEquals("CUSTOMER", row("bruno", policy).definition().code());
    assertFalse(row("bruno", policy).complete());
  }

  /** Law <em>everyone</em>: whatever throws, and about whomever. */
  @Property(tries = 64)
  void everyoneIsInTheListWhateverThrows(
      @ForAll boolean reading,
      @ForAll boolean naming,
      @ForAll boolean marking,
      @ForAll boolean calling,
      @ForAll boolean scoring) {
    Function<Verified<Identity>, PartyId> names =
        who -> {
          throw canary();
        };
    BiFunction<Snapshot, Score, Collection<String>> marks =
        (snapshot, score) -> {
          throw canary();
        };
    List<Definition> called = new ArrayList<>();
    if (calling) {
      called.add(broken("anna"));
    }
    Policy.Builder policy =
        Policy.builder()
            .reader(reading ? failing("anna") : STANDARD)
            .verification(Sample.policy().verification())
            .scorer(scoring ? LeadListTest.failing() : Sample.policy().scorer())
            .definitions(
                Definitions.of(
                    "ours/1", Definition.lead().ofEveryone(), called.toArray(Definition[]::new)));
    if (naming) {
      policy.naming(names);
    }
    if (marking) {
      policy.marks(marks);
    }
    LeadList list = LeadList.of(BOOK, policy.build(), Sample.FRIDAY);
    assertEquals(
        Set.of("anna", "bruno", "carla"),
        new HashSet<>(list.rows().stream().map(Sample::id).toList()));
    assertEquals(
        !reading && !marking && !calling && !scoring,
        list.where(row -> Sample.id(row).equals("anna")).rows().get(0).complete());
    assertEquals(
        !naming && !marking,
        list.where(row -> Sample.id(row).equals("bruno")).rows().get(0).complete());
    assertFalse(list.rows().toString().contains("canary"));
  }

  private static Policy.Builder policy(Reader reader, Definitions definitions) {
    return Policy.builder()
        .reader(reader)
        .verification(Sample.policy().verification())
        .scorer(Sample.policy().scorer())
        .definitions(definitions);
  }

  private static Reader failing(String lead) {
    return new Reader() {
      @Override
      public String name() {
        return "failing/1";
      }

      @Override
      public Reading read(Lead read) {
        if (read.id().value().equals(lead)) {
          throw canary();
        }
        return STANDARD.read(read);
      }
    };
  }

  private static Definition broken(String lead) {
    return Definition.of(
        "BROKEN",
        "cannot be asked of one",
        situation -> {
          if (situation.standing().leads().get(0).id().value().equals(lead)) {
            throw canary();
          }
          return true;
        });
  }

  private static IllegalStateException canary() {
    return new IllegalStateException("canary");
  }

  private static Map<String, String> codes(Policy policy, Instant asOf) {
    return LeadList.of(BOOK, policy, asOf).rows().stream()
        .collect(Collectors.toMap(Sample::id, row -> row.definition().code()));
  }

  private static LeadRow row(String lead, Policy policy) {
    return LeadList.of(BOOK, policy, Sample.FRIDAY)
        .where(row -> Sample.id(row).equals(lead))
        .rows()
        .get(0);
  }
}
