package org.leadroad.scoring;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.leadroad.core.claim.Money;
import org.leadroad.core.words.PersonalText;

/** Values of attributes in the form in which they are compared. */
final class Values {

  private Values() {}

  /** The values as they are compared, in their own order. */
  static Set<Object> sorted(Attribute<?> attribute, Collection<?> values) {
    List<Object> sorted = new ArrayList<>(compared(attribute, values));
    sorted.sort(null); // By their own order.
    return Collections.unmodifiableSet(new LinkedHashSet<>(sorted));
  }

  /**
   * The values as they are compared; a text that shows nothing is left out.
   *
   * @throws ClassCastException if a value is not of the attribute's kind
   */
  static List<Object> compared(Attribute<?> attribute, Collection<?> values) {
    List<Object> compared = new ArrayList<>(values.size());
    for (Object value : values) {
      Object typed = type(attribute.kind()).cast(value);
      if (!(attribute instanceof Text text)) {
        compared.add(typed);
      } else if (!PersonalText.of((String) typed).isBlank()) {
        compared.add(text.fold().apply((String) typed));
      }
    }
    return compared;
  }

  /** Refuses many values where one is declared, since tests rely on it. */
  static void requireMany(Text attribute) {
    if (!attribute.many()) {
      throw new IllegalArgumentException(
          "attribute "
              + attribute.name()
              + " must have one value. Maybe declare it by texts instead of text.");
    }
  }

  static Class<?> type(Attribute.Kind kind) {
    return switch (kind) {
      case TEXT -> String.class;
      case NUMBER -> Long.class;
      case FLAG -> Boolean.class;
      case DATE -> LocalDate.class;
      case MONEY -> Money.class;
    };
  }

  /** As cards write it, money with the decimals that its currency has: {@code 20000.00 EUR}. */
  static String text(Object value) {
    if (!(value instanceof Money money)) {
      return value.toString();
    }
    int decimals = Math.max(money.amount().scale(), money.currency().getDefaultFractionDigits());
    return money.amount().setScale(decimals).toPlainString() + " " + money.currency();
  }

  /** Both of one kind. */
  @SuppressWarnings("unchecked") // Every kind is comparable with itself.
  static int compare(Object one, Object other) {
    return ((Comparable<Object>) one).compareTo(other);
  }

  /** Whether there is an order between two values: amounts of two currencies have none. */
  static boolean comparable(Object one, Object other) {
    return !(one instanceof Money a && other instanceof Money b)
        || a.currency().equals(b.currency());
  }
}
