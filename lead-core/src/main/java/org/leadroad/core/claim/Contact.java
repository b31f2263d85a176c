package org.leadroad.core.claim;

import org.leadroad.core.words.PersonalText;

/** One way to reach somebody that can be tried: an e-mail address or a telephone number. */
public sealed interface Contact permits EmailAddress, PhoneNumber {

  /** {@return the contact as somebody wrote it} */
  PersonalText text();

  /** {@return what to match by: equal for two ways to write one contact} */
  PersonalText key();
}
