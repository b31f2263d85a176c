package org.leadroad.core.words;

import java.util.Objects;

/**
 * One named piece of what was said: a form field, an element of a document.
 *
 * @param name what the sender called it, as received: {@code email}, {@code
 *     customer/contact/name[2]/@part}
 * @param text what it says, as received; may be empty
 */
public record Word(String name, PersonalText text) {

  /** Checks that both are there. */
  public Word {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(text, "text");
  }

  /** {@return a mark without name or text: senders choose both} */
  @Override
  public String toString() {
    return "Word[…]";
  }
}
