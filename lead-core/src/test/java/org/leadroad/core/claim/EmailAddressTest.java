package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.leadroad.core.words.PersonalText;

class EmailAddressTest {

  @Property
  void noTextAroundAnAtMakesItFail(
      @ForAll @StringLength(min = 1, max = 300) String local,
      @ForAll @StringLength(min = 1, max = 300) String domain) {
    Assume.that(!PersonalText.of(local).isBlank() && !PersonalText.of(domain).isBlank());
    String written = PersonalText.of(local + "@" + domain.replace('@', '.')).strip().reveal();
    EmailAddress address = EmailAddress.of(written);
    assertEquals(written, address.text().reveal());
    assertTrue(address.domain().stream().allMatch(known -> known.length() < 20_000));
    assertEquals(address.key(), EmailAddress.of(lower(written)).key());
  }

  private static String lower(String address) {
    int at = address.lastIndexOf('@');
    return address.substring(0, at).toLowerCase(Locale.ROOT) + address.substring(at);
  }

  @Test
  void blanksAroundItAreNoPartOfIt() {
    EmailAddress stated = EmailAddress.of(" anna@example.com\u00A0");
    EmailAddress read = EmailAddress.of("\tanna@example.com ");
    assertEquals("anna@example.com", stated.text().reveal());
    assertEquals(stated, read);
    assertThrows(IllegalArgumentException.class, () -> EmailAddress.of(" @example.com"));
  }
}
