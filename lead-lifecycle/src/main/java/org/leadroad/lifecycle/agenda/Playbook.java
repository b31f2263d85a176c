package org.leadroad.lifecycle.agenda;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.leadroad.core.Standing;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Temperature;

/**
 * The next best step for everybody (statement P4): leads get nurturing, prospects get specific
 * offers, and what is right follows from where somebody stands and what happened.
 *
 * <p>The first play that is for somebody is theirs; the last of {@link #standard()} is for
 * everyone. Equal rows get equal plays. Immutable.
 *
 * <pre>{@code
 * Playbook ours = Playbook.standard().startingWith(
 *     Play.of("OFFER_TEST_DRIVE", "Offer a test drive: they came twice.",
 *         "Proponi una prova: sono venuti due volte.", row -> visits(row) >= 2));
 * Play next = ours.next(row);
 * next.explain(Locale.ENGLISH);
 * }</pre>
 */
public final class Playbook {

  private static final Playbook STANDARD =
      new Playbook(
          List.of(
              Play.of(
                  "NOTHING",
                  "Do nothing: their words were deleted.",
                  "Non fare nulla: le loro parole sono state cancellate.",
                  row -> road(row).isErased()),
              Play.of(
                  "NOTHING_TO_DO_WITH_JUNK",
                  "Do nothing: there was nobody, or nothing meant.",
                  "Non fare nulla: non c'era nessuno, o nulla di serio.",
                  row -> ended(row, Happening.Outcome.JUNK)),
              Play.of(
                  "KEEP_THE_CUSTOMER",
                  "Stay in touch: they bought, and may again.",
                  "Resta in contatto: hanno comprato, e possono tornare.",
                  row -> ended(row, Happening.Outcome.WON)),
              Play.of(
                  "NURTURE_THE_LOST",
                  "Keep the relation alive: not this time, perhaps another.",
                  "Tieni viva la relazione: non questa volta, forse un'altra.",
                  row -> ended(row, Happening.Outcome.LOST)),
              Play.of(
                  "CALL_NOW",
                  "Call now: hot, and nobody has been in touch yet.",
                  "Chiama subito: lead caldo, e nessuno si è ancora fatto vivo.",
                  row -> untouched(row) && row.temperature() == Temperature.HOT),
              Play.of(
                  "MAKE_CONTACT",
                  "Make contact: nobody has been in touch yet.",
                  "Prendi contatto: nessuno si è ancora fatto vivo.",
                  Playbook::untouched),
              Play.of(
                  "MAKE_AN_OFFER",
                  "Make an offer: we know who they are and what they want.",
                  "Fai un'offerta: sappiamo chi sono e che cosa vogliono.",
                  row -> stands(row, Standing.Kind.OPPORTUNITY)),
              Play.of(
                  "FIND_OUT_WHO_THEY_ARE",
                  "Find out who they are: what they want is clear, and an offer fits.",
                  "Scopri chi sono: che cosa vogliono è chiaro, e un'offerta c'è.",
                  row -> stands(row, Standing.Kind.PROSPECT)),
              Play.of(
                  "FIND_OUT_WHAT_THEY_NEED",
                  "Ask what they need: we know who they are.",
                  "Chiedi di che cosa hanno bisogno: sappiamo chi sono.",
                  row -> stands(row, Standing.Kind.CUSTOMER)),
              Play.of(
                  "QUALIFY",
                  "Ask who they are and what they need: they are warm, and nothing is verified.",
                  "Chiedi chi sono e che cosa serve loro: sono tiepidi, e nulla è verificato.",
                  row -> row.temperature() != Temperature.COLD),
              Play.of(
                  "NURTURE",
                  "Keep the relation alive: cold today.",
                  "Tieni viva la relazione: oggi è un lead freddo.",
                  row -> true)));

  private final List<Play> plays;

  private Playbook(List<Play> plays) {
    this.plays = plays;
  }

  /** {@return a book for everybody, to begin with} */
  public static Playbook standard() {
    return STANDARD;
  }

  /**
   * {@return the same book with plays of the host's before all others}
   *
   * @param first the first of them
   * @param more further ones, in order
   * @throws IllegalArgumentException if two plays share a code
   */
  public Playbook startingWith(Play first, Play... more) {
    List<Play> all = new ArrayList<>(List.of(first));
    all.addAll(Arrays.asList(more));
    all.addAll(plays);
    long codes = all.stream().map(Play::code).distinct().count();
    if (codes < all.size()) {
      throw new IllegalArgumentException("two plays share a code");
    }
    return new Playbook(List.copyOf(all));
  }

  /** {@return the plays, the first one first} */
  public List<Play> plays() {
    return plays;
  }

  /**
   * {@return the next step for one lead: the first play that is for them}
   *
   * @param row the lead
   */
  public Play next(LeadRow row) {
    for (Play play : plays) {
      if (play.isFor(row)) {
        return play;
      }
    }
    return plays.get(plays.size() - 1);
  }

  private static Road road(LeadRow row) {
    return row.snapshot().road();
  }

  private static boolean ended(LeadRow row, Happening.Outcome outcome) {
    return road(row).closing().map(closed -> closed.outcome() == outcome).orElse(false);
  }

  private static boolean untouched(LeadRow row) {
    return road(row).firstContact().isEmpty();
  }

  private static boolean stands(LeadRow row, Standing.Kind kind) {
    return row.snapshot().standing().kind() == kind;
  }
}
