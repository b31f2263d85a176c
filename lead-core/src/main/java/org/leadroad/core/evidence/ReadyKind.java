package org.leadroad.core.evidence;

import com.google.common.collect.ImmutableSet;
import com.google.common.collect.Sets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Claim;

/** The codes that the ready strategies know: which way each speaks, and about what. */
enum ReadyKind {
  EMAIL_CONFIRMED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  PHONE_CONFIRMED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  CALL_ANSWERED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  DOCUMENT_SEEN(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  HANDSHAKE(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  KNOWN_CUSTOMER(EvidenceKind.Effect.SUPPORTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  NEED_STATED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  BUDGET_STATED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  AUTHORITY_STATED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  TIMING_STATED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  OPERATOR_CONVINCED(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  OFFER_FITS(EvidenceKind.Effect.SUPPORTS, Claim.Kind.INTENT),
  SAME_PARTY(EvidenceKind.Effect.SUPPORTS, Claim.Kind.SAMENESS),
  EMAIL_BOUNCED(EvidenceKind.Effect.CONTRADICTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  PHONE_DEAD(EvidenceKind.Effect.CONTRADICTS, Claim.Kind.PERSON, Claim.Kind.COMPANY),
  DISOWNED(
      EvidenceKind.Effect.CONTRADICTS, Claim.Kind.PERSON, Claim.Kind.COMPANY, Claim.Kind.INTENT),
  JUNK_REPORTED(
      EvidenceKind.Effect.CONTRADICTS, Claim.Kind.PERSON, Claim.Kind.COMPANY, Claim.Kind.INTENT),
  NOT_INTERESTED(EvidenceKind.Effect.CONTRADICTS, Claim.Kind.INTENT),
  OFFER_MISSES(EvidenceKind.Effect.CONTRADICTS, Claim.Kind.INTENT),
  OTHER_PARTY(EvidenceKind.Effect.CONTRADICTS, Claim.Kind.SAMENESS);

  private static final ImmutableSet<ReadyKind> IN_CONTACT =
      Sets.immutableEnumSet(
          CALL_ANSWERED,
          HANDSHAKE,
          NEED_STATED,
          BUDGET_STATED,
          AUTHORITY_STATED,
          TIMING_STATED,
          OPERATOR_CONVINCED,
          DISOWNED,
          NOT_INTERESTED);

  private final EvidenceKind.Effect effect;
  private final ImmutableSet<Claim.Kind> about;

  ReadyKind(EvidenceKind.Effect effect, Claim.Kind... about) {
    this.effect = effect;
    this.about = Arrays.stream(about).collect(Sets.toImmutableEnumSet());
  }

  static Optional<ReadyKind> of(String code) {
    return Arrays.stream(values()).filter(kind -> kind.name().equals(code)).findFirst();
  }

  /** What people say to us, they say in a contact; mail and numbers are confirmed by machines. */
  boolean impliesContact() {
    return IN_CONTACT.contains(this);
  }

  EvidenceKind.Effect effect() {
    return effect;
  }

  Set<Claim.Kind> about() {
    return about;
  }

  void requireEffect(EvidenceKind.Effect given) {
    if (given != effect) {
      throw new IllegalArgumentException(
          "the effect of "
              + name()
              + " must be "
              + effect
              + ", but was "
              + given
              + ". Maybe give the host's own kind a code of its own.");
    }
  }
}
