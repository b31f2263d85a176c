package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Person;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class PlausibleEmailTest {

  private static final String A63 = "a".repeat(63);

  static Stream<Arguments> addresses() {
    return Stream.of(
        row("plain", "giulia.bianchi@example.com", true),
        row("capitals", "Giulia.Bianchi@EXAMPLE.COM", true),
        row("tag", "giulia+suv@example.com", true),
        row("all signs of an atom", "!#$%&'*+-/=?^_`{|}~@example.com", true),
        row("apostrophe", "d'angelo@example.com", true),
        row("quoted blank", "\"giulia bianchi\"@example.com", true),
        row("quoted at", "\"a@b\"@example.com", true),
        row("quoted escape", "\"a\\\"b\"@example.com", true),
        row("letters of another script", "γιουλια@example.com", true),
        row("accent", "nicolò@example.com", true),
        row("international domain", "anna@bücher.de", true),
        row("the same in ASCII", "anna@xn--bcher-kva.de", true),
        row("international suffix", "anna@example.рф", true),
        row("full-width dot", "anna@example\u3002com", true),
        row("suffix of two labels", "anna@example.co.uk", true),
        row("hosting company's suffix", "anna@blogspot.com", true),
        row("many labels", "anna@a.b.c.d.e.example.it", true),
        row("digits for a domain", "anna@163.com", true),
        row("longest mailbox", "a".repeat(64) + "@example.com", true),
        row("longest label", "a@" + A63 + ".com", true),
        row("longest address", "a".repeat(59) + "@" + (A63 + ".").repeat(3) + "it", true),
        row("mailbox too long", "a".repeat(65) + "@example.com", false),
        row("64 letters of two octets", "è".repeat(33) + "@example.com", false),
        row("label too long", "a@" + A63 + "a.com", false),
        row("address too long", "a".repeat(61) + "@" + (A63 + ".").repeat(3) + "it", false),
        row("ten thousand", "a@" + "b".repeat(10_000) + ".com", false),
        row("ten thousand dots", "a".repeat(5) + ".".repeat(10_000) + "@example.com", false),
        row("ten thousand quotes", "\"".repeat(10_000) + "@example.com", false),
        row("ten thousand escapes", "\"" + "\\\"".repeat(5_000) + "\"@example.com", false),
        row("ten thousand ideographs", "a@" + "\u4e00".repeat(10_000) + ".com", false),
        row("ten thousand at signs", "@".repeat(10_000) + "example.com", false),
        row("two at signs", "a@b@example.com", false),
        row("dot first", ".a@example.com", false),
        row("dot last", "a.@example.com", false),
        row("two dots", "a..b@example.com", false),
        row("blank inside", "a b@example.com", false),
        row("blank before", " a@example.com", true),
        row("blank after", "a@example.com ", true),
        row("blank after the at", "a@ example.com", false),
        row("line break after", "a@example.com\n", true),
        row("line break inside", "a\n@example.com", false),
        row("comment", "a(home)@example.com", false),
        row("display name", "Anna <a@example.com>", false),
        row("mailto", "mailto:a@example.com", false),
        row("open quote", "\"a@example.com", false),
        row("empty quotes", "\"\"@example.com", false),
        row("quote inside quotes", "\"a\"b\"@example.com", false),
        row("escape left open", "\"a\\\"@example.com", false),
        row("lone surrogate", "a\ud800@example.com", false),
        row("zero-width blank", "a\u200b@example.com", false),
        row("no suffix", "a@localhost", false),
        row("a suffix alone", "a@co.uk", false),
        row("unknown suffix", "a@example.cmo", false),
        row("suffix of one letter", "a@example.c", false),
        row("reserved suffix", "a@example.test", false),
        row("address literal", "a@[192.0.2.1]", false),
        row("number", "a@192.0.2.1", false),
        row("hyphen first", "a@-example.com", false),
        row("hyphen last", "a@example-.com", false),
        row("underscore", "a@exa_mple.com", false),
        row("empty label", "a@example..com", false),
        row("trailing dot", "a@example.com.", false));
  }

  private static Arguments row(String id, String address, boolean plausible) {
    return Arguments.of(id, address, plausible);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("addresses")
  void couldWorkOrNot(String id, String address, boolean plausible) {
    Opinion expected = plausible ? Ask.enough() : Opinion.lacksInformation(Need.EMAIL);
    Person somebody = Ask.person(null, address, null);
    assertEquals(expected, Ask.part(IdentityChecks.plausibleEmail(), somebody));
  }

  @Test
  void oneThatCouldWorkIsEnough() {
    Person somebody =
        Person.builder()
            .about(Enquiries.SUV.id())
            .email(EmailAddress.of("a@localhost"))
            .email(EmailAddress.of("a@example.com"))
            .build();
    assertEquals(Ask.enough(), Ask.part(IdentityChecks.plausibleEmail(), somebody));
  }

  @Test
  void whoGaveNoneLacksOne() {
    assertEquals(
        Opinion.lacksInformation(Need.EMAIL),
        Ask.part(IdentityChecks.plausibleEmail(), Ask.person("Anna", null, null)));
  }

  @Property
  void noTextMakesItFail(@ForAll String local, @ForAll String domain) {
    Person somebody = Ask.person("Anna", "a" + local + "@" + domain + "a", null);
    Ask.part(IdentityChecks.plausibleEmail(), somebody);
    Ask.part(IdentityChecks.notPlaceholder(), somebody);
    Ask.part(IdentityChecks.lastingEmail(DomainList.disposable()), somebody);
  }
}
