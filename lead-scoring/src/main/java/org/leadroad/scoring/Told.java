package org.leadroad.scoring;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.Ground.Counted;
import org.leadroad.scoring.Score.Discarded;
import org.leadroad.scoring.Score.Line;
import org.leadroad.scoring.plan.Finding;

/**
 * What was told of a subject when it was scored, and what was found of that: the rest is worked out
 * when somebody asks, and then says the same whenever that is. Two threads may work out the same at
 * once.
 */
final class Told implements Account {

  private final Outline outline;
  private final Instant asOf;

  /** Of each attribute that the card asks about, one or several; null for nothing. */
  private final @Nullable Object[] said;

  private final Engagement engagement;
  private final Finding finding;

  private @Nullable Points points;
  private @Nullable Lines lines;

  /** Used by one thread at a time. */
  private @Nullable Inquiry<Profile> inquiry;

  private record Lines(List<Line> lines, Set<String> passedOver) {}

  Told(
      Outline outline,
      Instant asOf,
      @Nullable Object[] said,
      Engagement engagement,
      Finding finding) {
    this.outline = outline;
    this.asOf = asOf;
    this.said = said;
    this.engagement = engagement;
    this.finding = finding;
  }

  @Override
  public Points points() {
    Points known = points;
    if (known == null) {
      known = new Points(outline.program().points(finding));
      points = known;
    }
    return known;
  }

  private Lines told() {
    Lines known = lines;
    if (known == null) {
      Telling telling = new Telling(this, finding, points().byRule());
      for (Entry tier : outline.entries()) {
        tier.tell(telling);
      }
      known = new Lines(telling.lines(), telling.passedOver());
      lines = known;
    }
    return known;
  }

  @Override
  public List<Line> lines() {
    return told().lines;
  }

  @Override
  public Set<String> passedOver() {
    return told().passedOver;
  }

  @Override
  public Set<String> unknownTypes() {
    Set<String> unknown = new TreeSet<>();
    if (outline.card().uses().interactions()) {
      boolean[] happened = new boolean[engagement.typeCount()];
      for (int i = engagement.sizeAt(asOf) - 1; i >= 0; i--) {
        happened[engagement.kind(i) / 2] = true;
      }
      Set<String> declared = outline.card().vocabulary().interactionTypes();
      for (int i = 0; i < happened.length; i++) {
        if (happened[i] && !declared.contains(engagement.type(i))) {
          unknown.add(engagement.type(i));
        }
      }
    }
    return unknown;
  }

  @Override
  public synchronized List<Discarded> discarded() {
    return outline.card().robots().isEmpty() ? List.of() : inquiry().discarded();
  }

  @Override
  public synchronized Warmth warmth(long total) {
    return Warmth.of(outline.card().bands(), total, inquiry());
  }

  /** What could not be asked is walked at once. */
  @Override
  public boolean isComplete() {
    return true;
  }

  boolean held(int test) {
    return outline.program().held(test, finding);
  }

  /** What a rule gives that takes more than one pass. */
  synchronized Given given(Rule rule, Tier tier) {
    Interactions wanted = rule.interactions().orElseThrow();
    return Given.of(rule, tier, Objects.requireNonNull(inquiry().occurrences(wanted)), asOf);
  }

  /**
   * What a rule that spoke rests on.
   *
   * @param count of the interactions that it counts, by place; -1 if one pass does not count them
   */
  synchronized List<Ground> grounds(Rule rule, int count) {
    if (rule.condition().isPresent()) {
      return Grounds.of(rule.condition().get(), inquiry());
    }
    Interactions wanted = rule.interactions().orElseThrow();
    if (count >= 0 && outline.card().robots().isEmpty()) {
      return List.of(new Counted(wanted.type(), finding.found()[count], latest(wanted)));
    }
    return List.of(Grounds.counted(wanted, Objects.requireNonNull(inquiry().occurrences(wanted))));
  }

  /** When the latest was of interactions that are told by type, side and age alone. */
  private Optional<Instant> latest(Interactions wanted) {
    for (int i = engagement.sizeAt(asOf) - 1; i >= 0; i--) {
      int kind = engagement.kind(i);
      Direction side = kind % 2 == 0 ? Direction.THEIRS : Direction.OURS;
      if (engagement.type(kind / 2).equals(wanted.type())
          && (wanted.direction().isEmpty() || wanted.direction().get() == side)) {
        Instant at = Instant.ofEpochSecond(engagement.epochSecond(i), engagement.nano(i));
        Duration age = Duration.between(at, asOf);
        if (wanted.leastAge().isEmpty() || age.compareTo(wanted.leastAge().get()) >= 0) {
          return Optional.of(at);
        }
      }
    }
    return Optional.empty();
  }

  private Inquiry<Profile> inquiry() {
    Inquiry<Profile> known = inquiry;
    if (known == null) {
      Scorecard card = outline.card();
      Bindings<Profile> bindings = Bindings.ofProfiles(card.vocabulary());
      known = new Inquiry<>(bindings, card.robots(), profile(), asOf);
      inquiry = known;
    }
    return known;
  }

  private Profile profile() {
    Profile.Builder profile = Profile.builder().engagement(engagement);
    for (int i = 0; i < said.length; i++) {
      Object value = said[i];
      if (value != null) {
        Collection<?> values = value instanceof Collection<?> many ? many : List.of(value);
        profile.put(outline.attributes().get(i), values);
      }
    }
    return profile.build();
  }
}
