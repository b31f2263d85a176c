package org.leadroad.core.claim;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.immutables.value.Value;
import org.leadroad.core.words.PersonalText;

/**
 * A vehicle in the parts that the words told apart, each as written; where they were read is said
 * by the {@link Want}. At least one part is there. Equal by value. Immutable.
 *
 * <pre>{@code
 * Vehicle panda = Vehicle.builder()
 *     .condition(Vehicle.Condition.USED)
 *     .make(PersonalText.of("Fiat"))
 *     .model(PersonalText.of("Panda"))
 *     .build();
 * }</pre>
 */
@Value.Immutable
public sealed interface Vehicle permits ImmutableVehicle {

  /** Whether anybody owned it. The names appear in stored data; further ones may be added. */
  enum Condition {
    /** Nobody did. */
    NEW,
    /** Somebody did. */
    USED
  }

  /** {@return whether it is a new one, where that was said} */
  Optional<Condition> condition();

  /** {@return the year as written, where it was given} */
  Optional<PersonalText> year();

  /** {@return the make, where it was given} */
  Optional<PersonalText> make();

  /** {@return the model, where it was given} */
  Optional<PersonalText> model();

  /** {@return the version of the model, where it was given} */
  Optional<PersonalText> trim();

  /** {@return the number of this very vehicle, where it was given} */
  Optional<PersonalText> vin();

  /** {@return what the seller calls this very vehicle, where it was given} */
  Optional<PersonalText> stock();

  /** {@return how far it has been driven, as written, unit included, where it was given} */
  Optional<PersonalText> odometer();

  /** {@return the number of its price, where one was readable; never negative} */
  @Value.Redacted
  Optional<BigDecimal> priceAmount();

  /** {@return what its price is in, where that was named} */
  @Value.Redacted
  Optional<Currency> priceCurrency();

  /** {@return what it costs, where amount and currency are known} */
  default Optional<Money> price() {
    return priceAmount().flatMap(sum -> priceCurrency().map(of -> Money.of(sum, of)));
  }

  /** {@return year, make, model and trim; else what tells this very vehicle; may be blank} */
  default PersonalText oneLine() {
    String name =
        Stream.of(year(), make(), model(), trim())
            .flatMap(Optional::stream)
            .map(part -> part.reveal().strip())
            .collect(Collectors.joining(" "));
    return name.isEmpty()
        ? vin().or(this::stock).orElse(PersonalText.of(""))
        : PersonalText.of(name);
  }

  /** Refuses a vehicle without parts, and a negative price. */
  @Value.Check
  default void check() {
    Claims.requireSum("price", priceAmount());
    boolean some =
        condition().isPresent()
            || year().isPresent()
            || make().isPresent()
            || model().isPresent()
            || trim().isPresent()
            || vin().isPresent()
            || stock().isPresent()
            || odometer().isPresent()
            || priceAmount().isPresent();
    if (!some) {
      throw new IllegalArgumentException("a vehicle must have at least one part");
    }
  }

  /** {@return an empty builder} */
  static Builder builder() {
    return ImmutableVehicle.builder();
  }

  /** Collects a vehicle; at least one part is required. Not thread-safe. */
  sealed interface Builder permits ImmutableVehicle.Builder {
    /**
     * Sets whether it is a new one.
     *
     * @param condition optional
     * @return this builder
     */
    Builder condition(Vehicle.Condition condition);

    /**
     * Sets the year as written.
     *
     * @param year optional
     * @return this builder
     */
    Builder year(PersonalText year);

    /**
     * Sets the make.
     *
     * @param make optional
     * @return this builder
     */
    Builder make(PersonalText make);

    /**
     * Sets the model.
     *
     * @param model optional
     * @return this builder
     */
    Builder model(PersonalText model);

    /**
     * Sets the version of the model.
     *
     * @param trim optional
     * @return this builder
     */
    Builder trim(PersonalText trim);

    /**
     * Sets the number of this very vehicle.
     *
     * @param vin optional
     * @return this builder
     */
    Builder vin(PersonalText vin);

    /**
     * Sets what the seller calls this very vehicle.
     *
     * @param stock optional
     * @return this builder
     */
    Builder stock(PersonalText stock);

    /**
     * Sets how far it has been driven, unit included.
     *
     * @param odometer optional
     * @return this builder
     */
    Builder odometer(PersonalText odometer);

    /**
     * Sets the number of its price, whose currency may be unknown.
     *
     * @param amount optional, not negative, at most 15 digits before the point and after it
     * @return this builder
     */
    Builder priceAmount(BigDecimal amount);

    /**
     * Sets what its price is in.
     *
     * @param currency optional
     * @return this builder
     */
    Builder priceCurrency(Currency currency);

    /**
     * Sets amount and currency of its price.
     *
     * @param price not negative
     * @return this builder
     */
    default Builder price(Money price) {
      return priceAmount(price.amount()).priceCurrency(price.currency());
    }

    /**
     * {@return the vehicle}
     *
     * @throws IllegalArgumentException if there is no part, or the price is negative or too long
     */
    Vehicle build();
  }
}
