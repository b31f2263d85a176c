package org.leadroad.core.strategy;

import com.google.common.base.Splitter;
import com.google.common.net.InternetDomainName;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.words.PersonalText;

/**
 * Knows what people type into a form to give nothing, in Italian and English.
 *
 * <p>Slow to judge: every part of a name has to be such a word, so Christopher Null and Anna Prova
 * have names.
 */
final class Placeholders {

  /** Whoever types more than this to say nothing has earned a call. */
  private static final int LONGEST = 100;

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  private Placeholders() {}

  /** Whether the name is no name at all, or one that by custom means nobody. */
  static boolean namesNobody(Identity identity) {
    return name(identity)
        .map(parts -> isNoName(parts, identity) || Fillers.NOBODY.contains(sorted(parts)))
        .orElse(false);
  }

  /** Whether the name is so common that it is also the first one to come to mind. */
  static boolean namesAnybody(Identity identity) {
    return name(identity).map(parts -> Fillers.ANYBODY.contains(sorted(parts))).orElse(false);
  }

  /** Whether something was made up, and nothing else that was given could work. */
  static boolean onlyMadeUpContacts(Identity identity) {
    Predicate<EmailAddress> madeUpEmail = Placeholders::isMadeUp;
    boolean madeUp =
        identity.emails().stream().anyMatch(madeUpEmail)
            || identity.phones().stream().anyMatch(PlausiblePhone::isMadeUp);
    return madeUp
        && identity.emails().stream().filter(PlausibleEmail::is).allMatch(madeUpEmail)
        && identity.phones().stream().noneMatch(PlausiblePhone::is);
  }

  private static boolean isNoName(List<String> parts, Identity identity) {
    Set<String> ofCompany = identity instanceof Person ? Set.of() : Fillers.OF_COMPANY;
    return parts.stream()
        .allMatch(
            part -> Fillers.NAMES.contains(part) || ofCompany.contains(part) || isNoise(part));
  }

  private static boolean isMadeUp(EmailAddress email) {
    String address = email.text().reveal().toLowerCase(Locale.ROOT);
    if (address.length() > LONGEST) {
      return false;
    }
    String mailbox = mailbox(address.substring(0, address.lastIndexOf('@')));
    if (Fillers.MAILBOXES.contains(mailbox) || isSmashed(mailbox)) {
      return true;
    }
    String host = email.domain().map(Placeholders::host).orElse("");
    boolean filler = Fillers.NAMES.contains(mailbox) || isCounted(mailbox) || isOneKey(mailbox);
    return filler && (Fillers.HOSTS.contains(host) || host.equals(mailbox) || isSmashed(host));
  }

  /** The mailbox in one word, less its tag; but p.rova may be somebody's name. */
  private static String mailbox(String local) {
    String untagged = Splitter.on('+').split(local).iterator().next();
    List<String> parts = Splitter.on(BETWEEN).omitEmptyStrings().splitToList(untagged);
    return parts.stream().allMatch(part -> part.length() > 1) ? String.join("", parts) : untagged;
  }

  /** The label that somebody registered: {@code example} of {@code mx.example.co.uk}. */
  private static String host(String domain) {
    if (!InternetDomainName.isValid(domain)) {
      return "";
    }
    InternetDomainName name = InternetDomainName.from(domain);
    return name.isUnderRegistrySuffix()
        ? name.topDomainUnderRegistrySuffix().parts().get(0)
        : name.parts().get(0);
  }

  /** The parts of a name in small letters; a name of signs alone has none. */
  private static Optional<List<String>> name(Identity identity) {
    Optional<PersonalText> name =
        identity instanceof Person person
            ? person.name().map(PersonName::full)
            : ((Company) identity).name().map(CompanyName::text);
    return name.map(PersonalText::reveal)
        .filter(text -> text.length() <= LONGEST)
        .map(text -> text.toLowerCase(Locale.ROOT))
        .map(text -> Splitter.on(BETWEEN).omitEmptyStrings().splitToList(text));
  }

  private static String sorted(List<String> parts) {
    return String.join(" ", parts.stream().sorted().toList());
  }

  private static boolean isNoise(String part) {
    return isSmashed(part) || isCounted(part) || isCounter(part);
  }

  /** A finger on one key, or along a row of them. */
  private static boolean isSmashed(String part) {
    return (part.length() >= 3 && isOneKey(part))
        || Fillers.KEYS.stream().anyMatch(row -> runsAlong(row, part));
  }

  private static boolean isCounted(String part) {
    return Fillers.COUNTS.stream().anyMatch(row -> runsAlong(row, part));
  }

  private static boolean isOneKey(String part) {
    return !part.isEmpty() && part.chars().allMatch(c -> c == part.charAt(0));
  }

  private static boolean runsAlong(String row, String part) {
    boolean begins = part.length() > 3 && row.startsWith(part);
    return begins || (!part.isEmpty() && part.replace(row.substring(0, 3), "").isEmpty());
  }

  /** The name that a chat gives to whoever says none: {@code V1561719148780935}. */
  private static boolean isCounter(String part) {
    long letters = part.codePoints().filter(Character::isLetter).count();
    return letters < 2 && part.codePoints().anyMatch(Character::isDigit);
  }
}
