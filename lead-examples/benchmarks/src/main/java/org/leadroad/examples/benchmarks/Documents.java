package org.leadroad.examples.benchmarks;

import java.util.SplittableRandom;

/**
 * Enquiries as an inbox holds them: of portals that indent what they send and of some that do not,
 * full and sparse, with one vehicle and with a second in part exchange, in ASCII and beyond.
 */
final class Documents {

  private static final String DOCUMENT =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?adf version="1.0"?>
      <adf>
        <prospect status="new">
          <id sequence="1" source="portal.example">P-%d</id>
          <requestdate>2026-03-%02dT1%d:30:20+01:00</requestdate>
          <vehicle interest="buy" status="%s">
            <year>%d</year>
            <make>Aurora</make>
            <model>Prisma %d</model>
            %s
          </vehicle>
          <customer>
            <contact primarycontact="1">
              %s
              <email preferredcontact="1">person%d@example.com</email>
              %s
              %s
            </contact>
            %s
            <comments>%s%s</comments>
          </customer>
          <vendor><vendorname>Aurora &amp; Figli&#160;srl</vendorname></vendor>
          <provider><name part="full" type="business">Portal</name></provider>
        </prospect>
      </adf>
      """;

  private static final String PRICE =
      """
      <price type="offer" currency="EUR">%d</price>""";

  private static final String TRADE_IN =
      """
      <finance>
              <method>finance</method>
              <amount type="total" limit="maximum" currency="EUR">18000</amount>
            </finance>
          </vehicle>
          <vehicle interest="trade-in" status="used">
            <year>2012</year>
            <make>Zefiro</make>
            <model>Blu</model>
            <odometer units="km">120000</odometer>""";

  private static final String FULL_NAME =
      """
      <name part="full">Nome Cognome%d</name>""";

  private static final String NAMES =
      """
      <name part="first">Nome%d</name>
              <name part="last">Cognome%d</name>""";

  private static final String PHONE =
      """
      <phone type="cellphone" time="morning">347 555 0%03d</phone>""";

  private static final String ADDRESS =
      """
      <address type="home">
                <street line="1">Via dei Glicini %d</street>
                <city>Milano</city>
                <postalcode>20121</postalcode>
                <country>IT</country>
              </address>""";

  private static final String TIMEFRAME =
      """
      <timeframe><description>entro marzo</description></timeframe>""";

  private Documents() {}

  /** {@return the well-formed document at this place, of 0.5 to 2.5 KB} */
  static String sound(SplittableRandom random, int i) {
    String document =
        DOCUMENT.formatted(
            i,
            1 + random.nextInt(28),
            random.nextInt(10),
            random.nextBoolean() ? "new" : "used",
            2015 + random.nextInt(12),
            random.nextInt(9),
            i % 4 == 3 ? TRADE_IN : PRICE.formatted(9_000 + random.nextInt(40_000)),
            i % 4 == 2 ? FULL_NAME.formatted(i) : NAMES.formatted(i, i),
            i,
            i % 4 == 2 ? "" : PHONE.formatted(random.nextInt(1_000)),
            i % 4 == 2 ? "" : ADDRESS.formatted(1 + random.nextInt(99)),
            i % 4 == 3 ? TIMEFRAME : "",
            i % 4 == 1 ? "Perché no? Il prezzo è trattabile, più o meno. " : "Vorrei un'offerta. ",
            "Is it still available? I could come by on Saturday. ".repeat(random.nextInt(12)));
    return i % 4 == 1 ? document.replaceAll("\\n\\s*", "") : document;
  }

  /**
   * {@return the same as its sender may have written it}
   *
   * <p>One of ten has a fault that a strict parser refuses, as about one of ten of the documents
   * has that senders have published: a lone ampersand, an entity of HTML, a prolog in the wrong
   * order.
   */
  static String sent(String sound, int i) {
    if (i % 10 != 0) {
      return sound;
    }
    return switch (i / 10 % 4) {
      case 0, 1 -> sound.replace("&amp;", "&");
      case 2 -> sound.replace("&#160;", "&nbsp;");
      default -> "<?ADF VERSION \"1.0\"?>\n" + sound;
    };
  }
}
