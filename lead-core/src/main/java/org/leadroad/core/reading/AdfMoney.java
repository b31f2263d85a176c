package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.leadroad.core.claim.Budget;

/**
 * Reads what the customer of an ADF prospect would pay: the total of a finance element, else a
 * price that is an offer, else the words of a monthly or first payment, which are no whole sum.
 */
final class AdfMoney {

  private final List<AdfTree> vehicles;
  private final Notes notes;

  AdfMoney(List<AdfTree> vehicles, Notes notes) {
    this.vehicles = vehicles;
    this.notes = notes;
  }

  Optional<Budget> budget() {
    List<AdfTree> totals = new ArrayList<>();
    List<AdfTree> instalments = new ArrayList<>();
    List<AdfTree> offers = new ArrayList<>();
    for (AdfTree vehicle : vehicles) {
      for (AdfTree finance : vehicle.all("finance")) {
        for (AdfTree amount : finance.all("amount")) {
          (isTotal(amount) ? totals : instalments).add(amount);
        }
      }
      for (AdfTree price : vehicle.all("price")) {
        if (price.keyword("type").equals("offer")) {
          offers.add(price);
        }
      }
    }
    return first(totals, this::sum)
        .or(() -> first(offers, this::sum))
        .or(() -> first(instalments, this::instalment));
  }

  private static boolean isTotal(AdfTree amount) {
    String type = amount.keyword("type");
    return type.isEmpty() || type.equals("total");
  }

  private static Optional<Budget> first(
      List<AdfTree> elements, Function<AdfTree, Optional<Budget>> reader) {
    for (AdfTree element : elements) {
      Optional<Budget> budget = reader.apply(element);
      if (budget.isPresent()) {
        return budget;
      }
    }
    return Optional.empty();
  }

  private Optional<Budget> sum(AdfTree element) {
    return notes
        .value(Field.BUDGET, element)
        .map(said -> Amounts.read(said, element.attribute("currency"), notes));
  }

  private Optional<Budget> instalment(AdfTree element) {
    return notes
        .value(Field.BUDGET, element)
        .map(said -> Said.join(" ", List.of(element.attribute("type").orElse(said), said)))
        .map(said -> Amounts.words(said, element.attribute("currency"), notes));
  }
}
