package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.evidence.EvidenceKind;

class ReadyStrategiesTest {

  @Test
  void theirNamesStandInStoredVerdictsAndStay() {
    assertEquals(
        List.of(
            "named/1",
            "reachable/1",
            "plausible-email/1",
            "lasting-email/1+disposable/1",
            "plausible-phone/1",
            "plausible-tax-id/1",
            "not-placeholder/1",
            "email-confirmed/1",
            "phone-confirmed/1",
            "call-answered/1",
            "contact-confirmed/1",
            "lasting-contact-confirmed/1+one/1",
            "document-seen/1",
            "handshake/1",
            "known-customer/1",
            "standard-identity/1+disposable/1",
            "standard-identity/1+ours/1"),
        AnyStrategy.ofIdentity().stream().map(VerificationStrategy::name).toList());
    assertEquals(
        List.of(
            "specific-request/1",
            "bant-1/1",
            "bant-2/1",
            "bant-3/1",
            "bant-4/1",
            "operator-convinced/1",
            "offer-fits/1",
            "never/1",
            "standard-intent/2"),
        AnyStrategy.ofIntent().stream().map(VerificationStrategy::name).toList());
    assertEquals(
        List.of("same-party/1", "shared-contact/1", "same-tax-id/1", "standard-sameness/1"),
        AnyStrategy.ofSameness().stream().map(VerificationStrategy::name).toList());
  }

  @Test
  void theSameCallGivesAnEqualStrategy() {
    assertEquals(AnyStrategy.ofIdentity(), AnyStrategy.ofIdentity());
    assertEquals(AnyStrategy.ofSameness(), AnyStrategy.ofSameness());
    assertEquals(IntentChecks.standard(), IntentChecks.standard());
    assertEquals(IntentChecks.bant(2), IntentChecks.bant(2));
    assertEquals(IdentityChecks.handshake(), IdentityChecks.evidence(EvidenceKind.HANDSHAKE));
  }
}
