package org.leadroad.scoring;

import java.util.List;
import java.util.stream.Collectors;

/** A card was refused; the exception holds everything that is wrong with it. */
public final class ScorecardException extends IllegalArgumentException {

  private static final long serialVersionUID = 1L;

  private final transient List<Fault> faults;

  ScorecardException(String card, List<Fault> faults) {
    super(
        "the card \""
            + card
            + "\" must have no faults, but has "
            + faults.size()
            + ":"
            + faults.stream().map(fault -> "\n- " + fault).collect(Collectors.joining()));
    this.faults = List.copyOf(faults);
  }

  /** {@return all faults, in the order of the card} */
  public List<Fault> faults() {
    return faults;
  }
}
