package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
    return Stream.of(
            amounts().filter(AdfMoney::isTotal).flatMap(this::sum),
            prices().flatMap(this::sum),
            amounts().filter(amount -> !isTotal(amount)).flatMap(this::instalment))
        .flatMap(budgets -> budgets)
        .findFirst();
  }

  private Stream<AdfTree> amounts() {
    return vehicles.stream()
        .flatMap(vehicle -> vehicle.all("finance").stream())
        .flatMap(finance -> finance.all("amount").stream());
  }

  private Stream<AdfTree> prices() {
    return vehicles.stream()
        .flatMap(vehicle -> vehicle.all("price").stream())
        .filter(price -> price.keyword("type").equals("offer"));
  }

  private static boolean isTotal(AdfTree amount) {
    String type = amount.keyword("type");
    return type.isEmpty() || type.equals("total");
  }

  private Stream<Budget> sum(AdfTree element) {
    return value(element)
        .map(said -> Amounts.read(said, element.attribute("currency"), notes))
        .stream();
  }

  private Stream<Budget> instalment(AdfTree element) {
    return value(element)
        .map(said -> Said.join(" ", List.of(element.attribute("type").orElse(said), said)))
        .map(said -> Amounts.words(said, element.attribute("currency"), notes))
        .stream();
  }

  private Optional<Said> value(AdfTree element) {
    return element.text().flatMap(said -> notes.value(Field.BUDGET, said));
  }
}
