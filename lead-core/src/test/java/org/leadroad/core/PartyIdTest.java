package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.leadroad.core.words.LeadId;

/** Whom only a place in a lead names. */
class PartyIdTest {

  @Property
  void anotherLeadOrPlaceIsAnotherParty(
      @ForAll("alike") LeadId one,
      @ForAll @IntRange(max = 12) int place,
      @ForAll("alike") LeadId other,
      @ForAll @IntRange(max = 12) int elsewhere) {
    assertEquals(
        one.equals(other) && place == elsewhere,
        PartyId.metIn(one, place).equals(PartyId.metIn(other, elsewhere)));
  }

  @Provide
  Arbitrary<LeadId> alike() {
    return Arbitraries.strings().withChars("#12").ofMinLength(1).ofMaxLength(4).map(LeadId::of);
  }
}
