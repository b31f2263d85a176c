package com.example.crm;

import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.leadroad.scoring.Preset;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Score;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.ScorecardException;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Vocabulary;

/**
 * The cards of several tenants, each of which can be swapped while others score: a scorer never
 * changes, only another one takes its place. Safe for use by multiple threads.
 */
public final class TenantCards {

  private final Vocabulary words;

  // the swap: begin
  private final ConcurrentMap<String, Scorer<Profile>> scorers = new ConcurrentHashMap<>();

  /** Puts another card in place: read, checked and compiled before anybody is scored by it. */
  public void swap(String tenant, byte[] json) {
    scorers.put(tenant, Scorecard.parse(json, words).scorer()); // if it throws, the old one stays
  }

  /** Scores wholly by one card, which {@code score.card()} names. */
  public Score score(String tenant, Profile profile, Instant asOf) {
    return scorers.get(tenant).score(profile, asOf);
  }

  // the swap: end

  /**
   * Makes one without cards.
   *
   * @param words that all tenants share
   */
  public TenantCards(Vocabulary words) {
    this.words = words;
  }

  /**
   * Prints one profile's scores, before and after its tenant's card was swapped.
   *
   * @param args none
   */
  public static void main(String[] args) {
    TenantCards cards = new TenantCards(Preset.GRADES.vocabulary());
    Profile somebody = Profile.builder().build();
    Instant now = Instant.parse("2026-03-02T09:30:00Z");
    cards.swap("north", Preset.GRADES.document());
    cards.swap("south", Preset.THREE_TIERS.document());
    System.out.println("north " + cards.score("north", somebody, now).card());
    System.out.println("south " + cards.score("south", somebody, now).card());
    cards.swap("north", Preset.FIT_GRID.document());
    try {
      cards.swap("south", new byte[0]);
    } catch (ScorecardException refused) {
      System.out.println("south keeps its card: " + refused.faults().get(0));
    }
    System.out.println("north " + cards.score("north", somebody, now).card());
    System.out.println("south " + cards.score("south", somebody, now).card());
  }
}
