package org.leadroad.scoring;

import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
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

  private final Map<String, Binding<S>> bindings;
  private final @Nullable Function<? super S, ? extends @Nullable Engagement> engagement;

  private Bindings(
      Map<String, Binding<S>> bindings,
      @Nullable Function<? super S, ? extends @Nullable Engagement> engagement) {
    this.bindings = bindings;
    this.engagement = engagement;
  }

  /** An attribute, and a function that gives its value or a collection of its values. */
  private record Binding<S>(
      Attribute<?> attribute, BiFunction<S, Instant, @Nullable Object> values) {}

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
    vocabulary
        .attributes()
        .values()
        .forEach(each -> builder.bind(each, (of, asOf) -> of.said(each)));
    return builder.engagement(Profile::engagement).build();
  }

  boolean hasEngagement() {
    return engagement != null;
  }

  /** Whether an attribute is found, and under the same declaration. */
  boolean finds(Attribute<?> attribute) {
    Binding<S> binding = bindings.get(attribute.name());
    return binding != null && binding.attribute.equals(attribute);
  }

  /** What tells the value, or a collection of values, of an attribute that is found. */
  BiFunction<S, Instant, @Nullable Object> binding(String name) {
    return Objects.requireNonNull(bindings.get(name)).values;
  }

  /** What is said about an attribute that is found; throws what the host throws. */
  Collection<?> said(S subject, String name, Instant asOf) {
    Object said = binding(name).apply(subject, asOf);
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
    for (Binding<S> each : bindings.values()) {
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

    private final Map<String, Binding<S>> bindings = new LinkedHashMap<>();
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
      Objects.requireNonNull(value, "value");
      return value(attribute, (subject, asOf) -> value.apply(subject));
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
      Objects.requireNonNull(value, "value");
      return bind(attribute, value::apply);
    }

    /**
     * Says where the values of an attribute that has many are.
     *
     * @param attribute declared by {@link Vocabulary.Builder#texts}
     * @param values gives null or nothing where nothing is known
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public Builder<S> values(
        Text attribute, Function<? super S, ? extends @Nullable Collection<String>> values) {
      Objects.requireNonNull(values, "values");
      return bind(attribute, (subject, asOf) -> values.apply(subject));
    }

    /**
     * Says where the values of an attribute are that has many and depends on the instant.
     *
     * @param attribute declared by {@link Vocabulary.Builder#texts}
     * @param values told the subject and the instant that is asked about; gives null or nothing
     *     where nothing is known
     * @return this builder
     * @throws IllegalStateException if it was already said
     */
    public Builder<S> values(
        Text attribute,
        BiFunction<? super S, ? super Instant, ? extends @Nullable Collection<String>> values) {
      Objects.requireNonNull(values, "values");
      return bind(attribute, values::apply);
    }

    private Builder<S> bind(
        Attribute<?> attribute, BiFunction<S, Instant, @Nullable Object> values) {
      Binding<S> binding = new Binding<>(attribute, values);
      if (bindings.putIfAbsent(attribute.name(), binding) != null) {
        throw new IllegalStateException("attribute " + attribute.name() + " was already set");
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
