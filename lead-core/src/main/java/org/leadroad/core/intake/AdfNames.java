package org.leadroad.core.intake;

import java.util.Locale;
import java.util.Set;

/** The names of ADF 1.0, by which elements are known whatever their prefix and case. */
final class AdfNames {

  /** Texts of which one is expected, or one of each part or type. */
  private static final Set<String> SINGLE =
      Set.of(
          "requestdate",
          "year",
          "make",
          "model",
          "vin",
          "stock",
          "trim",
          "doors",
          "bodystyle",
          "transmission",
          "odometer",
          "condition",
          "interiorcolor",
          "exteriorcolor",
          "preference",
          "pricecomments",
          "optionname",
          "manufacturercode",
          "weighting",
          "method",
          "comments",
          "description",
          "earliestdate",
          "latestdate",
          "vendorname",
          "url",
          "service",
          "name",
          "email",
          "phone",
          "apartment",
          "city",
          "regioncode",
          "postalcode",
          "country");

  /** What holds other elements, and texts that may stand more than once in one element. */
  private static final Set<String> OTHERS =
      Set.of(
          "adf",
          "prospect",
          "vehicle",
          "customer",
          "vendor",
          "provider",
          "contact",
          "address",
          "colorcombination",
          "option",
          "finance",
          "timeframe",
          "id",
          "street",
          "imagetag",
          "price",
          "amount",
          "balance");

  private AdfNames() {}

  /** {@return the name without prefix and index, in small letters} */
  static String local(String name) {
    if (isKnown(name)) {
      return name;
    }
    int index = name.indexOf('[');
    String bare = index < 0 ? name : name.substring(0, index);
    return bare.substring(bare.lastIndexOf(':') + 1).toLowerCase(Locale.ROOT);
  }

  /** {@return whether ADF has an element of this local name} */
  static boolean isKnown(String local) {
    return SINGLE.contains(local) || OTHERS.contains(local);
  }

  /** {@return whether a second one beside the first is worth a note} */
  static boolean isSingle(String local) {
    return SINGLE.contains(local);
  }

  /** {@return the path in ADF's own names; empty if a name on it is not one of them} */
  static String field(String path) {
    StringBuilder field = new StringBuilder(path.length());
    for (String segment : path.split("/", -1)) {
      String local = local(segment);
      if (!isKnown(local)) {
        return "";
      }
      field.append(field.isEmpty() ? "" : "/").append(local);
    }
    return field.toString();
  }
}
