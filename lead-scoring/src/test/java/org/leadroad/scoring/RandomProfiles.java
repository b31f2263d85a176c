package org.leadroad.scoring;

import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.BUDGET;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.EUR;
import static org.leadroad.scoring.Showroom.INTERESTS;
import static org.leadroad.scoring.Showroom.LICENCE;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.REGION;
import static org.leadroad.scoring.Showroom.ROLE;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;

/** Profiles in the words of the {@link Showroom}: known and unknown, odd capitals, blank texts. */
final class RandomProfiles {

  private static final Money DOLLARS = Money.of(30_000, Currency.getInstance("USD"));

  private RandomProfiles() {}

  static Arbitrary<Profile> any() {
    Arbitrary<Profile.Builder> known =
        Combinators.combine(
                Arbitraries.of("owner", " OWNER", "clerk", "director", "\u00a0", "").optional(),
                Arbitraries.of("IT-PU", "IT-AN", "it-pu", "SM").optional(),
                Arbitraries.of("suv", "Van", "coupe").list().ofMaxSize(3).optional(),
                Arbitraries.longs().between(-1, 100).optional(),
                Arbitraries.of(true, false).optional(),
                Arbitraries.of(LocalDate.of(1999, 1, 1), LocalDate.of(2020, 2, 29)).optional(),
                Arbitraries.of(Money.of(20_000, EUR), Money.of(5, EUR), DOLLARS).optional())
            .as(RandomProfiles::profile);
    return Combinators.combine(known, interactions())
        .as((profile, list) -> profile.engagement(Engagement.of(list)).build());
  }

  private static Profile.Builder profile(
      Optional<String> role,
      Optional<String> region,
      Optional<List<String>> interests,
      Optional<Long> age,
      Optional<Boolean> company,
      Optional<LocalDate> licence,
      Optional<Money> budget) {
    Profile.Builder profile = Profile.builder();
    role.ifPresent(value -> profile.set(ROLE, value));
    region.ifPresent(value -> profile.set(REGION, value));
    interests.ifPresent(value -> profile.setAll(INTERESTS, value));
    age.ifPresent(value -> profile.set(AGE, value));
    company.ifPresent(value -> profile.set(COMPANY, value));
    licence.ifPresent(value -> profile.set(LICENCE, value));
    budget.ifPresent(value -> profile.set(BUDGET, value));
    return profile;
  }

  /** Up to forty, before and after {@link Showroom#NOW}, with event ids of their own. */
  static Arbitrary<List<Interaction>> interactions() {
    return interaction()
        .list()
        .ofMaxSize(40)
        .map(
            list -> {
              List<Interaction> named = new ArrayList<>();
              for (Interaction each : list) {
                Interaction own =
                    Interaction.of(
                        each.type(), each.at(), each.direction(), "event-" + named.size());
                own = each.messageId().map(own::withMessageId).orElse(own);
                PersonalText page = each.details().get("page");
                named.add(page == null ? own : own.withDetail("page", page));
              }
              return Collections.unmodifiableList(named);
            });
  }

  private static Arbitrary<Interaction> interaction() {
    Arbitrary<Interaction> plain =
        Combinators.combine(
                Arbitraries.of("page-view", "page-view", "email-open", "quote-request", "other"),
                instants(),
                Arbitraries.of(Direction.class))
            .as((type, at, direction) -> Interaction.of(type, at, direction, "event"));
    Arbitrary<Optional<String>> message = Arbitraries.of("mail-1", "mail-2").optional();
    Arbitrary<Optional<String>> page = Arbitraries.of("/offers/suv", "/Offers", "/").optional();
    return Combinators.combine(plain, message, page)
        .as(
            (each, mail, path) -> {
              Interaction mailed = mail.map(each::withMessageId).orElse(each);
              return path.map(text -> mailed.withDetail("page", PersonalText.of(text)))
                  .orElse(mailed);
            });
  }

  /** Around {@link Showroom#NOW}: whole days, and a moment more or less. */
  static Arbitrary<Instant> instants() {
    return Combinators.combine(
            Arbitraries.integers().between(-120, 20),
            Arbitraries.of(0L, 0L, -1L, 1L, 40_000_000_000_000L))
        .as((days, nanos) -> NOW.plus(Duration.ofDays(days)).plusNanos(nanos));
  }
}
