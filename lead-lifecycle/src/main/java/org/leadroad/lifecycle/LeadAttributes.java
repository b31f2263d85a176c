package org.leadroad.lifecycle;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import org.leadroad.core.Verdict;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Vocabulary;

/**
 * What the library itself knows of a lead, as attributes that a card can ask about, and where they
 * are in a {@link Snapshot}: channel, initiative, sources, standing and verdicts (statements C2,
 * S2, S3, G2).
 *
 * <p>Values are the names of the constants, such as {@code TRADE_FAIR}. Immutable.
 *
 * <pre>{@code
 * Vocabulary.Builder words = Vocabulary.builder();
 * LeadAttributes lead = LeadAttributes.in(words);
 * Rule.when("known", lead.identityVerified().is(true), 100).because("we know who it is");
 * Rule.when("fair", lead.cameBy(Channel.TRADE_FAIR), 100).because("met us at a fair");
 * Rule.when("bought", lead.initiative(Initiative.OURS), -100).because("stood in a list we bought");
 * // …
 * Scorer<Snapshot> scorer = card.scorer(lead.bindings().value(age, snapshot -> …).build());
 * }</pre>
 */
public final class LeadAttributes {

  private final Text channel;
  private final Text initiative;
  private final Text sources;
  private final Text standing;
  private final Attribute<Boolean> identityVerified;
  private final Attribute<Boolean> intentVerified;
  private final Text identityVerdicts;
  private final Text intentVerdicts;

  private LeadAttributes(Vocabulary.Builder words) {
    this.channel = words.text("channel", Fold.EXACT);
    this.initiative = words.text("initiative", Fold.EXACT);
    this.sources = words.texts("sources", Fold.CASE);
    this.standing = words.text("standing", Fold.EXACT);
    this.identityVerified = words.flag("identity-verified");
    this.intentVerified = words.flag("intent-verified");
    this.identityVerdicts = words.texts("identity-verdicts", Fold.EXACT);
    this.intentVerdicts = words.texts("intent-verdicts", Fold.EXACT);
  }

  /**
   * {@return the attributes, declared in a vocabulary}
   *
   * @param words that a card will use
   * @throws IllegalArgumentException if one of the names means something else there
   */
  public static LeadAttributes in(Vocabulary.Builder words) {
    return new LeadAttributes(Objects.requireNonNull(words, "words"));
  }

  /** {@return {@code channel}: the name of the {@link Channel}} */
  public Text channel() {
    return channel;
  }

  /** {@return {@code initiative}: the name of the {@link Initiative}} */
  public Text initiative() {
    return initiative;
  }

  /** {@return {@code sources}: the businesses and systems it passed, as they were written} */
  public Text sources() {
    return sources;
  }

  /** {@return {@code standing}: the name of the {@link org.leadroad.core.Standing.Kind}} */
  public Text standing() {
    return standing;
  }

  /** {@return {@code identity-verified}: whether we know who it is} */
  public Attribute<Boolean> identityVerified() {
    return identityVerified;
  }

  /** {@return {@code intent-verified}: whether we know that they want what we can give} */
  public Attribute<Boolean> intentVerified() {
    return intentVerified;
  }

  /**
   * {@return {@code identity-verdicts}: the names of the {@link
   * org.leadroad.core.evidence.Opinion.Kind} of each claim about who it is}
   */
  public Text identityVerdicts() {
    return identityVerdicts;
  }

  /**
   * {@return {@code intent-verdicts}: the names of the {@link
   * org.leadroad.core.evidence.Opinion.Kind} of each claim about what they want}
   */
  public Text intentVerdicts() {
    return intentVerdicts;
  }

  /**
   * {@return the test that a lead came by one of some channels}
   *
   * @param one such as {@link Channel#TRADE_FAIR}
   * @param more as many as there are
   */
  public Condition cameBy(Channel one, Channel... more) {
    TreeSet<String> names = new TreeSet<>(List.of(one.name()));
    for (Channel each : more) {
      names.add(each.name());
    }
    return channel.in(names);
  }

  /**
   * {@return the test for who made the first step}
   *
   * @param side {@link Initiative#OURS} for who stands in a list that was bought
   */
  public Condition initiative(Initiative side) {
    return initiative.is(side.name());
  }

  /** {@return where all of them are, and what happened; attributes of the host's own are added} */
  public Bindings.Builder<Snapshot> bindings() {
    return Bindings.<Snapshot>builder()
        .value(channel, snapshot -> snapshot.lead().origin().channel().name())
        .value(initiative, snapshot -> snapshot.lead().origin().initiative().name())
        .values(sources, snapshot -> snapshot.lead().origin().sources())
        .value(standing, snapshot -> snapshot.standing().kind().name())
        .value(identityVerified, snapshot -> snapshot.standing().kind().identityVerified())
        .value(intentVerified, snapshot -> snapshot.standing().kind().intentVerified())
        .values(identityVerdicts, snapshot -> kinds(snapshot.assessment().identityVerdicts()))
        .values(intentVerdicts, snapshot -> kinds(snapshot.assessment().intentVerdicts()))
        .engagement(snapshot -> snapshot.road().engagement());
  }

  private static Collection<String> kinds(List<? extends Verdict<?>> verdicts) {
    return verdicts.stream().map(verdict -> verdict.opinion().kind().name()).toList();
  }
}
