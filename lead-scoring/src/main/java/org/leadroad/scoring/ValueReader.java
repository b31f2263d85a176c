package org.leadroad.scoring;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Optional;
import org.leadroad.core.claim.Money;
import org.leadroad.scoring.Fault.Code;

/** Reads single values of a document; empty where one is not what it should be, which is told. */
final class ValueReader {

  private ValueReader() {}

  /** A value of the attribute's kind. */
  static Optional<?> value(Members members, Attribute<?> of, Node node) {
    return switch (of.kind()) {
      case TEXT -> members.text(node);
      case NUMBER -> members.whole(node);
      case FLAG ->
          members.is(node, Node.Kind.FLAG)
              ? Optional.of(Boolean.valueOf(node.text()))
              : Optional.empty();
      case DATE -> members.text(node).flatMap(text -> day(members, node, text));
      case MONEY -> members.text(node).flatMap(text -> money(members, node, text));
    };
  }

  private static Optional<LocalDate> day(Members members, Node node, String text) {
    try {
      return Optional.of(LocalDate.parse(text));
    } catch (DateTimeException notOne) {
      members.fault(Code.VALUE, node, "there must be a day such as 2026-03-31");
      return Optional.empty();
    }
  }

  private static Optional<Money> money(Members members, Node node, String text) {
    String[] parts = text.split(" ", -1);
    try {
      if (parts.length == 2 && parts[0].matches("-?[0-9]{1,15}([.][0-9]{1,15})?")) {
        return Optional.of(Money.of(new BigDecimal(parts[0]), Currency.getInstance(parts[1])));
      }
    } catch (IllegalArgumentException notOne) {
      // Told below: the currency is none.
    }
    members.fault(Code.VALUE, node, "there must be an amount such as \"20000.00 EUR\"");
    return Optional.empty();
  }

  /** ISO 8601, such as P90D. */
  static Optional<Duration> duration(Members members, Node node) {
    Optional<String> text = members.text(node);
    try {
      return text.map(Duration::parse);
    } catch (DateTimeException | ArithmeticException notOne) {
      members.fault(
          Code.VALUE, node, "there must be a length of time such as P90D (days) or PT36H (hours)");
      return Optional.empty();
    }
  }

  static Optional<ZoneId> zone(Members members, Node node) {
    Optional<String> name = members.text(node);
    try {
      return name.map(ZoneId::of);
    } catch (DateTimeException notOne) {
      members.fault(Code.VALUE, node, "there must be a time zone such as Europe/Rome or Z");
      return Optional.empty();
    }
  }
}
