package org.leadroad.scoring;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.words.PersonalText;
import org.leadroad.scoring.plan.Weights;

/** What a card gives, read off its documentation a second time, without ledger or cache. */
final class DirectReading {

  private static final Comparator<Interaction> YOUNGEST_FIRST =
      Comparator.comparing(Interaction::at).thenComparing(Interaction::eventId).reversed();

  private final Profile profile;
  private final Instant asOf;
  private final Inquiry<Profile> conditions;

  DirectReading(Profile profile, Instant asOf) {
    this.profile = profile;
    this.asOf = asOf;
    this.conditions =
        new Inquiry<>(Bindings.ofProfiles(Showroom.VOCABULARY), List.of(), profile, asOf);
  }

  long total(Scorecard card) {
    return card.tiers().stream().mapToLong(tier -> tier(card, tier)).sum();
  }

  long tier(Scorecard card, Tier tier) {
    long sum = values(card.parts(tier), tier).sum();
    return tier == Tier.PRIORITY ? Math.max(0, Math.min(99, sum)) : sum;
  }

  Temperature temperature(Scorecard card) {
    Bands bands = card.bands();
    long total = total(card);
    if (total >= bands.hotFrom().orElse(Long.MAX_VALUE)
        || bands.hotCondition().map(this::holds).orElse(false)) {
      return Temperature.HOT;
    }
    return total >= bands.warmFrom().orElse(Long.MAX_VALUE)
            || bands.warmCondition().map(this::holds).orElse(false)
        ? Temperature.WARM
        : Temperature.COLD;
  }

  private LongStream values(List<Part> parts, Tier tier) {
    return parts.stream().flatMap(part -> value(part, tier).stream()).mapToLong(Long::longValue);
  }

  /** What a part gives; nothing if it is silent. */
  private Optional<Long> value(Part part, Tier tier) {
    if (part instanceof Rule rule) {
      return rule.kind() == Part.Kind.WHEN
          ? Optional.of((long) rule.points()).filter(p -> holds(rule.condition().orElseThrow()))
          : each(rule, tier.unit());
    }
    Group group = (Group) part;
    List<Long> values = values(group.parts(), tier).boxed().toList();
    if (values.isEmpty() || !group.gate().map(this::holds).orElse(true)) {
      return Optional.empty();
    }
    long value =
        switch (group.kind()) {
          case BEST -> values.stream().max(Long::compare).orElseThrow();
          case WORST -> values.stream().min(Long::compare).orElseThrow();
          case FIRST -> values.get(0);
          default -> values.stream().mapToLong(Long::longValue).sum();
        };
    return Optional.of(
        group.cap().isEmpty()
            ? value
            : Math.max(group.floor().orElseThrow(), Math.min(group.cap().getAsInt(), value)));
  }

  private boolean holds(Condition condition) {
    return conditions.answer(condition) == Answer.YES;
  }

  private Optional<Long> each(Rule rule, int unit) {
    List<Interaction> found = select(rule.interactions().orElseThrow());
    int times = found.size() / rule.every();
    if (times == 0) {
      return Optional.empty();
    }
    int kept = Math.min(times, rule.atMost().orElse(times)) * rule.every();
    BigInteger weights =
        found.stream()
            .limit(kept)
            .map(each -> Duration.between(each.at(), asOf))
            .map(age -> rule.decay().map(decay -> decay.weight(age)).orElse(Weights.WHOLE))
            .map(BigInteger::valueOf)
            .reduce(BigInteger.ZERO, BigInteger::add);
    BigDecimal units =
        new BigDecimal(weights.multiply(BigInteger.valueOf(rule.points() / unit)))
            .divide(
                BigDecimal.valueOf(Weights.WHOLE).multiply(BigDecimal.valueOf(rule.every())),
                0,
                RoundingMode.HALF_EVEN);
    return Optional.of(unit * units.longValueExact());
  }

  private List<Interaction> select(Interactions wanted) {
    List<Interaction> found =
        profile.engagement().list().stream()
            .filter(each -> !each.at().isAfter(asOf))
            .filter(each -> each.type().equals(wanted.type()))
            .filter(each -> wanted.direction().map(each.direction()::equals).orElse(true))
            .filter(each -> wanted.window().map(w -> isYounger(each, w)).orElse(true))
            .filter(each -> wanted.leastAge().map(age -> !isYounger(each, age)).orElse(true))
            .filter(each -> wanted.where().map(where -> holds(where, each)).orElse(true))
            .filter(each -> wanted.missing().map(others -> isAlone(each, others)).orElse(true))
            .sorted(YOUNGEST_FIRST)
            .toList();
    List<Interaction> messages =
        wanted.messagesOnce()
            ? found.stream()
                .filter(each -> isYoungest(each, found, Interaction::messageId))
                .toList()
            : found;
    List<Interaction> days =
        wanted
            .daysOnce()
            .map(
                zone ->
                    messages.stream()
                        .filter(
                            each -> isYoungest(each, messages, of -> Optional.of(day(of, zone))))
                        .toList())
            .orElse(messages);
    return switch (wanted.pick()) {
      case ALL -> days;
      case LAST -> days.stream().limit(1).toList();
      case FIRST -> days.stream().skip(Math.max(0, days.size() - 1)).toList();
    };
  }

  private boolean isAlone(Interaction interaction, Interactions others) {
    return interaction.messageId().isPresent()
        && select(others).stream()
            .noneMatch(other -> other.messageId().equals(interaction.messageId()));
  }

  private static LocalDate day(Interaction interaction, ZoneId zone) {
    return interaction.at().atZone(zone).toLocalDate();
  }

  private static <K> boolean isYoungest(
      Interaction each, List<Interaction> youngestFirst, Function<Interaction, Optional<K>> key) {
    return key.apply(each).isEmpty()
        || each.equals(
            youngestFirst.stream()
                .filter(other -> key.apply(other).equals(key.apply(each)))
                .findFirst()
                .orElseThrow());
  }

  private boolean isYounger(Interaction interaction, Duration window) {
    return interaction.at().isAfter(asOf.minus(window));
  }

  /** The two conditions on pages that random cards have. */
  private static boolean holds(Condition where, Interaction interaction) {
    PersonalText page = interaction.details().get("page");
    return where.kind() == Condition.Kind.NOT
        ? Objects.isNull(page)
        : page != null && page.reveal().toLowerCase(Locale.ROOT).startsWith("/offers");
  }
}
