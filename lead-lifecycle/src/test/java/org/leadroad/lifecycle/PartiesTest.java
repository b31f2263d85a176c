package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.party.Contradiction;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.Party;

class PartiesTest {

  private static final Lead A = Sample.lead("a", "Anna Serra");
  private static final Lead B = Sample.lead("b", "Anna Serra");
  private static final Lead C = Sample.lead("c", "Anna Serra");
  private static final Fact AB = Sample.linked("ab", A, B, Sample.TUESDAY);
  private static final Fact BC = Sample.linked("bc", B, C, Sample.TUESDAY);
  private static final Fact AC = Sample.linked("ac", A, C, Sample.FRIDAY);

  private static Parties parties(Instant asOf, Fact... facts) {
    List<Fact> all =
        Stream.concat(Stream.of(A, B, C).map(Sample::received), Stream.of(facts)).toList();
    return Book.of(all).roads().stream().collect(Parties.asOf(asOf));
  }

  private static Party party(Lead... leads) {
    return new Party(Stream.of(leads).map(Lead::id).toList());
  }

  @Test
  void leadsAreApartUntilSomebodyAssertsOtherwise() {
    Parties parties = parties(Sample.FRIDAY);
    assertEquals(party(A), parties.of(A.id()));
    assertFalse(parties.of(LeadId.of("unknown")).isLinked());
  }

  @Test
  void aChainOfLinksIsOneParty() {
    Parties parties = parties(Sample.FRIDAY, AB, BC);
    assertEquals(party(A, B, C), parties.of(C.id()));
    assertEquals(List.of(party(A, B, C)), parties.linked());
    assertEquals(party(A), parties(Sample.MONDAY, AB, BC).of(A.id()), "not yet on Monday");
  }

  @Test
  void lawUndoLinkingAndUnlinkingLeavesEverybodyAsTheyWere() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.FRIDAY, "desk");
    assertEquals(List.of(), parties(Sample.FRIDAY, AB, un).linked());
    assertEquals(List.of(party(A, B)), parties(Sample.TUESDAY, AB, un).linked(), "as it was");
    Fact oops = Sample.withdrawn("oops", AB, Sample.FRIDAY);
    assertEquals(parties(Sample.TUESDAY), parties(Sample.TUESDAY, AB, oops), "as if never said");
  }

  @Test
  void theLastWordAboutTwoCounts() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.TUESDAY.plusSeconds(1), "desk");
    Fact again = Sample.linked("again", B, A, Sample.FRIDAY);
    assertEquals(List.of(party(A, B)), parties(Sample.FRIDAY, AB, un, again).linked());
  }

  @Test
  void aChainDoesNotMakeOneOfTwoWhomSomebodyToldApart() {
    Fact un = Fact.unlinked(FactId.of("un"), AB, Sample.TUESDAY.plusSeconds(1), "desk");
    Parties parties = parties(Sample.FRIDAY, AB, un, BC, AC);
    assertEquals(List.of(party(B, C)), parties.linked());
    assertEquals(List.of(new Contradiction(AC.id(), A.id(), B.id())), parties.contradictions());
  }
}
