package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PostalAddress;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class SufficientInformationTest {

  @ParameterizedTest(name = "{0}, {1}, {2}")
  @CsvSource({
    "Giulia,giulia@example.com,+393381950246",
    "Giulia,giulia@example.com,",
    "Giulia,,+393381950246",
    "Giulia,giulia@localhost,+393381950246",
    "Giulia,giulia@example.com,0000"
  })
  void aNameAndOneContactThatCouldWorkReachSomebody(String name, String email, String phone) {
    assertEquals(
        Ask.enough(), Ask.part(IdentityChecks.reachable(), Ask.person(name, email, phone)));
  }

  @ParameterizedTest(name = "{0}, {1}, {2}: {3}")
  @CsvSource({
    ",giulia@example.com,,NAME",
    "Giulia,,,CONTACT",
    "Giulia,giulia@localhost,,CONTACT",
    "Giulia,,+393331234567,CONTACT",
    "Giulia,giulia@example.cmo,0000,CONTACT",
    ",,,CONTACT NAME"
  })
  void elseWhatIsMissingIsSaid(String name, String email, String phone, String needs) {
    Set<Need> missing = Set.copyOf(List.of(needs.split(" ")).stream().map(Need::of).toList());
    assertEquals(
        Opinion.lacksInformation(missing.toArray(Need[]::new)),
        Ask.part(IdentityChecks.reachable(), Ask.person(name, email, phone)));
  }

  @Test
  void nobodyIsReachedByPost() {
    PostalAddress home = PostalAddress.of("via Roma 1", "20121", "Milano");
    Person somebody =
        Person.builder()
            .about(Enquiries.SUV.id())
            .name(PersonName.of("Giulia"))
            .address(home)
            .build();
    assertEquals(
        Opinion.lacksInformation(Need.CONTACT), Ask.part(IdentityChecks.reachable(), somebody));
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "giulia@example.com,true",
    "giulia@mailinator.com,false",
    "giulia@mx.mailinator.com,false",
    "giulia@MAILINATOR.com,false",
    "giulia@localhost,false"
  })
  void anAddressOfAThrowAwayServiceDoesNotLast(String email, boolean lasts) {
    assertEquals(
        lasts ? Ask.enough() : Opinion.lacksInformation(Need.LASTING_EMAIL),
        Ask.part(
            IdentityChecks.lastingEmail(DomainList.disposable()), Ask.person(null, email, null)));
  }
}
