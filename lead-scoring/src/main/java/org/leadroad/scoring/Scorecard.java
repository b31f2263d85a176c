package org.leadroad.scoring;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * A way to score: a tree of rules and groups in tiers, with bands; a value with a name and a
 * version (statements G1 to G5, C3).
 *
 * <p>Tiers are digits. Every tier's value is a multiple of its unit, and the tiers below it span
 * less than one unit, so one quality outweighs all interactions together, and ranking by total is
 * ranking tier by tier (law <em>tiers</em>). A card that cannot show that is refused when it is
 * built, with everything else that is wrong with it. The priority tier fills up at 99, and is never
 * below 0, each with a line of its own. A {@linkplain Tier#FLAT flat} card has no such bounds.
 *
 * <p>An empty tier or group is refused; {@code Condition.allOf()} always holds and {@code
 * Condition.anyOf()} never does. Equal by id, version and tree. Immutable and safe for use by
 * multiple threads.
 *
 * <pre>{@code
 * Vocabulary.Builder words = Vocabulary.builder();
 * Attribute<String> role = words.text("role", Fold.CASE);
 * Interactions quotes = words.interactions("quote-request");
 * Interactions visits = words.interactions("page-view");
 * Scorecard card = Scorecard.builder("showroom", 1, words.build())
 *     .tier(Tier.CLASSIFICATION,
 *         Rule.each("asked-quote", quotes, 1000).atMost(3).because("asked for a quote"))
 *     .tier(Tier.QUALIFICATION,
 *         Rule.when("decides", role.is("owner"), 100).because("decides alone"))
 *     .tier(Tier.PRIORITY,
 *         Rule.each("visits", visits.within(Duration.ofDays(90)), 5)
 *             .decaying(Decay.halfLife(Duration.ofDays(14))))
 *     .bands(Bands.hot(1000).warm(100))
 *     .build();
 * Score score = card.scorer().score(profile, now);
 * System.out.println(score.explain(Locale.ENGLISH));
 * }</pre>
 */
public final class Scorecard {

  private final String id;
  private final int version;
  private final Vocabulary vocabulary;
  private final Map<Tier, List<Part>> tiers;
  private final Bands bands;
  private final List<Robots> robots;
  private final boolean refusesOverflow;
  private final Uses uses;

  private Scorecard(Builder builder, Bands bands) {
    this.id = builder.id;
    this.version = builder.version;
    this.vocabulary = builder.vocabulary;
    this.tiers = Collections.unmodifiableMap(new EnumMap<>(builder.tiers));
    this.bands = bands;
    this.robots = List.copyOf(builder.robots);
    this.refusesOverflow = builder.refusesOverflow;
    this.uses = Uses.of(this);
  }

  /**
   * {@return an empty builder}
   *
   * @param id kebab-case
   * @param version 1 or more; a card that changes takes another
   * @param vocabulary every name that the card may use
   */
  public static Builder builder(String id, int version, Vocabulary vocabulary) {
    return new Builder(id, version, vocabulary);
  }

  /**
   * {@return the card of a document}
   *
   * <p>JSON by the schema {@code scorecard.schema.json} beside this class, in the words of a
   * vocabulary; every rule says why. Tree and document say the same (law <em>document</em>).
   *
   * @param json in UTF-8, of at most {@link CardLimits#standard()}
   * @param vocabulary every name that the card may use
   * @throws ScorecardException if something is wrong with it, holding every fault with its line,
   *     column, rule and, where a word is nearly right, the nearest one
   */
  public static Scorecard parse(byte[] json, Vocabulary vocabulary) {
    return parse(json, vocabulary, CardLimits.standard());
  }

  /**
   * {@return the card of a document}
   *
   * @param json in UTF-8
   * @param vocabulary every name that the card may use
   * @param limits of the document
   * @throws ScorecardException if something is wrong with it, holding every fault
   */
  public static Scorecard parse(byte[] json, Vocabulary vocabulary, CardLimits limits) {
    return CardReader.read(json, vocabulary, limits);
  }

  /**
   * {@return the document of this card, in UTF-8: equal cards have equal bytes}
   *
   * @throws ScorecardException if a rule does not say why it gives points
   */
  public byte[] toJson() {
    return CardWriter.write(this);
  }

  /** {@return the name} */
  public String id() {
    return id;
  }

  /** {@return the version} */
  public int version() {
    return version;
  }

  /** {@return the names it may use} */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** {@return the tiers it has, the highest first; unmodifiable} */
  public Set<Tier> tiers() {
    return tiers.keySet();
  }

  /**
   * {@return the parts of one tier, in order; none if the card does not have it}
   *
   * @param tier any tier
   */
  public List<Part> parts(Tier tier) {
    return tiers.getOrDefault(tier, List.of());
  }

  /** {@return what is hot, and what is warm} */
  public Bands bands() {
    return bands;
  }

  /** {@return the signs by which it leaves out what machines did, in order} */
  public List<Robots> robots() {
    return robots;
  }

  /** {@return whether it was built to show that its priority tier never fills up} */
  public boolean refusesOverflow() {
    return refusesOverflow;
  }

  /** {@return whether it is all data: no predicate of the host anywhere} */
  public boolean isData() {
    for (Robots sign : robots) {
      if (sign.kind() == Robots.Kind.HOST) {
        return false;
      }
    }
    return uses.hosts().isEmpty();
  }

  /** {@return what its parts can give, and what its author may not have meant} */
  public Analysis analysis() {
    return new Analysis(this);
  }

  /**
   * {@return what changed from another card to this one}
   *
   * @param earlier such as the version before
   */
  public CardDiff diff(Scorecard earlier) {
    return CardDiff.between(earlier, this);
  }

  /** What it asks its subjects about. */
  Uses uses() {
    return uses;
  }

  /** {@return a scorer of profiles} */
  public Scorer<Profile> scorer() {
    return scorer(Bindings.ofProfiles(vocabulary));
  }

  /**
   * {@return a scorer of the host's own type}
   *
   * @param bindings where to find what the card asks about
   * @param <S> the type that is scored
   * @throws IllegalArgumentException if the bindings do not say where something is that the card
   *     asks
   */
  public <S> Scorer<S> scorer(Bindings<S> bindings) {
    Set<String> lost = new TreeSet<>();
    boolean all = !uses.hosts().isEmpty(); // A predicate may look at everything.
    for (Attribute<?> attribute : all ? vocabulary.attributes().values() : uses.attributes()) {
      if (!bindings.finds(attribute)) {
        lost.add(attribute.name());
      }
    }
    if ((all || uses.interactions()) && !bindings.hasEngagement()) {
      lost.add("engagement");
    }
    if (!lost.isEmpty()) {
      throw new IllegalArgumentException(
          "the bindings must say where to find everything that the card "
              + id
              + " asks about, but do not say it of "
              + lost
              + ". Maybe bind them in Bindings.builder(), as the card's own vocabulary declares them.");
    }
    return new Plan<>(this, bindings);
  }

  @Override
  public boolean equals(Object other) {
    return this == other
        || (other instanceof Scorecard that
            && id.equals(that.id)
            && version == that.version
            && refusesOverflow == that.refusesOverflow
            && tiers.equals(that.tiers)
            && robots.equals(that.robots)
            && bands.equals(that.bands));
  }

  @Override
  public int hashCode() {
    return Objects.hash(id, version);
  }

  @Override
  public String toString() {
    return id + "/" + version;
  }

  /** Collects a card; at least one tier and the bands are required. Not thread-safe. */
  public static final class Builder {

    private final String id;
    private final int version;
    private final Vocabulary vocabulary;
    private final Map<Tier, List<Part>> tiers = new EnumMap<>(Tier.class);
    private final Set<Tier> twice = new LinkedHashSet<>();
    private final List<Robots> robots = new ArrayList<>();
    private @Nullable Bands bands;
    private boolean refusesOverflow;

    private Builder(String id, int version, Vocabulary vocabulary) {
      this.id = Objects.requireNonNull(id, "id");
      this.version = version;
      this.vocabulary = Objects.requireNonNull(vocabulary, "vocabulary");
    }

    /**
     * Sets the parts of a tier.
     *
     * @param tier once each
     * @param parts at least one; their values are added up
     * @return this builder
     */
    public Builder tier(Tier tier, Part... parts) {
      if (tiers.putIfAbsent(tier, List.copyOf(Arrays.asList(parts))) != null) {
        twice.add(tier);
      }
      return this;
    }

    /**
     * Sets what is hot and what is warm.
     *
     * @param hotAndWarm the rest is cold
     * @return this builder
     */
    public Builder bands(Bands hotAndWarm) {
      bands = Objects.requireNonNull(hotAndWarm, "bands");
      return this;
    }

    /**
     * Leaves out what machines did, before any rule is asked; {@link Score#discarded()} tells what.
     *
     * @param signs each looks at everything; what two of them find is told of the first
     * @return this builder
     */
    public Builder ignoring(Robots... signs) {
      robots.addAll(Arrays.asList(signs));
      return this;
    }

    /**
     * Makes the card refuse a priority tier that could pass 0 or 99, instead of cutting it there.
     *
     * @return this builder
     */
    public Builder refusingOverflow() {
      refusesOverflow = true;
      return this;
    }

    /**
     * {@return the card}
     *
     * @throws ScorecardException if something is wrong with it, holding every fault
     */
    public Scorecard build() {
      return build(new Unread());
    }

    /** The card, unless something is wrong with what was read of it. */
    Scorecard build(Unread unread) {
      CardCheck check = new CardCheck(vocabulary, unread);
      check.head(id, version);
      check.tiers(tiers, twice, !refusesOverflow);
      check.robots(robots);
      check.bands(bands);
      if (bands == null || !check.faults().isEmpty()) {
        throw new ScorecardException(id, check.faults());
      }
      return new Scorecard(this, bands);
    }
  }
}
