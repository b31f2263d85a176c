package org.leadroad.core.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.intake.AdfTrees.Tree;

/** Prospects as ADF 1.0 wants them: every element in its place, with any text that XML carries. */
final class AdfProspects {

  private static final int MOST_OF_ONE_NAME = 2;

  /** Elements in their order; what is not here has text. */
  private static final Map<String, String> CHILDREN =
      Map.ofEntries(
          Map.entry("prospect", "id* requestdate vehicle+ customer vendor provider?"),
          Map.entry(
              "vehicle",
              "id* year make model vin? stock? trim? doors? bodystyle? transmission? odometer?"
                  + " condition? colorcombination* imagetag? price? pricecomments? option*"
                  + " finance? comments?"),
          Map.entry("colorcombination", "interiorcolor exteriorcolor? preference"),
          Map.entry("option", "optionname manufacturercode? stock? weighting price?"),
          Map.entry("finance", "method amount+ balance?"),
          Map.entry("customer", "contact id* timeframe? comments?"),
          Map.entry("timeframe", "description? earliestdate? latestdate?"),
          Map.entry("vendor", "id* vendorname url? contact"),
          Map.entry("provider", "id* name service? url? email? phone? contact?"),
          Map.entry("contact", "name+ email? phone+ address?"),
          Map.entry("address", "street+ apartment? city? regioncode? postalcode? country?"));

  /** Attributes, each with a value or two of those that it may have. */
  private static final Map<String, String> ATTRIBUTES =
      Map.ofEntries(
          Map.entry("prospect", "status=new|resend"),
          Map.entry("id", "sequence=1|2 source=Portal|Autosalone"),
          Map.entry("vehicle", "interest=lease|trade-in status=new|used"),
          Map.entry("odometer", "status=unknown|original units=km|mi"),
          Map.entry("imagetag", "width=1|2 height=1|2 alttext=a|b"),
          Map.entry(
              "price",
              "type=offer|asking currency=EUR|USD delta=absolute relativeto=msrp source=a"),
          Map.entry("amount", "type=monthly|total limit=maximum|exact currency=EUR"),
          Map.entry("balance", "type=finance|residual currency=EUR"),
          Map.entry("name", "part=first|last type=business|individual"),
          Map.entry("email", "preferredcontact=0|1"),
          Map.entry("phone", "type=voice|cellphone time=day|evening preferredcontact=0|1"),
          Map.entry("address", "type=work|home"),
          Map.entry("street", "line=1|2"));

  private AdfProspects() {}

  static Arbitrary<Tree> all() {
    return element("prospect");
  }

  private static Arbitrary<Tree> element(String name) {
    String children = CHILDREN.get(name);
    Arbitrary<List<Tree>> inside =
        children == null
            ? Arbitraries.just(List.of())
            : Combinators.combine(words(children).map(AdfProspects::child).toList())
                .as(lists -> lists.stream().flatMap(List::stream).toList());
    Arbitrary<String> text = children == null ? AdfTrees.sound() : Arbitraries.just("");
    return Combinators.combine(attributes(ATTRIBUTES.getOrDefault(name, "")), inside, text)
        .as(
            (attributes, elements, run) ->
                new Tree(
                    name,
                    attributes,
                    Stream.generate(() -> run).limit(elements.size() + 1L).toList(),
                    elements));
  }

  private static Arbitrary<List<Tree>> child(String model) {
    char last = model.charAt(model.length() - 1);
    boolean single = Character.isLetter(last);
    String name = single ? model : model.substring(0, model.length() - 1);
    return element(name)
        .list()
        .ofMinSize(single || last == '+' ? 1 : 0)
        .ofMaxSize(single || last == '?' ? 1 : MOST_OF_ONE_NAME);
  }

  private static Arbitrary<Map<String, String>> attributes(String model) {
    List<Arbitrary<String>> each =
        words(model)
            .map(attribute -> attribute.split("=", -1))
            .map(
                parts ->
                    Arbitraries.of(parts[1].split("\\|", -1))
                        .map(value -> parts[0] + "=" + value)
                        .injectNull(0.5)
                        .map(set -> set == null ? "" : set))
            .toList();
    return Combinators.combine(each).as(AdfProspects::set);
  }

  private static Map<String, String> set(List<String> attributes) {
    return attributes.stream()
        .filter(attribute -> !attribute.isEmpty())
        .map(attribute -> attribute.split("=", -1))
        .collect(
            Collectors.toMap(
                parts -> parts[0], parts -> parts[1], (one, other) -> one, LinkedHashMap::new));
  }

  private static Stream<String> words(String model) {
    return Stream.of(model.split(" ", -1)).filter(word -> !word.isEmpty());
  }
}
