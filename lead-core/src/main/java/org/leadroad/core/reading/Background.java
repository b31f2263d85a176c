package org.leadroad.core.reading;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Currency;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;

/**
 * What is known beside the words of a lead: where the host is, what labels and phrases mean, and
 * when the lead came.
 *
 * @param region of the host, whose telephone numbers and currency people use without naming them
 * @param currency of that region
 * @param received the day of the lead in UTC, from which "next month" counts
 */
record Background(
    Optional<String> region,
    Optional<Currency> currency,
    FormLabels labels,
    Wording wording,
    LocalDate received) {

  private static final Set<String> DOLLARS = Set.of("USD", "CAD", "AUD", "NZD", "SGD", "HKD");

  static Background of(Optional<String> region, FormLabels labels, Wording wording, Lead lead) {
    LocalDate received = LocalDate.ofInstant(lead.receivedAt(), ZoneOffset.UTC);
    return new Background(region, region.flatMap(Background::currency), labels, wording, received);
  }

  private static Optional<Currency> currency(String region) {
    try {
      @Nullable Currency currency = Currency.getInstance(new Locale("", region));
      return Optional.ofNullable(currency);
    } catch (IllegalArgumentException noCountry) {
      // some regions of telephone plans are islands of a country
      return Optional.empty();
    }
  }

  /** What a sum is in that names no currency, or has a sign of many. */
  Optional<Currency> currency(boolean dollars) {
    return currency.filter(home -> !dollars || DOLLARS.contains(home.getCurrencyCode()));
  }
}
