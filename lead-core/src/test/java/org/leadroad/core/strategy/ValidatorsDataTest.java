package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.i18n.phonenumbers.PhoneNumberUtil;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Enquiries;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;

/**
 * The plausibility checks beside what other validators expect, read from the folder {@code
 * -Dleadroad.data}. The sources disagree among themselves, so the floors are below all of it.
 */
class ValidatorsDataTest {

  private static Path data = Path.of("");

  @BeforeAll
  static void findTheData() {
    String folder = System.getProperty("leadroad.data", "");
    assumeTrue(
        !folder.isEmpty() && !folder.startsWith("${"),
        "no -Dleadroad.data=DIR, so there is nothing to compare with");
    data = Path.of(folder);
    assumeTrue(Files.isDirectory(data), "-Dleadroad.data names no folder");
  }

  /** What was asked and what the source expects. */
  record Row(String text, boolean expected) {}

  private static List<Row> rows(String file, Predicate<String> line, int column)
      throws IOException {
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(data.resolve(file), StandardCharsets.UTF_8);
    for (String each : lines.subList(1, lines.size())) {
      List<String> fields = fields(each);
      if (line.test(each) && fields.size() > column + 1) {
        String verdict = fields.get(column + 1).toLowerCase(Locale.ROOT);
        rows.add(
            new Row(fields.get(column), verdict.startsWith("valid") || verdict.equals("true")));
      }
    }
    return rows;
  }

  private static List<String> fields(String line) {
    List<String> fields = new ArrayList<>();
    Matcher matcher = Pattern.compile("\"((?:[^\"]|\"\")*)\"(?:,|$)|([^,]*)(?:,|$)").matcher(line);
    while (matcher.find() && matcher.start() < line.length()) {
      String quoted = matcher.group(1);
      fields.add(quoted != null ? quoted.replace("\"\"", "\"") : matcher.group(2));
    }
    return fields;
  }

  private static boolean holds(VerificationStrategy<Identity> check, Person.Builder person) {
    Person somebody = person.about(Enquiries.SUV.id()).build();
    return check.judge(somebody, Enquiries.about(somebody)).kind() == Opinion.Kind.HOLDS;
  }

  /**
   * A text without an at sign between two others is no address to begin with, and one with blanks
   * around it only after they are left out, of which the tables do not speak.
   */
  private static boolean plausibleEmail(String text) {
    int at = text.lastIndexOf('@');
    return at > 0
        && at < text.length() - 1
        && PersonalText.of(text).strip().reveal().equals(text)
        && holds(IdentityChecks.plausibleEmail(), Person.builder().email(asWritten(text)));
  }

  private static EmailAddress asWritten(String text) {
    return EmailAddress.of(text);
  }

  private static boolean plausibleTaxId(TaxId.Kind kind, String text) {
    return holds(IdentityChecks.plausibleTaxId(), Person.builder().taxId(TaxId.of(kind, text)));
  }

  private static void assertAgrees(double floor, List<Row> rows, Predicate<String> check) {
    long agreed = rows.stream().filter(row -> check.test(row.text()) == row.expected()).count();
    assertTrue(rows.size() > 5, "too few rows: the file is of another form");
    assertTrue(
        agreed >= floor * rows.size(), () -> agreed + " of " + rows.size() + " is below the floor");
  }

  @Test
  void agreesWithCommonsValidatorOnAddressesOfItsDefaultSettings() throws IOException {
    List<Row> rows =
        rows("validators-email/commons-validator-emails.csv", line -> line.contains("default("), 0);
    assertAgrees(0.9, rows, ValidatorsDataTest::plausibleEmail);
  }

  @Test
  void agreesWithIsEmailOnWhatIsInvalidForAnyPurpose() throws IOException {
    assertAgrees(0.98, isEmail("ISEMAIL_ERR", false), ValidatorsDataTest::plausibleEmail);
  }

  @Test
  void agreesWithIsEmailOnWhatIsValid() throws IOException {
    assertAgrees(0.8, isEmail("ISEMAIL_VALID_CATEGORY", true), ValidatorsDataTest::plausibleEmail);
  }

  private static List<Row> isEmail(String category, boolean expected) throws IOException {
    String xml =
        Files.readString(
            data.resolve("validators-email/isemail-tests.xml"), StandardCharsets.UTF_8);
    Matcher test =
        Pattern.compile("<address>([^<]*)</address>\\s*<category>" + category + "<").matcher(xml);
    List<Row> rows = new ArrayList<>();
    while (test.find()) {
      rows.add(new Row(unescape(test.group(1)), expected));
    }
    return rows;
  }

  private static String unescape(String text) {
    Matcher reference = Pattern.compile("&#x([0-9A-Fa-f]+);").matcher(text);
    return reference
        .replaceAll(match -> Matcher.quoteReplacement(sign(Integer.parseInt(match.group(1), 16))))
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&quot;", "\"")
        .replace("&amp;", "&");
  }

  /** The source writes a control character as the picture of it. */
  private static String sign(int codePoint) {
    boolean picture = codePoint >= 0x2400 && codePoint < 0x2420;
    return Character.toString(picture ? codePoint - 0x2400 : codePoint);
  }

  @Test
  void agreesWithPythonStdnumOnVatNumbers() throws IOException {
    List<Row> rows = rows("validators-italy-tax/partita_iva_stdnum.csv", line -> true, 0);
    assertAgrees(1, rows, text -> plausibleTaxId(TaxId.Kind.PARTITA_IVA, text));
  }

  @Test
  void agreesWithTwoLibrariesOnCodiciFiscali() throws IOException {
    List<Row> rows = rows("validators-italy-tax/codicefiscale_stdnum.csv", line -> true, 0);
    // What is no omocodia may be valid all the same.
    Predicate<String> asked = line -> !line.startsWith("omocode") || line.endsWith("True");
    rows.addAll(rows("validators-italy-tax/codicefiscale_checks.csv", asked, 1));
    assertAgrees(1, rows, text -> plausibleTaxId(TaxId.Kind.CODICE_FISCALE, text));
  }

  @Test
  void findsEveryEncodedCodiceFiscalePlausible() throws IOException {
    Path file = data.resolve("validators-italy-tax/codicefiscale_encode.csv");
    List<Row> rows = new ArrayList<>();
    List<String> lines = Files.readAllLines(file, StandardCharsets.UTF_8);
    for (String line : lines.subList(1, lines.size())) {
      List<String> fields = fields(line);
      rows.add(new Row(fields.get(fields.size() - 1), true));
    }
    assertAgrees(1, rows, text -> plausibleTaxId(TaxId.Kind.CODICE_FISCALE, text));
  }

  @Test
  void findsNearlyEveryExampleOfAMobileNumberPlausibleUnlessItIsARun() throws IOException {
    String json =
        Files.readString(
            data.resolve("validators-phone/examples.mobile.json"), StandardCharsets.UTF_8);
    Matcher example = Pattern.compile("\"([A-Z]{2})\"\\s*:\\s*\"([0-9]+)\"").matcher(json);
    List<Row> rows = new ArrayList<>();
    while (example.find()) {
      int country = PhoneNumberUtil.getInstance().getCountryCodeForRegion(example.group(1));
      String number = example.group(2);
      String last = number.substring(Math.max(0, number.length() - 7));
      boolean run = "0123456789012345".contains(last) || last.equals("0000000");
      rows.add(new Row("+" + country + number, !run));
    }
    assertAgrees(
        0.98,
        rows,
        text ->
            holds(IdentityChecks.plausiblePhone(), Person.builder().phone(PhoneNumber.of(text))));
  }
}
