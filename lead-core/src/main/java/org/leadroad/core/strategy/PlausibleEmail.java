package org.leadroad.core.strategy;

import com.google.common.base.Splitter;
import com.google.common.base.Utf8;
import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.EmailAddress;

/** Decides whether an e-mail address could work; in time linear in its length. */
final class PlausibleEmail {

  private static final int LONGEST = 254;
  private static final int LONGEST_LOCAL = 64;
  private static final int LONGEST_LABEL = 63;
  private static final String ATOM_SIGNS = "!#$%&'*+-/=?^_`{|}~";

  private PlausibleEmail() {}

  static boolean is(EmailAddress email) {
    String address = email.text().reveal();
    if (address.length() > LONGEST || !address.equals(address.strip())) {
      return false;
    }
    int at = address.lastIndexOf('@');
    String local = address.substring(0, at);
    Optional<String> domain = email.domain().filter(PlausibleEmail::isDomain);
    return domain.isPresent()
        && !Character.isWhitespace(address.charAt(at + 1))
        && local.length() + 1 + domain.get().length() <= LONGEST
        && isLocal(local);
  }

  private static boolean isLocal(String local) {
    if (hasLoneSurrogate(local) || Utf8.encodedLength(local) > LONGEST_LOCAL) {
      return false;
    }
    return local.startsWith("\"") ? isQuoted(local) : isAtoms(local);
  }

  private static boolean isAtoms(String local) {
    return Splitter.on('.').splitToStream(local).allMatch(PlausibleEmail::isAtom);
  }

  private static boolean isAtom(String atom) {
    return !atom.isEmpty() && atom.codePoints().allMatch(PlausibleEmail::isOfAtom);
  }

  private static boolean isOfAtom(int c) {
    return Character.isLetterOrDigit(c)
        || ATOM_SIGNS.indexOf(c) >= 0
        || Character.getType(c) == Character.NON_SPACING_MARK
        || Character.getType(c) == Character.COMBINING_SPACING_MARK;
  }

  private static boolean isQuoted(String local) {
    boolean escaped = false;
    for (int i = 1; i < local.length() - 1; i++) {
      char c = local.charAt(i);
      if (c < ' ' || c > '~' || (c == '"' && !escaped)) {
        return false;
      }
      escaped = c == '\\' && !escaped;
    }
    return local.length() > 2 && local.endsWith("\"") && !escaped;
  }

  private static boolean isDomain(String domain) {
    List<String> labels = Splitter.on('.').splitToList(domain);
    return labels.stream().allMatch(PlausibleEmail::isLabel) && hasSuffix(domain);
  }

  private static boolean isLabel(String label) {
    return !label.isEmpty()
        && label.length() <= LONGEST_LABEL
        && !label.startsWith("-")
        && !label.endsWith("-")
        && label.chars().allMatch(PlausibleEmail::isOfLabel);
  }

  private static boolean isOfLabel(int c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-';
  }

  /** A registry's suffix, not one that a hosting company lists: mail goes to those too. */
  private static boolean hasSuffix(String domain) {
    return InternetDomainName.isValid(domain)
        && InternetDomainName.from(domain).isUnderRegistrySuffix();
  }

  private static boolean hasLoneSurrogate(String text) {
    return text.codePoints()
        .anyMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
