package org.leadroad.core.evidence;

import java.util.Locale;
import java.util.Map;
import org.leadroad.core.check.Tongue;

/** What people call a need. */
final class NeedWords {

  private static final Map<String, String> ITALIAN =
      Map.ofEntries(
          Map.entry("NAME", "nome"),
          Map.entry("CONTACT", "contatto"),
          Map.entry("EMAIL", "e-mail"),
          Map.entry("PHONE", "telefono"),
          Map.entry("LASTING_EMAIL", "e-mail non usa e getta"),
          Map.entry("TAX_ID", "codice fiscale o partita IVA"),
          Map.entry("SPECIFIC_WANT", "richiesta precisa"),
          Map.entry("SHARED_CONTACT", "contatto in comune"),
          Map.entry("EVIDENCE", "prova"),
          Map.entry("EMAIL_CONFIRMED", "e-mail confermata"),
          Map.entry("PHONE_CONFIRMED", "telefono confermato"),
          Map.entry("CALL_ANSWERED", "chiamata con risposta"),
          Map.entry("DOCUMENT_SEEN", "documento visto"),
          Map.entry("HANDSHAKE", "stretta di mano"),
          Map.entry("KNOWN_CUSTOMER", "cliente già noto"),
          Map.entry("NEED_STATED", "bisogno dichiarato"),
          Map.entry("BUDGET_STATED", "budget dichiarato"),
          Map.entry("AUTHORITY_STATED", "potere di decidere dichiarato"),
          Map.entry("TIMING_STATED", "tempi dichiarati"),
          Map.entry("OPERATOR_CONVINCED", "operatore convinto"),
          Map.entry("OFFER_FITS", "offerta adatta"),
          Map.entry("SAME_PARTY", "stessa parte confermata"));

  private NeedWords() {}

  /** The code as people read it, {@code call answered}, where nobody translated it. */
  static String of(Need need, Locale locale) {
    String code = need.code().toLowerCase(Locale.ROOT).replace('_', ' ');
    return Tongue.isItalian(locale) ? ITALIAN.getOrDefault(need.code(), code) : code;
  }
}
