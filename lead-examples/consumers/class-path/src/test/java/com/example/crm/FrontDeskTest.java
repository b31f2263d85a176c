package com.example.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.testkit.Fixture;

class FrontDeskTest {

  @Property
  void everyLeadIsCalled(@ForAll Lead lead) {
    Dossier dossier = Dossier.asOf(lead.receivedAt(), new ContactFormReader().read(lead));
    Standing standing = FrontDesk.assess(dossier).standing();
    assertEquals("call " + lead.id(), FrontDesk.nextStep(standing));
  }

  @Example
  void sheWhoCameByIsACustomer() {
    Fixture giulia = Fixture.giulia();
    Standing standing = FrontDesk.assess(giulia.dossier().with(giulia.handshake())).standing();
    assertEquals(giulia.customer().leads(), standing.leads());
    assertEquals("ask what they need", FrontDesk.nextStep(standing));
  }

  @Example
  void theKitIsOnTheClassPath() {
    assertTrue(!Fixture.class.getModule().isNamed() && !Lead.class.getModule().isNamed());
  }
}
