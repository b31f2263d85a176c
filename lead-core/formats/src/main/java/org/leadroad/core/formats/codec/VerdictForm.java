package org.leadroad.core.formats.codec;

import java.time.Instant;
import java.util.List;
import org.leadroad.core.Dossier;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.intake.Place;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;

/**
 * A verdict without its dossier. Only {@link Verification#recorded} makes one, on the way in and,
 * to see that it will, on the way out.
 *
 * @param claims the kind of claim
 * @param dossier what was judged, or what is known since
 * @param <C> the kind of claim
 */
record VerdictForm<C extends Claim>(Class<C> claims, Dossier dossier) {

  void write(Out out, Verdict<C> verdict) {
    if (!replayed(verdict).equals(verdict)) {
      throw new JsonCodecException(Problem.of(ProblemCode.CODEC_VERDICT, Place.whole()));
    }
    out.object(
        () -> {
          out.field("claim", verdict.claim(), ClaimForm::write);
          out.field("opinion", verdict.opinion(), OpinionForm::write);
          out.field("strategy", verdict.strategy(), Out::string);
          out.field("asOf", verdict.asOf(), Out::instant);
        });
  }

  private Verdict<C> replayed(Verdict<C> verdict) {
    try {
      return recorded(verdict.claim(), verdict.opinion(), verdict.strategy(), verdict.asOf());
    } catch (IllegalArgumentException other) {
      throw new JsonCodecException(Problem.of(ProblemCode.CODEC_VERDICT, Place.whole()));
    }
  }

  Verdict<C> read(In in) {
    return in.object(
        fields -> {
          C claim = fields.get("claim", this::claim);
          Opinion opinion = fields.get("opinion", OpinionForm::read);
          String strategy = fields.get("strategy", In::string);
          Instant asOf = fields.get("asOf", In::instant);
          try {
            return recorded(claim, opinion, strategy, asOf);
          } catch (IllegalArgumentException neverGiven) {
            throw in.refuse(ProblemCode.CODEC_VERDICT);
          }
        });
  }

  private C claim(In in) {
    Claim claim = ClaimForm.read(in);
    if (!claims.isInstance(claim)) {
      throw in.refuse(ProblemCode.CODEC_KIND);
    }
    return claims.cast(claim);
  }

  private Verdict<C> recorded(C claim, Opinion opinion, String strategy, Instant asOf) {
    return Verification.recorded(claim, opinion, strategy, known(asOf));
  }

  /** What was known then: nothing later is judged with. */
  private Dossier known(Instant asOf) {
    if (asOf.isAfter(dossier.asOf())) {
      throw new IllegalArgumentException("the dossier must not be of an earlier instant");
    }
    List<Reading> readings =
        dossier.readings().stream()
            .filter(reading -> !reading.lead().receivedAt().isAfter(asOf))
            .toList();
    return Dossier.asOf(asOf, readings).with(dossier.evidence());
  }
}
