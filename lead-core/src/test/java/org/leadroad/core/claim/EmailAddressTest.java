package org.leadroad.core.claim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.leadroad.core.words.PersonalText;

class EmailAddressTest {

  @Property
  void noTextAroundAnAtMakesItFail(
      @ForAll @StringLength(min = 1, max = 300) String local,
      @ForAll @StringLength(min = 1, max = 300) String domain) {
    String written = local + "@" + domain.replace('@', '.');
    EmailAddress address = new EmailAddress(PersonalText.of(written), Provenance.stated());
    assertEquals(written, address.text().reveal());
    assertTrue(address.domain().stream().allMatch(known -> known.length() < 20_000));
    assertEquals(
        address.key(),
        new EmailAddress(
                PersonalText.of(local.toLowerCase(Locale.ROOT) + written.substring(local.length())),
                Provenance.stated())
            .key());
  }
}
