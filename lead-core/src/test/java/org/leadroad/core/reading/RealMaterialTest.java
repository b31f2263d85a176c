package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Runs over public lists, where {@code -Dleadroad.data} says where they are. */
class RealMaterialTest {

  private static final Pattern MOBILE = Pattern.compile("\"([A-Z]{2})\":\\s*\"(\\d+)\"");
  private static final Pattern VALID =
      Pattern.compile(
          "<address>([^<]*)</address>(?:(?!</test>).)*?ISEMAIL_VALID_CATEGORY", Pattern.DOTALL);

  @Test
  void exampleMobileOfEveryCountryIsDialledInItsCountry() throws IOException {
    List<MatchResult> examples = matches(MOBILE, "validators-phone/examples.mobile.json");
    assertTrue(examples.size() > 200);
    for (MatchResult example : examples) {
      StandardReader reader = StandardReader.forRegion(example.group(1));
      List<String> dialled = Understood.by(reader, "mobile", example.group(2)).dialled();
      assertEquals(1, dialled.size(), example.group(1));
      assertEquals(
          dialled,
          Understood.by(
                  StandardReader.withoutRegion(), "mobile", "00" + dialled.get(0).substring(1))
              .dialled(),
          example.group(1));
    }
  }

  @Test
  void everyAddressThatTheStandardsAllowIsReadAsWritten() throws IOException {
    List<MatchResult> addresses = matches(VALID, "validators-email/isemail-tests.xml");
    assertTrue(addresses.size() > 10);
    for (MatchResult address : addresses) {
      String written = address.group(1).replace("&quot;", "\"").replace("&amp;", "&");
      assertEquals(List.of(written), Understood.of("email", written).emails());
    }
  }

  private static List<MatchResult> matches(Pattern pattern, String file) throws IOException {
    String data = System.getProperty("leadroad.data", "");
    Path path = Path.of(data, file);
    assumeTrue(
        !data.isBlank() && Files.exists(path),
        "no " + file + ": pass -Dleadroad.data with the folder that holds it");
    String text = Files.readString(path, StandardCharsets.UTF_8);
    return pattern.matcher(text).results().toList();
  }
}
