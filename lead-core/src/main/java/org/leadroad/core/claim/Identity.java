package org.leadroad.core.claim;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.words.PersonalText;

/** Who somebody seems to be: the claim behind the question "who?" (statement L5). */
public sealed interface Identity extends Claim permits Person, Company {

  /** {@return whether there is a name to call them by} */
  boolean isNamed();

  /**
   * {@return what to call them on a screen: the name, else the first contact, address or tax id as
   * written; blank where the words give none of these}
   */
  default PersonalText displayName() {
    return DisplayName.of(this);
  }

  /** {@return the e-mail addresses, in the order of the words} */
  List<EmailAddress> emails();

  /** {@return the telephone numbers, in the order of the words} */
  List<PhoneNumber> phones();

  /** {@return the postal addresses, in the order of the words} */
  List<PostalAddress> addresses();

  /** {@return the tax id, where one was given} */
  Optional<TaxId> taxId();
}
