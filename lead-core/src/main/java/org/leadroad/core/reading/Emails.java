package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.words.PersonalText;

/**
 * Reads the e-mail addresses in one piece: {@code mailto:} and a display name go, commas,
 * semicolons and blanks part.
 *
 * <p>An address is a local part of at most 64 characters, one {@code @}, and labels parted by
 * single dots, 254 characters in all (RFC 5321), without blanks outside quotes. Whether its domain
 * can receive mail is a strategy's question.
 */
final class Emails {

  /** Longer texts are no addresses, nor lists of them that anybody writes. */
  private static final int LONGEST = 1 << 12;

  private static final String MAILTO = "mailto:";

  private Emails() {}

  static List<EmailAddress> read(Said said, Notes notes) {
    if (said.text().length() > LONGEST) {
      notes.add(Remarks.EMAIL_MALFORMED, Field.EMAIL, said);
      return List.of();
    }
    // Parted at commas and semicolons outside quotes; at blanks too, if every part then stands.
    List<String> pieces = split(said.reveal(), true);
    List<String> addresses = addresses(pieces);
    if (addresses.size() < pieces.size()) {
      pieces = split(said.reveal(), false);
      addresses = addresses(pieces);
    }
    if (addresses.size() < pieces.size() || addresses.isEmpty()) {
      notes.add(Remarks.EMAIL_MALFORMED, Field.EMAIL, said);
    }
    List<EmailAddress> emails = new ArrayList<>(addresses.size());
    for (String address : addresses) {
      if (looksLikeAnother(address)) {
        notes.add(Remarks.MIXED_SCRIPT, Field.EMAIL, said);
      }
      emails.add(new EmailAddress(PersonalText.of(address), said.provenance(Confidence.CERTAIN)));
    }
    return emails;
  }

  /** What stands before one address in angle brackets, if it is no address itself (RFC 5322). */
  static Optional<Said> displayName(Said said) {
    String text = said.reveal();
    int open = text.indexOf('<');
    boolean one = open > 0 && text.indexOf('>') == text.length() - 1;
    if (!one || address(text).isEmpty()) {
      return Optional.empty();
    }
    String name = text.substring(0, open).strip();
    if (name.length() > 1 && name.startsWith("\"") && name.endsWith("\"")) {
      name = name.substring(1, name.length() - 1).replace("\\\"", "\"").replace("\\\\", "\\");
    }
    Said named = new Said(PersonalText.of(name).strip(), said.words());
    return named.isBlank() || name.indexOf('@') >= 0 ? Optional.empty() : Optional.of(named);
  }

  private static List<String> addresses(List<String> pieces) {
    List<String> addresses = new ArrayList<>(pieces.size());
    for (String piece : pieces) {
      address(piece).ifPresent(addresses::add);
    }
    return addresses;
  }

  /** Whether a label of the domain has letters of scripts that look alike (Unicode TR 39). */
  private static boolean looksLikeAnother(String address) {
    if (isPlain(address)) {
      return false;
    }
    boolean latin = false;
    boolean alike = false;
    for (int i = address.lastIndexOf('@') + 1; i < address.length(); i++) {
      Character.UnicodeScript script = Character.UnicodeScript.of(address.charAt(i));
      boolean sameLabel = address.charAt(i) != '.';
      latin = sameLabel && (latin || script == Character.UnicodeScript.LATIN);
      alike =
          sameLabel
              && (alike
                  || script == Character.UnicodeScript.CYRILLIC
                  || script == Character.UnicodeScript.GREEK);
      if (latin && alike) {
        return true;
      }
    }
    return false;
  }

  private static List<String> split(String text, boolean blanks) {
    if (isPlain(text)) {
      return List.of(text);
    }
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      quoted ^= c == '"';
      if (!quoted && (c == ',' || c == ';' || (blanks && isBlank(c)))) {
        addTo(pieces, piece);
      } else {
        piece.append(c);
      }
    }
    addTo(pieces, piece);
    return pieces;
  }

  /** Whether it is all signs of which most addresses are made, and which part nothing. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      if (!letter && !(c >= '0' && c <= '9') && c != '@' && c != '.' && c != '-' && c != '_') {
        return false;
      }
    }
    return !text.isEmpty();
  }

  private static void addTo(List<String> pieces, StringBuilder piece) {
    String stripped = PersonalText.of(piece.toString()).strip().reveal();
    if (!stripped.isEmpty()) {
      pieces.add(stripped);
    }
    piece.setLength(0);
  }

  private static Optional<String> address(String piece) {
    String address = piece;
    int open = address.lastIndexOf('<');
    int close = address.lastIndexOf('>');
    if (open >= 0 && close == address.length() - 1) {
      address = address.substring(open + 1, close).strip();
    }
    if (address.regionMatches(true, 0, MAILTO, 0, MAILTO.length())) {
      int query = address.indexOf('?');
      address = address.substring(MAILTO.length(), query < 0 ? address.length() : query).strip();
    }
    if (address.endsWith(".")) {
      address = address.substring(0, address.length() - 1);
    }
    return isWellFormed(address) ? Optional.of(address) : Optional.empty();
  }

  private static boolean isWellFormed(String address) {
    int at = address.lastIndexOf('@');
    if (at < 1 || at > 64 || address.length() > 254) {
      return false;
    }
    String local = address.substring(0, at);
    return isLocal(local) && isDomain(address.substring(at + 1));
  }

  private static boolean isLocal(String local) {
    boolean quoted = local.length() > 2 && local.startsWith("\"") && local.endsWith("\"");
    if (quoted) {
      return local.substring(1, local.length() - 1).indexOf('"') < 0;
    }
    return !holds(local, "\"@<>()[]\\:,;");
  }

  private static boolean isDomain(String domain) {
    return !domain.isEmpty()
        && !holds(domain, "\"<>()\\:,;/")
        && !domain.startsWith(".")
        && !domain.endsWith(".")
        && !domain.contains("..");
  }

  /** Whether there is a blank or one of these marks. */
  private static boolean holds(String text, String marks) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isBlank(c) || marks.indexOf(c) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBlank(char c) {
    if (c > ' ' && c < 0x7F) {
      return false;
    }
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.isISOControl(c)
        || Character.getType(c) == Character.FORMAT;
  }
}
