package org.leadroad.scoring;

import java.io.ByteArrayOutputStream;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.leadroad.core.claim.Money;
import org.leadroad.core.engagement.Direction;
import org.leadroad.scoring.Fault.Code;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.PrettyPrinter;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * Writes a card as its document: the same card, the same bytes. What is as it would be anyway is
 * left out.
 */
final class CardWriter {

  private static final JsonFactory FACTORY = new JsonFactory();

  private static final Duration DAY = Duration.ofDays(1);

  private final JsonGenerator json;

  private CardWriter(JsonGenerator json) {
    this.json = json;
  }

  /**
   * The document of a card.
   *
   * @throws ScorecardException if a rule does not say why it gives points
   */
  static byte[] write(Scorecard card) {
    requireReasons(card);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    ObjectWriteContext pretty =
        new ObjectWriteContext.Base() {
          @Override
          public PrettyPrinter getPrettyPrinter() {
            return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
          }
        };
    try (JsonGenerator json = FACTORY.createGenerator(pretty, bytes, JsonEncoding.UTF8)) {
      new CardWriter(json).card(card);
    }
    bytes.write('\n');
    return bytes.toByteArray();
  }

  private static void requireReasons(Scorecard card) {
    List<Fault> faults = new ArrayList<>();
    for (Tier tier : card.tiers()) {
      for (Rule rule : Tree.rules(card.parts(tier))) {
        if (rule.reason().isEmpty()) {
          faults.add(
              new Fault(
                  Code.MISSING,
                  rule.id(),
                  "every rule of a document must say why. Maybe add because(…)"));
        }
      }
    }
    if (!faults.isEmpty()) {
      throw new ScorecardException(card.id(), faults);
    }
  }

  private void card(Scorecard card) {
    json.writeStartObject();
    json.writeNumberProperty("format", CardReader.FORMAT);
    json.writeStringProperty("card", card.id());
    json.writeNumberProperty("version", card.version());
    if (!card.robots().isEmpty()) {
      json.writeArrayPropertyStart("ignoring");
      card.robots().forEach(this::robots);
      json.writeEndArray();
    }
    if (card.refusesOverflow()) {
      json.writeBooleanProperty("refusingOverflow", true);
    }
    json.writeObjectPropertyStart("tiers");
    for (Tier tier : card.tiers()) {
      parts(tier.name(), card.parts(tier));
    }
    json.writeEndObject();
    json.writeObjectPropertyStart("bands");
    Bands bands = card.bands();
    json.writeObjectPropertyStart("hot");
    bands.hotFrom().ifPresent(from -> json.writeNumberProperty("from", from));
    bands.hotCondition().ifPresent(condition -> condition("if", condition));
    json.writeEndObject();
    json.writeObjectPropertyStart("warm");
    bands.warmFrom().ifPresent(from -> json.writeNumberProperty("from", from));
    bands.warmCondition().ifPresent(condition -> condition("if", condition));
    json.writeEndObject();
    json.writeEndObject();
    json.writeEndObject();
  }

  private void robots(Robots robots) {
    json.writeStartObject();
    switch (robots.kind()) {
      case BURST -> {
        Signs.Burst burst = (Signs.Burst) robots;
        json.writeStringProperty("robots", burst.id());
        json.writeNumberProperty("burst", burst.atLeast());
        json.writeStringProperty("within", duration(burst.within()));
        json.writeArrayPropertyStart("of");
        burst.interactions().forEach(this::interactions);
        json.writeEndArray();
      }
      case TRAP -> {
        json.writeStringProperty("robots", robots.id());
        json.writeName("trap");
        interactions(((Signs.Trap) robots).trapped());
      }
      case HOST -> json.writeStringProperty("host", robots.id());
    }
    json.writeEndObject();
  }

  private void parts(String name, List<Part> parts) {
    json.writeArrayPropertyStart(name);
    for (Part part : parts) {
      json.writeStartObject();
      json.writeStringProperty("id", part.id());
      part.code().ifPresent(code -> json.writeStringProperty("code", code));
      part.baseline().ifPresent(points -> json.writeNumberProperty("baseline", points));
      if (part instanceof Rule rule) {
        rule(rule);
      } else {
        group((Group) part);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private void rule(Rule rule) {
    rule.condition().ifPresent(condition -> condition("when", condition));
    rule.interactions()
        .ifPresent(
            some -> {
              json.writeName("each");
              interactions(some);
            });
    json.writeNumberProperty("points", rule.points());
    if (rule.every() != 1) {
      json.writeNumberProperty("every", rule.every());
    }
    rule.atMost().ifPresent(times -> json.writeNumberProperty("atMost", times));
    rule.decay()
        .ifPresent(
            decay -> {
              json.writeObjectPropertyStart("decay");
              boolean linear = decay.kind() == Decay.Kind.LINEAR;
              json.writeStringProperty(linear ? "linear" : "halfLife", duration(decay.span()));
              if (!decay.unit().equals(DAY)) {
                json.writeStringProperty("unit", duration(decay.unit()));
              }
              json.writeEndObject();
            });
    rule.reason().ifPresent(reason -> json.writeStringProperty("because", reason));
  }

  private void group(Group group) {
    parts(group.kind().name().toLowerCase(Locale.ROOT), group.parts());
    if (group.cap().isPresent()) {
      json.writeArrayPropertyStart("between");
      json.writeNumber(group.floor().orElseThrow());
      json.writeNumber(group.cap().getAsInt());
      json.writeEndArray();
    }
    group.gate().ifPresent(condition -> condition("onlyIf", condition));
  }

  private void condition(String name, Condition condition) {
    json.writeName(name);
    condition(condition);
  }

  private void condition(Condition condition) {
    json.writeStartObject();
    Tree.attribute(condition).ifPresent(this::attribute);
    switch (condition.kind()) {
      case ONE_OF -> oneOf((Terms.OneOf) condition);
      case BETWEEN -> {
        Terms.Between test = (Terms.Between) condition;
        test.low().ifPresent(low -> value("from", low));
        test.high().ifPresent(high -> value("to", high));
      }
      case STARTS_WITH ->
          json.writeStringProperty("startsWith", ((Terms.StartsWith) condition).beginning());
      case DAYS_AGO -> {
        Terms.DaysAgo test = (Terms.DaysAgo) condition;
        json.writeArrayPropertyStart("daysAgo");
        json.writeNumber(test.least());
        json.writeNumber(test.most());
        json.writeEndArray();
      }
      case PRESENT -> json.writeBooleanProperty("known", true);
      case AT_LEAST -> {
        Terms.AtLeast test = (Terms.AtLeast) condition;
        json.writeNumberProperty("atLeast", test.times());
        json.writeName("of");
        interactions(test.interactions());
      }
      case ALL_OF -> several("all", ((Terms.AllOf) condition).conditions());
      case ANY_OF -> several("any", ((Terms.AnyOf) condition).conditions());
      case NOT -> condition("not", ((Terms.Not) condition).condition());
      case HOST -> json.writeStringProperty("host", ((Terms.Host) condition).name());
    }
    json.writeEndObject();
  }

  private void attribute(Attribute<?> attribute) {
    boolean detail = attribute instanceof Declared.OfText text && text.detail();
    json.writeStringProperty(detail ? "detail" : "attribute", attribute.name());
  }

  private void oneOf(Terms.OneOf test) {
    if (test.values().size() == 1) {
      value("is", test.values().iterator().next());
      return;
    }
    json.writeArrayPropertyStart("in");
    test.values().forEach(this::value);
    json.writeEndArray();
  }

  private void several(String name, List<Condition> conditions) {
    json.writeArrayPropertyStart(name);
    conditions.forEach(this::condition);
    json.writeEndArray();
  }

  private void value(String name, Object value) {
    json.writeName(name);
    value(value);
  }

  private void value(Object value) {
    if (value instanceof Boolean flag) {
      json.writeBoolean(flag);
    } else if (value instanceof Long number) {
      json.writeNumber(number);
    } else if (value instanceof Money || value instanceof LocalDate || value instanceof String) {
      json.writeString(Values.text(value));
    } else {
      throw new IllegalStateException("no attribute has values of " + value.getClass());
    }
  }

  private void interactions(Interactions some) {
    if (some.equals(
        ImmutableInteractions.builder().type(some.type()).direction(Direction.THEIRS).build())) {
      json.writeString(some.type());
      return;
    }
    json.writeStartObject();
    json.writeStringProperty("interactions", some.type());
    if (some.direction().isEmpty()) {
      json.writeStringProperty("by", "EITHER");
    } else if (some.direction().get() == Direction.OURS) {
      json.writeStringProperty("by", "OURS");
    }
    some.where().ifPresent(condition -> condition("where", condition));
    some.window().ifPresent(age -> json.writeStringProperty("within", duration(age)));
    some.leastAge().ifPresent(age -> json.writeStringProperty("olderThan", duration(age)));
    if (some.messagesOnce()) {
      json.writeBooleanProperty("oncePerMessage", true);
    }
    some.daysOnce().ifPresent(zone -> json.writeStringProperty("oncePerDay", zone.getId()));
    some.missing()
        .ifPresent(
            others -> {
              json.writeName("withNo");
              interactions(others);
            });
    if (some.pick() != Interactions.Pick.ALL) {
      json.writeStringProperty("pick", some.pick().name());
    }
    json.writeEndObject();
  }

  private static String duration(Duration duration) {
    Duration days = Duration.ofDays(duration.toDays());
    return duration.equals(days) && !duration.isZero()
        ? "P" + duration.toDays() + "D"
        : duration.toString();
  }
}
