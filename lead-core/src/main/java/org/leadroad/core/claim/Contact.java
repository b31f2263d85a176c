package org.leadroad.core.claim;

import org.leadroad.core.words.PersonalText;

/** One way to reach somebody that can be tried: an e-mail address or a telephone number. */
public sealed interface Contact permits EmailAddress, PhoneNumber {

  /** {@return the contact as somebody wrote it} */
  PersonalText text();

  /**
   * {@return what to match by}
   *
   * <p>Equal for two ways to write one e-mail address, or one number that can be dialled. Of a
   * number that cannot it is the text as written, so two ways to write it differ.
   */
  PersonalText key();
}
