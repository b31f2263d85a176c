package org.leadroad.core.claim;

import java.util.Optional;
import java.util.stream.Stream;
import org.leadroad.core.words.PersonalText;

/** What people call somebody of whom they may know little. */
final class DisplayName {

  private DisplayName() {}

  static PersonalText of(Identity identity) {
    return Stream.of(
            name(identity).stream(),
            Stream.concat(identity.emails().stream(), identity.phones().stream())
                .map(Contact::text),
            identity.addresses().stream().map(PostalAddress::oneLine),
            identity.taxId().map(TaxId::text).stream())
        .flatMap(text -> text)
        .filter(text -> !text.isBlank())
        .findFirst()
        .orElse(PersonalText.of(""));
  }

  static Optional<PersonalText> name(Identity identity) {
    return identity instanceof Person person
        ? person.name().map(PersonName::full)
        : ((Company) identity).name().map(CompanyName::text);
  }
}
