package org.leadroad.core.reading;

import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;

/** Knows the mail that its intake took for a machine's: it is nobody's initiative. */
final class Machines {

  private Machines() {}

  static boolean wrote(Lead lead) {
    return lead.origin().channel().equals(Channel.EMAIL)
        && lead.origin().initiative() == Initiative.UNKNOWN
        && lead.original().filter(o -> o.mediaType().startsWith("message/rfc822")).isPresent();
  }
}
