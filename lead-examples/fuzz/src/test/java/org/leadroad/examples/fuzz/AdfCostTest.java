package org.leadroad.examples.fuzz;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.reading.StandardReader;

/** What the dearest documents of each kind cost that the standard limits let in. */
class AdfCostTest {

  private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private static final StandardReader READER = StandardReader.forRegion("IT");
  private static final int BYTES = 1 << 20;
  private static final int ELEMENTS = 4_900;
  private static final long MOST = 32L << 20;

  private static final String PROSPECT = "<adf><prospect>";
  private static final String END = "</prospect></adf>";
  private static final String CONTACT = PROSPECT + "<customer><contact>";
  private static final String CONTACT_END = "</contact></customer>" + END;

  static Stream<Arguments> documents() {
    return Stream.of(
        Arguments.of("text", texts("x")),
        Arguments.of("text beyond ASCII", texts("é")),
        Arguments.of("references", texts("&amp;")),
        Arguments.of("numeric references", texts("&#65;")),
        Arguments.of("bare ampersands", texts("&")),
        Arguments.of("bare ampersands among blanks", texts("& ")),
        Arguments.of("entities that nobody knows", texts("&x;")),
        Arguments.of("entities of HTML", texts("&pi;")),
        Arguments.of("control characters", texts("\u0001")),
        Arguments.of("direction overrides", texts("\u202E")),
        Arguments.of("less-than signs", texts("<")),
        Arguments.of("tags that break off", texts("<a b='")),
        Arguments.of("tags that are text", texts("<script x>")),
        Arguments.of("ends of sections that never began", texts("]]>")),
        Arguments.of("lines of dashes", texts("\n--=_dashes--")),
        Arguments.of("ampersands in attributes", filled("<a b='" + "&".repeat(60_000) + "'/>")),
        Arguments.of("dashes in a comment", PROSPECT + comment() + END),
        Arguments.of("less-than signs before the root", before("<")),
        Arguments.of("words and signs before the root", before("<\nx")),
        Arguments.of("tags before the root", before("<a ")),
        Arguments.of("instructions before the root", before("<?x?>")),
        Arguments.of("unfinished instructions before the root", before("<?x ")),
        Arguments.of("lines before a wrong tag", PROSPECT + "\n".repeat(BYTES - 100) + "</a>"),
        Arguments.of("prospects", "<adf>" + "<prospect/>".repeat(ELEMENTS) + "</adf>"),
        Arguments.of("prospects with faults", "<adf>" + faulty().repeat(2_400) + "</adf>"),
        Arguments.of("elements", PROSPECT + "<a/>".repeat(ELEMENTS) + END),
        Arguments.of("elements with attributes", PROSPECT + attributes() + END),
        Arguments.of("ids to escape", PROSPECT + id(150).repeat(ELEMENTS) + END),
        Arguments.of("long ids to escape", filled(id(65_000))),
        Arguments.of("dates", PROSPECT + date().repeat(ELEMENTS) + END),
        Arguments.of("names", contact("<name part='first'>A</name>")),
        Arguments.of("markers of templates", contact("<name>" + "%a%".repeat(26) + "</name>")),
        Arguments.of("addresses of e-mail", contact("<email>a@b.example</email>")),
        Arguments.of("lists of e-mail addresses", emails("a@b.example,")),
        Arguments.of("lists of no e-mail address", emails("@,")),
        Arguments.of("telephone numbers", contact("<phone>347 555 0123</phone>")),
        Arguments.of("foreign numbers", contact("<phone>+49 (0) 30 / 1234567</phone>")),
        Arguments.of("many numbers in each place", contact(phones("+49 (0)301234567;", 9))),
        Arguments.of("prefixes parted by slashes", contact(phones("1/", 79))),
        Arguments.of("digits beyond ASCII", contact(phones("\u0663\u0664\u0667", 20))));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("documents")
  void documentIsTakenInAndReadInThirtyTwoMebibytes(String id, String document) {
    byte[] bytes = document.getBytes(UTF_8);
    assertTrue(bytes.length <= BYTES, () -> bytes.length + " bytes");
    allocated(bytes); // What is set up once is not the document's.
    long allocated = allocated(bytes);
    assertTrue(allocated <= MOST, () -> allocated + " bytes");
  }

  private static long allocated(byte[] document) {
    long thread = Thread.currentThread().getId();
    long before = THREADS.getThreadAllocatedBytes(thread);
    for (Lead lead : Adf.standard().read(document, Deliveries.plain()).leads()) {
      READER.read(lead);
    }
    return THREADS.getThreadAllocatedBytes(thread) - before;
  }

  private static String texts(String unit) {
    return filled("<a>" + unit.repeat(60_000 / unit.length()) + "</a>");
  }

  /** As many of these as a document has room for. */
  private static String filled(String element) {
    int room = BYTES - PROSPECT.length() - END.length();
    return PROSPECT + element.repeat(room / element.getBytes(UTF_8).length) + END;
  }

  private static String before(String unit) {
    int room = BYTES - PROSPECT.length() - END.length();
    return unit.repeat(room / unit.length()) + PROSPECT + END;
  }

  private static String contact(String element) {
    int room = BYTES - CONTACT.length() - CONTACT_END.length();
    int many = Math.min(ELEMENTS, room / element.getBytes(UTF_8).length);
    return CONTACT + element.repeat(many) + CONTACT_END;
  }

  private static String comment() {
    return "<!--" + "-".repeat(BYTES - 100) + "-->";
  }

  private static String faulty() {
    return "<prospect><a>" + "&".repeat(27) + "</a></prospect>";
  }

  private static String attributes() {
    StringBuilder elements = new StringBuilder();
    for (int i = 0; i < 3_000; i++) {
      elements.append("<a");
      for (int j = 0; j < 32; j++) {
        elements.append(" z").append(j + 32 * i).append("=''");
      }
      elements.append("/>");
    }
    return elements.toString().substring(0, elements.lastIndexOf("<a", BYTES - 100));
  }

  private static String id(int length) {
    return "<id sequence='1' source='a'>" + "/".repeat(length) + "x</id>";
  }

  private static String date() {
    return "<requestdate>Mon, 2 Mar 2026 10:30:00 +010x (CET)</requestdate>";
  }

  private static String emails(String unit) {
    return contact("<email>" + unit.repeat(60_000 / unit.length()) + "</email>");
  }

  private static String phones(String unit, int count) {
    return "<phone>" + unit.repeat(count) + "</phone>";
  }
}
