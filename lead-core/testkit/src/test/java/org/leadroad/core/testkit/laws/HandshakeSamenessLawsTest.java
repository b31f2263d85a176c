package org.leadroad.core.testkit.laws;

import java.util.Set;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.MonotoneStrategyContract;

class HandshakeSamenessLawsTest implements MonotoneStrategyContract<Sameness> {

  @Override
  public VerificationStrategy<? super Sameness> strategy() {
    return new Handshake();
  }

  @Override
  public Class<Sameness> claims() {
    return Sameness.class;
  }

  @Override
  public Set<EvidenceKind> ownKinds() {
    return Set.of();
  }
}
