package com.example.crm;

import java.util.Set;
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

  @Override
  public Set<EvidenceKind> ownKinds() {
    return Set.of();
  }
}
