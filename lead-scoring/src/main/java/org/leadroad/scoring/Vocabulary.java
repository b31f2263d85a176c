package org.leadroad.scoring;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Interaction;

/**
 * The names that a card may use, each declared once and typed: attributes, types of interactions
 * and their details, and predicates of the host.
 *
 * <p>A card that uses anything else is refused when it is built. Equal by value. Immutable and safe
 * for use by multiple threads if the host's predicates are.
 *
 * <pre>{@code
 * Vocabulary.Builder words = Vocabulary.builder();
 * Attribute<String> role = words.text("role", Fold.CASE);
 * Measure<Long> age = words.number("age");
 * Interactions visits = words.interactions("page-view");
 * Vocabulary vocabulary = words.build();
 * }</pre>
 */
public final class Vocabulary {

  private final Map<String, Attribute<?>> attributes;
  private final Map<String, Text> details;
  private final Set<String> types;
  private final Map<String, Condition> hosts;
  private final Map<String, Robots> robots;
  private final Set<Attribute<?>> sensitive;
  private final boolean refusesSensitive;

  private Vocabulary(Builder builder) {
    this.attributes = Collections.unmodifiableMap(new LinkedHashMap<>(builder.attributes));
    this.details = Collections.unmodifiableMap(new LinkedHashMap<>(builder.details));
    this.types = Collections.unmodifiableSet(new LinkedHashSet<>(builder.types));
    this.hosts = Collections.unmodifiableMap(new LinkedHashMap<>(builder.hosts));
    this.robots = Collections.unmodifiableMap(new LinkedHashMap<>(builder.robots));
    Set<Attribute<?>> all = new LinkedHashSet<>();
    builder.addSensitive(attributes.values(), all);
    builder.addSensitive(details.values(), all);
    this.sensitive = Collections.unmodifiableSet(all);
    this.refusesSensitive = builder.refusesSensitive;
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return what can be known about whom is scored, by name; unmodifiable} */
  public Map<String, Attribute<?>> attributes() {
    return attributes;
  }

  /** {@return what can be known about an interaction, by name; unmodifiable} */
  public Map<String, Text> details() {
    return details;
  }

  /** {@return the types of interactions; unmodifiable} */
  public Set<String> interactionTypes() {
    return types;
  }

  /** {@return the host's own conditions, by name; unmodifiable} */
  public Map<String, Condition> hostConditions() {
    return hosts;
  }

  /** {@return the host's own signs of machines, by name; unmodifiable} */
  public Map<String, Robots> hostRobots() {
    return robots;
  }

  /**
   * {@return the attributes and details by which nobody is to be scored without good reason; a rule
   * that asks for one is a {@linkplain Finding.Code#SENSITIVE_CRITERION finding}; unmodifiable}
   *
   * <p>By name, in English and Italian: the special categories of Article 9 of the GDPR (health,
   * religion and other beliefs, origin, politics, unions, sexual life, genetic and biometric data),
   * convictions, and what stands for them or is protected like them: nationality, gender, age and
   * date of birth, marital status. What the host said of one, by {@link Builder#sensitive} or
   * {@link Builder#ordinary}, is what counts. What a predicate of the host asks, nobody sees; and a
   * country, a postcode or a language can stand for origin as well, but mostly does not: who takes
   * them for that says so.
   */
  public Set<Attribute<?>> sensitive() {
    return sensitive;
  }

  /** {@return whether a card that asks for something sensitive is refused} */
  public boolean refusesSensitive() {
    return refusesSensitive;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Vocabulary that
        && attributes.equals(that.attributes)
        && details.equals(that.details)
        && types.equals(that.types)
        && hosts.equals(that.hosts)
        && robots.equals(that.robots)
        && sensitive.equals(that.sensitive)
        && refusesSensitive == that.refusesSensitive;
  }

  @Override
  public int hashCode() {
    return Objects.hash(attributes, details, types, hosts, robots);
  }

  /** {@return the names} */
  @Override
  public String toString() {
    return "Vocabulary[attributes="
        + attributes.keySet()
        + ", details="
        + details.keySet()
        + ", interactions="
        + types
        + ", host="
        + hosts.keySet()
        + ", robots="
        + robots.keySet()
        + "]";
  }

  /**
   * Declares names, all kebab-case. Declaring the same thing again gives the same; declaring
   * something else under a name that is taken is refused. Not thread-safe.
   */
  public static final class Builder {

    private final Map<String, Attribute<?>> attributes = new LinkedHashMap<>();
    private final Map<String, Text> details = new LinkedHashMap<>();
    private final Set<String> types = new LinkedHashSet<>();
    private final Map<String, Condition> hosts = new LinkedHashMap<>();
    private final Map<String, Robots> robots = new LinkedHashMap<>();

    /** Of each whether it is sensitive, if the host said so or the contrary. */
    private final Map<Attribute<?>, Boolean> said = new HashMap<>();

    private boolean refusesSensitive;

    private Builder() {}

    /**
     * Declares an attribute with one text.
     *
     * @param name kebab-case
     * @param fold which differences do not count
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Text text(String name, Fold fold) {
      Objects.requireNonNull(fold, "fold");
      return declare(attributes, name, new Declared.OfText(name, fold, false, false));
    }

    /**
     * Declares an attribute with any number of texts, such as interests.
     *
     * @param name kebab-case
     * @param fold which differences do not count
     * @return the attribute; its tests hold if they hold for any of the texts
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Text texts(String name, Fold fold) {
      Objects.requireNonNull(fold, "fold");
      return declare(attributes, name, new Declared.OfText(name, fold, true, false));
    }

    /**
     * Declares an attribute with a whole number.
     *
     * @param name kebab-case
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Measure<Long> number(String name) {
      return declare(attributes, name, new Declared.OfMeasure<Long>(name, Attribute.Kind.NUMBER));
    }

    /**
     * Declares an attribute that is so or not.
     *
     * @param name kebab-case
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Attribute<Boolean> flag(String name) {
      return declare(attributes, name, new Declared.OfFlag(name));
    }

    /**
     * Declares an attribute with a day, which begins where it does in UTC.
     *
     * @param name kebab-case
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Day date(String name) {
      return date(name, ZoneOffset.UTC);
    }

    /**
     * Declares an attribute with a day.
     *
     * @param name kebab-case
     * @param zone where the day of the instant begins that is asked about
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Day date(String name, ZoneId zone) {
      Objects.requireNonNull(zone, "zone");
      return declare(attributes, name, new Declared.OfDay(name, zone));
    }

    /**
     * Declares an attribute with an amount of money.
     *
     * @param name kebab-case
     * @return the attribute
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Measure<Money> money(String name) {
      return declare(attributes, name, new Declared.OfMeasure<Money>(name, Attribute.Kind.MONEY));
    }

    /**
     * Declares something that can be known about an interaction, for {@link Interactions#where}.
     *
     * @param name kebab-case; that of {@link org.leadroad.core.engagement.Interaction#details()}
     * @param fold which differences do not count
     * @return the detail
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Text detail(String name, Fold fold) {
      Objects.requireNonNull(fold, "fold");
      return declare(details, name, new Declared.OfText(name, fold, false, true));
    }

    /**
     * Declares a type of interactions.
     *
     * @param type kebab-case; that of {@link org.leadroad.core.engagement.Interaction#type()}
     * @return what they did of this type; what we did counts only where {@link Interactions#by} or
     *     {@link Interactions#byEither} says so
     * @throws IllegalArgumentException if the type is not kebab-case
     */
    public Interactions interactions(String type) {
      types.add(Checks.kebab("interaction type", type));
      return ImmutableInteractions.builder().type(type).direction(Direction.THEIRS).build();
    }

    /**
     * Declares a predicate of the host: the way out where data is not enough.
     *
     * <p>The predicate sees the attributes, and the interactions up to the instant that is asked
     * about. It must be pure. One that throws leaves its rule out, with a mark in the score.
     *
     * @param name kebab-case
     * @param says what it asks, for people
     * @param test pure
     * @return the condition
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Condition host(String name, String says, Predicate<Profile> test) {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(test, "test");
      return declare(hosts, name, new Terms.Host(name, says, test));
    }

    /**
     * Declares a predicate of the host that tells machines from people: the way out where {@link
     * Robots#burst} and {@link Robots#trap} are not enough.
     *
     * <p>It is asked about every interaction up to the instant that is asked about. It must be
     * pure. One that throws finds nothing, with a mark in the score.
     *
     * @param name kebab-case
     * @param says what it asks, for people
     * @param test holds for what a machine did; pure
     * @return the sign
     * @throws IllegalArgumentException if the name is not kebab-case or means something else
     */
    public Robots robots(String name, String says, Predicate<Interaction> test) {
      Objects.requireNonNull(says, "says");
      Objects.requireNonNull(test, "test");
      return declare(robots, name, new Signs.Host(name, says, test));
    }

    /**
     * Says that nobody is to be scored by something without good reason, though its name does not
     * tell: {@code words.sensitive(words.text("postcode", Fold.EXACT))}.
     *
     * @param attribute or detail that was declared here
     * @param <A> its type
     * @return the attribute
     * @throws IllegalArgumentException if it was not declared here
     * @see Vocabulary#sensitive()
     */
    public <A extends Attribute<?>> A sensitive(A attribute) {
      return say(attribute, true);
    }

    /**
     * Says that something is not sensitive, though its name sounds like that: {@code
     * words.ordinary(words.number("age"))} for that of a boiler.
     *
     * @param attribute or detail that was declared here
     * @param <A> its type
     * @return the attribute
     * @throws IllegalArgumentException if it was not declared here
     * @see Vocabulary#sensitive()
     */
    public <A extends Attribute<?>> A ordinary(A attribute) {
      return say(attribute, false);
    }

    private void addSensitive(Collection<? extends Attribute<?>> of, Set<Attribute<?>> to) {
      for (Attribute<?> each : of) {
        if (said.getOrDefault(each, Sensitive.isByName(each.name()))) {
          to.add(each);
        }
      }
    }

    private <A extends Attribute<?>> A say(A attribute, boolean sensitive) {
      if (!attribute.equals(attributes.get(attribute.name()))
          && !attribute.equals(details.get(attribute.name()))) {
        throw new IllegalArgumentException(
            "the attribute must be declared by this builder, but "
                + attribute.name()
                + " is not. Maybe it comes from another vocabulary");
      }
      said.put(attribute, sensitive);
      return attribute;
    }

    /**
     * Makes every card refused that asks for something {@linkplain Vocabulary#sensitive()
     * sensitive}, instead of only finding it.
     *
     * @return this builder
     */
    public Builder refusingSensitive() {
      refusesSensitive = true;
      return this;
    }

    /** {@return the vocabulary of what was declared so far} */
    public Vocabulary build() {
      return new Vocabulary(this);
    }

    private static <V, D extends V> D declare(Map<String, V> names, String name, D declared) {
      V before = names.putIfAbsent(Checks.kebab("name", name), declared);
      if (before != null && !before.equals(declared)) {
        throw new IllegalArgumentException(
            "the name " + name + " was declared as something else before");
      }
      return declared;
    }
  }
}
