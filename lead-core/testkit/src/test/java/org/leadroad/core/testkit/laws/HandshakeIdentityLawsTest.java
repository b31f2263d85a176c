package org.leadroad.core.testkit.laws;

import java.util.Set;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.testkit.MonotoneStrategyContract;

class HandshakeIdentityLawsTest implements MonotoneStrategyContract<Identity> {

  @Override
  public VerificationStrategy<? super Identity> strategy() {
    return new Handshake();
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
