package org.leadroad.scoring;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.engagement.Engagement;

/**
 * What a card is asked about, for hosts without a type of their own: values of attributes, and
 * interactions. Hosts that have one pass {@link Bindings} instead.
 *
 * <p>{@link #toString()} shows sizes only. Equal by value. Immutable and safe for use by multiple
 * threads.
 *
 * <pre>{@code
 * Profile profile = Profile.builder()
 *     .set(role, "owner")
 *     .set(age, 43L)
 *     .engagement(Engagement.of(interactions))
 *     .build();
 * }</pre>
 */
public final class Profile {

  private final Map<String, List<Object>> values;
  private final Engagement engagement;

  private Profile(Map<String, List<Object>> values, Engagement engagement) {
    this.values = values;
    this.engagement = engagement;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * {@return the value of an attribute, the first of many; empty if it is not known}
   *
   * @param attribute as the vocabulary declares it
   * @param <T> the values it has
   */
  public <T> Optional<T> first(Attribute<T> attribute) {
    return all(attribute).stream().findFirst();
  }

  /**
   * {@return the values of an attribute, as they were said; none if it is not known}
   *
   * @param attribute as the vocabulary declares it
   * @param <T> the values it has
   * @throws ClassCastException if another vocabulary gave the name to another kind of values
   */
  @SuppressWarnings("unchecked") // The kind says what T is.
  public <T> List<T> all(Attribute<T> attribute) {
    List<Object> said = values.getOrDefault(attribute.name(), List.of());
    return said.stream().map(value -> (T) Values.type(attribute.kind()).cast(value)).toList();
  }

  /** The value of an attribute, or all values of it; null if it is not known. */
  @Nullable Object said(Attribute<?> attribute) {
    List<Object> said = values.get(attribute.name());
    return said != null && said.size() == 1 ? said.get(0) : said;
  }

  /** {@return what happened between them and us} */
  public Engagement engagement() {
    return engagement;
  }

  /**
   * {@return the same values with other interactions}
   *
   * @param other all of them, such as {@code profile.engagement().plus(visit)}
   */
  public Profile withEngagement(Engagement other) {
    return new Profile(values, Objects.requireNonNull(other, "engagement"));
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Profile that
        && values.equals(that.values)
        && engagement.equals(that.engagement);
  }

  @Override
  public int hashCode() {
    return Objects.hash(values, engagement);
  }

  /** {@return how much is known, and nothing of it} */
  @Override
  public String toString() {
    return "Profile[" + values.size() + " attributes, " + engagement.size() + " interactions]";
  }

  /** Collects a profile; nothing is required, and nothing can be set twice. Not thread-safe. */
  public static final class Builder {

    private final Map<String, List<Object>> values = new LinkedHashMap<>();
    private @Nullable Engagement engagement;

    private Builder() {}

    /**
     * Sets the value of an attribute.
     *
     * @param attribute as the vocabulary declares it
     * @param value what is known
     * @param <T> the values it has
     * @return this builder
     * @throws IllegalStateException if it was already set
     */
    public <T> Builder set(Attribute<T> attribute, T value) {
      return put(
          attribute,
          List.of(
              Objects.requireNonNull(
                  value,
                  () ->
                      "the value of "
                          + attribute.name()
                          + " must not be null. Maybe leave out what is not known.")));
    }

    /**
     * Sets the values of an attribute that has many.
     *
     * @param attribute declared by {@link Vocabulary.Builder#texts}
     * @param texts what is known, in any number
     * @return this builder
     * @throws IllegalStateException if it was already set
     * @throws IllegalArgumentException if the attribute has one value only
     */
    public Builder setAll(Text attribute, Collection<String> texts) {
      Values.requireMany(attribute);
      return put(attribute, texts);
    }

    Builder put(Attribute<?> attribute, Collection<?> said) {
      if (values.putIfAbsent(attribute.name(), List.copyOf(said)) != null) {
        throw new IllegalStateException("attribute " + attribute.name() + " was already set");
      }
      return this;
    }

    /**
     * Sets the interactions.
     *
     * @param all of them; none unless set
     * @return this builder
     * @throws IllegalStateException if they were already set
     */
    public Builder engagement(Engagement all) {
      if (engagement != null) {
        throw new IllegalStateException("engagement was already set");
      }
      engagement = Objects.requireNonNull(all, "engagement");
      return this;
    }

    /** {@return the profile} */
    public Profile build() {
      return new Profile(
          new LinkedHashMap<>(values), engagement == null ? Engagement.none() : engagement);
    }
  }
}
