package com.example.crm;

import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.MonotoneStrategyContract;

class SeenTest implements MonotoneStrategyContract<Identity> {

  @Override
  public VerificationStrategy<Identity> strategy() {
    return FrontDesk.seen(EvidenceKind.HANDSHAKE);
  }

  @Override
  public Class<Identity> claims() {
    return Identity.class;
  }
}
