package org.leadroad.core.intake;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The path of an element below its prospect. The paths of ADF 1.0 are made once and shared by all
 * documents, since nearly every word bears one of them; any other is made when it is met.
 *
 * <p>Immutable.
 */
final class AdfPath {

  /** Each line names an element, then what it holds. */
  private static final String OF_CONTACT =
      """
      contact: name email phone address @primarycontact
      contact/name: @part @type
      contact/email: @preferredcontact
      contact/phone: @type @time @preferredcontact
      contact/address: street apartment city regioncode postalcode country @type
      contact/address/street: @line
      """;

  private static final String OF_PROSPECT =
      """
      : id requestdate vehicle customer vendor provider @status
      id: @sequence @source
      vehicle: id year make model vin stock trim doors bodystyle transmission odometer condition
      vehicle: colorcombination imagetag price pricecomments option finance comments
      vehicle: @interest @status
      vehicle/id: @sequence @source
      vehicle/odometer: @status @units
      vehicle/colorcombination: interiorcolor exteriorcolor preference
      vehicle/imagetag: @width @height @alttext
      vehicle/price: @type @currency @delta @relativeto @source
      vehicle/option: optionname manufacturercode stock weighting price
      vehicle/option/price: @type @currency @delta @relativeto @source
      vehicle/finance: method amount balance
      vehicle/finance/amount: @type @limit @currency
      vehicle/finance/balance: @type @currency
      customer: contact id timeframe comments
      customer/id: @sequence @source
      customer/timeframe: description earliestdate latestdate
      vendor: contact id vendorname url
      vendor/id: @sequence @source
      provider: contact id name service url email phone
      provider/id: @sequence @source
      provider/name: @part @type
      provider/phone: @type @time
      """;

  private static final int NOT_SHARED = -1;
  private static final Map<String, AdfPath> SHARED = table();
  private static final AdfPath PROSPECT = Objects.requireNonNull(SHARED.get(""));

  private final int index;
  private final String text;
  private final String local;
  private final boolean single;

  /** What is below it in ADF 1.0, by name; not changed once the table is made. */
  private final Map<String, AdfPath> elements;

  /** Its attributes in ADF 1.0, by name without the sign; not changed once the table is made. */
  private final Map<String, AdfPath> attributes;

  private AdfPath(
      int index,
      String text,
      String name,
      Map<String, AdfPath> elements,
      Map<String, AdfPath> attributes) {
    this.index = index;
    this.text = text;
    this.local = AdfNames.local(name);
    this.single = AdfNames.isSingle(local);
    this.elements = elements;
    this.attributes = attributes;
  }

  /** {@return the empty path, of a prospect itself} */
  static AdfPath prospect() {
    return PROSPECT;
  }

  /** {@return the path of a child of this name} */
  AdfPath below(String name) {
    AdfPath path = elements.get(name);
    return path == null ? new AdfPath(NOT_SHARED, join(name), name, Map.of(), Map.of()) : path;
  }

  /** {@return the path of an attribute of this name, as the name of a word} */
  String attribute(String name) {
    AdfPath path = attributes.get(name);
    return path == null ? join('@' + name) : path.text;
  }

  /** {@return the path of a further sibling of the same name} */
  AdfPath twin(int number) {
    return new AdfPath(NOT_SHARED, text + "[" + number + "]", local, Map.of(), Map.of());
  }

  /** {@return the path as the name of a word; empty for a prospect} */
  String text() {
    return text;
  }

  /** {@return how many paths are shared by all documents} */
  static int shared() {
    return SHARED.size();
  }

  /** {@return its place among the paths that are shared, from 0; below 0 if it is none of them} */
  int index() {
    return index;
  }

  /** {@return the element's name without prefix, in small letters} */
  String local() {
    return local;
  }

  /** {@return whether a second one beside the first is worth a note} */
  boolean isSingle() {
    return single;
  }

  private String join(String name) {
    return text.isEmpty() ? name : text + "/" + name;
  }

  private static Map<String, AdfPath> table() {
    Map<String, AdfPath> paths = new HashMap<>();
    paths.put("", shared(0, "", "prospect"));
    add(paths, "", OF_PROSPECT);
    for (String owner : List.of("customer/", "vendor/", "provider/")) {
      add(paths, owner, OF_CONTACT);
    }
    return paths;
  }

  private static void add(Map<String, AdfPath> paths, String above, String lines) {
    for (String line : Splitter.on('\n').omitEmptyStrings().split(lines)) {
      int colon = line.indexOf(':');
      AdfPath parent = Objects.requireNonNull(paths.get(above + line.substring(0, colon)));
      for (String name : Splitter.on(' ').split(line.substring(colon + 2))) {
        AdfPath path = shared(paths.size(), parent.join(name), name);
        if (name.startsWith("@")) {
          parent.attributes.put(name.substring(1), path);
        } else {
          parent.elements.put(name, path);
        }
        paths.put(path.text, path);
      }
    }
  }

  private static AdfPath shared(int index, String text, String name) {
    return new AdfPath(index, text, name, new HashMap<>(), new HashMap<>());
  }
}
