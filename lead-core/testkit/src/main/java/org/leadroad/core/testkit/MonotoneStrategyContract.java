package org.leadroad.core.testkit;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Dossier;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.evidence.Evidence;

/**
 * The laws of a {@link VerificationStrategyContract}, and one more: supporting evidence never
 * weakens an opinion. Every ready strategy keeps it.
 *
 * <p>Answers in order of strength: denied, clashes, undecided, lacks, holds.
 *
 * @param <C> the kind of claim it judges
 */
public interface MonotoneStrategyContract<C extends Claim> extends VerificationStrategyContract<C> {

  /**
   * Law <em>evidence</em>, for monotone strategies: one more piece of supporting evidence leaves
   * the answer as it was or makes it stronger.
   *
   * @param story any story
   */
  @Property
  default void supportingEvidenceNeverWeakens(@ForAll("storiesToAsk") Story story) {
    Dossier all = story.dossier();
    for (Evidence piece : all.evidence()) {
      if (piece.kind().supports()) {
        List<Evidence> others =
            story.evidence().stream().filter(other -> !other.id().equals(piece.id())).toList();
        Dossier less = story.dossierWith(others);
        for (C claim : story.claims(claims())) {
          Answer before = Answer.of(strategy(), claim, less);
          Answer after = Answer.of(strategy(), claim, all);
          Law.EVIDENCE.holds(
              after.kind().compareTo(before.kind()) >= 0,
              () ->
                  piece.kind().code()
                      + " must not weaken an opinion, but without it "
                      + before
                      + ", and with it "
                      + after.said()
                      + ". Maybe it is not monotone: then hold it to VerificationStrategyContract");
        }
      }
    }
  }
}
