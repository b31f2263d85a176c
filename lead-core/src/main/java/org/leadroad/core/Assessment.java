package org.leadroad.core;

import java.util.List;
import java.util.Objects;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;

/**
 * Every verdict about every claim of a dossier, and where everybody in it stands. Made by {@link
 * Verification} alone.
 *
 * <p>One form can hold a couple, or a person and a firm: {@link #standings()} has each of them,
 * {@link #standing()} the one to speak with first. Equal by value. Immutable.
 *
 * <pre>{@code
 * for (Standing standing : assessment.standings()) {
 *   switch (standing.kind()) { … }
 * }
 * }</pre>
 */
public final class Assessment {

  private final Dossier dossier;
  private final List<Standing> standings;
  private final List<Verdict<Identity>> identityVerdicts;
  private final List<Verdict<Intent>> intentVerdicts;

  Assessment(
      Dossier dossier,
      List<Standing> standings,
      List<Verdict<Identity>> identityVerdicts,
      List<Verdict<Intent>> intentVerdicts) {
    this.dossier = dossier;
    this.standings = List.copyOf(standings);
    this.identityVerdicts = List.copyOf(identityVerdicts);
    this.intentVerdicts = List.copyOf(intentVerdicts);
  }

  /** {@return what was looked at: the readings, the evidence, and the instant of it all} */
  public Dossier dossier() {
    return dossier;
  }

  /** {@return the first of the {@link #standings()}, and the only one as a rule} */
  public Standing standing() {
    return standings.get(0);
  }

  /**
   * {@return where everybody stands, never nobody}
   *
   * <p>Each verified identity once, as an {@link Opportunity} if the same leads hold a verified
   * intent, else as a {@link Customer}; opportunities first, else in the order of the readings. The
   * words do not say which one of a couple wants the car: both are opportunities. With no verified
   * identity it is the one {@link Prospect} of the first verified intent, and with none of that the
   * first {@link Lead}.
   */
  public List<Standing> standings() {
    return standings;
  }

  /** {@return one verdict for each identity, in the order of the readings} */
  public List<Verdict<Identity>> identityVerdicts() {
    return identityVerdicts;
  }

  /** {@return one verdict for each intent, in the order of the readings} */
  public List<Verdict<Intent>> intentVerdicts() {
    return intentVerdicts;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Assessment that
        && dossier.equals(that.dossier)
        && standings.equals(that.standings)
        && identityVerdicts.equals(that.identityVerdicts)
        && intentVerdicts.equals(that.intentVerdicts);
  }

  @Override
  public int hashCode() {
    return Objects.hash(dossier, standings);
  }

  /** {@return the standings by kind, and the instant} */
  @Override
  public String toString() {
    return "Assessment"
        + standings.stream().map(Standing::kind).toList()
        + " as of "
        + dossier.asOf();
  }
}
