package org.leadroad.core.evidence;

import com.google.common.collect.Comparators;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Two sets of evidence that cannot both be right. Which is "for" is said by the names; either may
 * be wrong.
 *
 * @param supporting the evidence for the claim
 * @param contradicting the evidence against it
 */
public record Clash(List<EvidenceId> supporting, List<EvidenceId> contradicting)
    implements Comparable<Clash> {

  private static final Comparator<Iterable<EvidenceId>> BY_ID =
      Comparators.lexicographical(Comparator.<EvidenceId>naturalOrder());

  /** Sorts both sides and drops repetitions, so that equal clashes are equal. */
  public Clash {
    supporting = sorted(supporting);
    contradicting = sorted(contradicting);
  }

  /**
   * {@return the clash of these two sides}
   *
   * @param supporting the evidence for the claim
   * @param contradicting the evidence against it
   */
  public static Clash of(Collection<EvidenceId> supporting, Collection<EvidenceId> contradicting) {
    return new Clash(List.copyOf(supporting), List.copyOf(contradicting));
  }

  @Override
  public int compareTo(Clash other) {
    int bySupport = BY_ID.compare(supporting, other.supporting);
    return bySupport != 0 ? bySupport : BY_ID.compare(contradicting, other.contradicting);
  }

  private static List<EvidenceId> sorted(Collection<EvidenceId> ids) {
    return List.copyOf(new TreeSet<>(ids));
  }
}
