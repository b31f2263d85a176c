package org.leadroad.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * Where a card finds what it asks about in a type of the host's own.
 *
 * <p>The functions must be pure: what depends on the day takes the instant that is asked about as a
 * second argument, and never a clock (law <em>purity</em>). A null from one says that nothing is
 * known. One that throws leaves out the rules that asked, with a mark in the score. Immutable, and
 * safe for use by multiple threads if the functions are.
 *
 * <pre>{@code
 * Bindings<Contact> bindings = Bindings.<Contact>builder()
 *     .value(role, Contact::role)
 *     .values(interests, Contact::interests)
 *     .value(endsSoon, (contact, asOf) -> contact.contractEndsWithin(Duration.ofDays(90), asOf))
 *     .engagement(Contact::engagement)
 *     .build();
 * Scorer<Contact> scorer = card.scorer(bindings);
 * }</pre>
 *
 * @param <S> the type that is scored
 */
public final class Bindings<S> {

  private static final Function<Profile, Engagement> ENGAGEMENT = Profile::engagement;

  private final Map<String, Finder<S>> bindings;
  private final @Nullable Function<? super S, ? extends @Nullable Engagement> engagement;

  private Bindings(
      Map<String, Finder<S>> bindings,
      @Nullable Function<? super S, ? extends @Nullable Engagement> engagement) {
    this.bindings = bindings;
    this.engagement = engagement;
  }

  /** An attribute, and what gives its value or a collection of its values. */
  record Finder<S>(
      Attribute<?> attribute,
      @Nullable Function<? super S, ? extends @Nullable Object> always,
      @Nullable BiFunction<? super S, ? super Instant, ? extends @Nullable Object> dated) {

    /** Null for nothing known; throws what the host throws. */
    @Nullable Object find(S subject, Instant asOf) {
      return always != null
          ? always.apply(subject)
          : Objects.requireNonNull(dated).apply(subject, asOf);
    }
  }

  /** Equal for equal attributes, so that bindings of profiles are alike. */
  private record Said(Attribute<?> attribute) implements Function<Profile, @Nullable Object> {
    @Override
    public @Nullable Object apply(Profile profile) {
      return profile.said(attribute);
    }
  }

  /**
   * {@return an empty builder}
   *
   * @param <S> the type that is scored
   */
  public static <S> Builder<S> builder() {
    return new Builder<>();
  }

  /** Where a card finds everything in a profile. */
  static Bindings<Profile> ofProfiles(Vocabulary vocabulary) {
    Builder<Profile> builder = builder();
    for (Attribute<?> each : vocabulary.attributes().values()) {
      builder.bind(new Finder<>(each, new Said(each), null));
    }
    return builder.engagement(ENGAGEMENT).build();
  }

  boolean hasEngagement() {
    return engagement != null;
  }

  /** Whether an attribute is found, and under the same declaration. */
  boolean finds(Attribute<?> attribute) {
    Finder<S> binding = bindings.get(attribute.name());
    return binding != null && binding.attribute.equals(attribute);
  }

  /** Where everything is. */
  Collection<Finder<S>> finders() {
    return bindings.values();
  }

  /** Whether others find what happened in the same way. */
  boolean findsEngagementAs(Bindings<S> others) {
    return engagement != null && engagement.equals(others.engagement);
  }

  /** Where these are; all of them are found. */
  @SuppressWarnings("unchecked") // Nothing else is put in.
  Finder<S>[] finders(List<Attribute<?>> attributes) {
    Finder<S>[] finders = (Finder<S>[]) new Finder<?>[attributes.size()];
    for (int i = 0; i < finders.length; i++) {
      finders[i] = Objects.requireNonNull(bindings.get(attributes.get(i).name()));
    }
    return finders;
  }

  /** What is said about an attribute that is found; throws what the host throws. */
  Collection<?> said(S subject, String name, Instant asOf) {
    Object said = Objects.requireNonNull(bindings.get(name)).find(subject, asOf);
    if (said == null) {
      return List.of();
    }
    return said instanceof Collection<?> many ? many : List.of(said);
  }

  /** What happened, if the bindings say; throws what the host throws. */
  Engagement engagement(S subject) {
    Engagement said = engagement == null ? null : engagement.apply(subject);
    return said == null ? Engagement.none() : said;
  }

  /** All that is said up to an instant; throws what the host throws. */
  Profile profile(S subject, Instant asOf) {
    Profile.Builder profile = Profile.builder().engagement(engagement(subject).until(asOf));
    for (Finder<S> each : bindings.values()) {
      profile.put(each.attribute, said(subject, each.attribute.name(), asOf));
    }
    return profile.build();
  }

  /**
   * Collects functions, one for each attribute that a card may use. Not thread-safe.
   *
   * @param <S> the type that is scored
   */
  public static final class Builder<S> {

    private final Map<String, Finder<S>> bindings = new LinkedHashMap<>();
    private @Nullable Function<? super S, ? extends @Nullable Engagement> engagement;

    private Builder() {}

    /**
     * Says where the value of an attribute is.
     *
     * @param attribute as the vocabulary declares it
     * @param value gives null where nothing is known
     * @param <T> the values it has
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public <T> Builder<S> value(
        Attribute<T> attribute, Function<? super S, ? extends @Nullable T> value) {
      return bind(new Finder<>(attribute, Objects.requireNonNull(value, "value"), null));
    }

    /**
     * Says where the value of an attribute is that depends on the instant, such as whether a
     * contract ends soon.
     *
     * @param attribute as the vocabulary declares it
     * @param value told the subject and the instant that is asked about; gives null where nothing
     *     is known
     * @param <T> the values it has
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public <T> Builder<S> value(
        Attribute<T> attribute,
        BiFunction<? super S, ? super Instant, ? extends @Nullable T> value) {
      return bind(new Finder<>(attribute, null, Objects.requireNonNull(value, "value")));
    }

    /**
     * Says where the value of an attribute is that may be missing.
     *
     * @param attribute as the vocabulary declares it
     * @param value gives nothing where nothing is known
     * @param <T> the values it has
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public <T> Builder<S> optional(
        Attribute<T> attribute, Function<? super S, ? extends Optional<? extends T>> value) {
      Objects.requireNonNull(value, "value");
      return bind(new Finder<>(attribute, subject -> orNull(value.apply(subject)), null));
    }

    private static <T> @Nullable T orNull(Optional<T> value) {
      return value.isPresent() ? value.get() : null;
    }

    /**
     * Says where the values of an attribute that has many are.
     *
     * @param attribute declared by {@link Vocabulary.Builder#texts}
     * @param values gives null or nothing where nothing is known
     * @return this builder
     * @throws IllegalStateException if it was already said
     * @throws IllegalArgumentException if the attribute has one value only
     */
    public Builder<S> values(
        Text attribute, Function<? super S, ? extends @Nullable Collection<String>> values) {
      Values.requireMany(attribute);
      return bind(new Finder<>(attribute, Objects.requireNonNull(values, "values"), null));
    }

    /**
     * Says where the values of an attribute are that has many and depends on the instant.
     *
     * @param attribute declared by {@link Vocabulary.Builder#texts}
     * @param values told the subject and the instant that is asked about; gives null or nothing
     *     where nothing is known
     * @return this builder
     * @throws IllegalStateException if it was already said
     * @throws IllegalArgumentException if the attribute has one value only
     */
    public Builder<S> values(
        Text attribute,
        BiFunction<? super S, ? super Instant, ? extends @Nullable Collection<String>> values) {
      Values.requireMany(attribute);
      return bind(new Finder<>(attribute, null, Objects.requireNonNull(values, "values")));
    }

    private Builder<S> bind(Finder<S> finder) {
      String name = finder.attribute.name();
      if (bindings.putIfAbsent(name, finder) != null) {
        throw new IllegalStateException("attribute " + name + " was already set");
      }
      return this;
    }

    /**
     * Says where the interactions are.
     *
     * @param from gives null or an empty engagement where there are none
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public Builder<S> engagement(Function<? super S, ? extends @Nullable Engagement> from) {
      if (engagement != null) {
        throw new IllegalStateException("engagement was already set");
      }
      engagement = Objects.requireNonNull(from, "engagement");
      return this;
    }

    /** {@return the bindings} */
    public Bindings<S> build() {
      return new Bindings<>(new LinkedHashMap<>(bindings), engagement);
    }
  }
}
