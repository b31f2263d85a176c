package org.leadroad.core.testkit.laws;

import java.util.Set;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.MonotoneStrategyContract;

class HandshakeIntentLawsTest implements MonotoneStrategyContract<Intent> {

  @Override
  public VerificationStrategy<? super Intent> strategy() {
    return new Handshake(EvidenceKind.OPERATOR_CONVINCED);
  }

  @Override
  public Class<Intent> claims() {
    return Intent.class;
  }

  @Override
  public Set<EvidenceKind> ownKinds() {
    return Set.of();
  }
}
