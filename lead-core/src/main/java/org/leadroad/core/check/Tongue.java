package org.leadroad.core.check;

import java.util.Locale;

/** The two languages that the library speaks to people. */
public final class Tongue {

  private Tongue() {}

  /**
   * {@return whether to speak Italian; English if not}
   *
   * @param locale of whom is spoken to
   */
  public static boolean isItalian(Locale locale) {
    return locale.getLanguage().equals(Locale.ITALIAN.getLanguage());
  }
}
