package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class PlausiblePhoneTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "Italian mobile,+393381950246",
    "Milan,+390255512398",
    "Italian number with 555-01 in it,+390255501234",
    "New York,+12125551987",
    "London,+442079460018",
    "a run of six,+393381123456",
    "six equal digits,+393381999999"
  })
  void couldRing(String id, String number) {
    assertEquals(
        Ask.enough(), Ask.part(IdentityChecks.plausiblePhone(), Ask.person(null, null, number)));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "the keys in their order,+393331234567",
    "downwards,+393337654321",
    "from nought,+393330123456",
    "past nine,+393336789012",
    "one key over and over,+393333333333",
    "noughts,+393400000000",
    "a number of fiction,+12125550143",
    "an area of fiction,+15555551987",
    "too short,+39338",
    "of no country,+99912345678",
    "no plan has it,+390000000000",
    "no region known,338 1950246"
  })
  void couldNotRing(String id, String number) {
    assertEquals(
        Opinion.lacksInformation(Need.PHONE),
        Ask.part(IdentityChecks.plausiblePhone(), Ask.person(null, null, number)));
  }
}
