package org.leadroad.core.testkit;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Language;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Vehicle;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;

/** What people want to have, to hear, and not to hear. */
final class SomeWishes {

  private SomeWishes() {}

  /** With few parts or all, cut mid-parenthesis, priced at nothing or at what nobody can pay. */
  static Arbitrary<Vehicle> vehicles() {
    Arbitrary<PersonalText> texts =
        Arbitraries.oneOf(
            Arbitraries.of("Fiat", "Panda", "4x4 (10", "2022", "'19", "10.000 km")
                .map(PersonalText::of),
            SomeTexts.personal());
    Arbitrary<BigDecimal> prices =
        Arbitraries.oneOf(
            Arbitraries.of("0", "18500", "18500.00", "1E+9").map(BigDecimal::new),
            Arbitraries.bigDecimals()
                .between(BigDecimal.ZERO, new BigDecimal("999999999.99"))
                .ofScale(2));
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Vehicle.Condition.class).optional(0.5),
                texts,
                texts.list().ofSize(6),
                Arbitraries.integers().between(0, 63),
                prices.optional(0.3),
                Arbitraries.of("EUR", "USD", "JPY").map(Currency::getInstance).optional(0.3))
            .as(
                (condition, make, others, which, price, currency) -> {
                  Vehicle.Builder vehicle = Vehicle.builder().make(make);
                  condition.ifPresent(vehicle::condition);
                  price.ifPresent(vehicle::priceAmount);
                  currency.ifPresent(vehicle::priceCurrency);
                  for (int i = 0; i < others.size(); i++) {
                    if ((which >> i & 1) == 1) {
                      add(vehicle, i, others.get(i));
                    }
                  }
                  return vehicle.build();
                }));
  }

  private static void add(Vehicle.Builder vehicle, int part, PersonalText text) {
    switch (part) {
      case 0 -> vehicle.year(text);
      case 1 -> vehicle.model(text);
      case 2 -> vehicle.trim(text);
      case 3 -> vehicle.vin(text);
      case 4 -> vehicle.stock(text);
      default -> vehicle.odometer(text);
    }
  }

  static Arbitrary<Draft<Request>> requests() {
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Request.Kind.class), SomeTexts.visible(), SomeValues.provenances())
            .as((kind, text, from) -> lead -> new Request(kind, text, from.in(lead))));
  }

  /** Yes and no to one thing in one form included. */
  static Arbitrary<Draft<Consent>> consents() {
    return Single.of(
        Combinators.combine(
                Arbitraries.of(Consent.Purpose.class),
                Arbitraries.of(Consent.Answer.class),
                SomeTexts.visible(),
                SomeValues.provenances())
            .as(
                (purpose, answer, text, from) ->
                    lead -> Consent.of(purpose, answer, text).readFrom(from.in(lead))));
  }

  static Arbitrary<Draft<Language>> languages() {
    Arbitrary<Locale> locales =
        Arbitraries.of("it", "en-US", "de-CH", "zh-Hant-TW", "und").map(Locale::forLanguageTag);
    return Single.of(
        Combinators.combine(SomeTexts.visible(), locales.optional(0.7), SomeValues.provenances())
            .as(
                (text, locale, from) ->
                    lead -> {
                      Language.Builder language =
                          Language.builder().text(text).provenance(from.in(lead));
                      locale.ifPresent(language::locale);
                      return language.build();
                    }));
  }
}
