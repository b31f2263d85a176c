package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Dossier;
import org.leadroad.core.Enquiries;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;

/** What comes through one contact says nothing of another. */
class ContactChecksTest {

  private static final EmailAddress HOME = EmailAddress.of("anna@example.com");
  private static final EmailAddress WORK = EmailAddress.of("a.verdi@posta.example.org");
  private static final PhoneNumber MOBILE = PhoneNumber.of("+393381950246");
  private static final PhoneNumber DESK = PhoneNumber.of("+390255512398");

  /**
   * What came through the stranger was about them as an earlier reader had them.
   *
   * <p>Small m: a mail came back; M: was confirmed. p: a number is dead; C: a code; A: an answer.
   */
  private static Evidence happened(String what, Identity about, int number) {
    EvidenceKind kind =
        switch (what.charAt(0)) {
          case 'm' -> EvidenceKind.EMAIL_BOUNCED;
          case 'M' -> EvidenceKind.EMAIL_CONFIRMED;
          case 'p' -> EvidenceKind.PHONE_DEAD;
          case 'C' -> EvidenceKind.PHONE_CONFIRMED;
          case 'A' -> EvidenceKind.CALL_ANSWERED;
          default -> EvidenceKind.DISOWNED;
        };
    boolean earlier = what.endsWith("stranger");
    Evidence evidence = Enquiries.seen(what + number, kind, earlier ? person("stranger") : about);
    return what.length() == 1 ? evidence : evidence.withContact(contact(what.substring(1)));
  }

  private static Contact contact(String name) {
    return switch (name) {
      case "home" -> HOME;
      case "work" -> WORK;
      case "mobile" -> MOBILE;
      case "desk" -> DESK;
      default -> EmailAddress.of("stranger@example.net");
    };
  }

  private static Person person(String contacts) {
    Person.Builder person =
        Person.builder().about(Enquiries.SUV.id()).name(PersonName.of("Anna", "Verdi"));
    for (String name : contacts.split(" ")) {
      if (contact(name) instanceof PhoneNumber phone) {
        person.phone(phone);
      } else if (!name.equals("none")) {
        person.email((EmailAddress) contact(name));
      }
    }
    return person.build();
  }

  private static Opinion says(
      VerificationStrategy<Identity> check, String contacts, String happened) {
    Person anna = person(contacts);
    List<Evidence> evidence = new ArrayList<>();
    for (String what : happened.split(" ")) {
      evidence.add(happened(what, anna, evidence.size()));
    }
    Dossier dossier = Enquiries.about(anna).with(evidence);
    return check.judge(anna, dossier);
  }

  @ParameterizedTest(name = "{0} gave {1}, {2}: {3}")
  @CsvSource({
    "any,home mobile,m A,HOLDS",
    "any,home mobile,mhome A,HOLDS",
    "any,home mobile,mhome Mhome A,HOLDS",
    "any,home mobile,mhome Mhome,LACKS",
    "any,home,mhome Mhome,CLASHES",
    "any,home,m,DENIED",
    "any,home mobile,m,LACKS",
    "any,home mobile,m p,DENIED",
    "any,home work,mhome Mwork,HOLDS",
    "any,home work,m Mwork,CLASHES",
    "any,home work,mhome,LACKS",
    "any,home work,mhome mwork,DENIED",
    "any,mobile desk,pdesk Cmobile,HOLDS",
    "any,mobile desk,p Cmobile,CLASHES",
    "any,mobile desk,pdesk Adesk,LACKS",
    "any,home,Mstranger,LACKS",
    "any,home,mstranger Mhome,HOLDS",
    "any,none,Mstranger,HOLDS",
    "any,none,m,DENIED",
    "any,home mobile,A D,CLASHES",
    "any,home mobile,D,DENIED",
    "mail,home mobile,m,DENIED",
    "mail,home mobile,m p,DENIED",
    "mail,home mobile,mhome A,DENIED",
    "mail,home,mhome,DENIED",
    "mail,home work,mhome Mwork,HOLDS",
    "mail,mobile,A,LACKS",
    "call,home mobile,m A,HOLDS",
    "call,home mobile,C,LACKS",
    "call,mobile,p,DENIED",
    "call,mobile desk,pmobile Adesk,HOLDS",
    "code,mobile,p C,CLASHES"
  })
  void theBestContactAnswers(
      String asked, String contacts, String happened, Opinion.Kind expected) {
    VerificationStrategy<Identity> check =
        switch (asked) {
          case "mail" -> IdentityChecks.emailConfirmed();
          case "code" -> IdentityChecks.phoneConfirmed();
          case "call" -> IdentityChecks.callAnswered();
          default -> IdentityChecks.contactConfirmed();
        };
    assertEquals(expected, says(check, contacts, happened).kind());
  }

  @Test
  void aDeadContactIsNotAskedForAgain() {
    Opinion.Lacks lacks =
        (Opinion.Lacks) says(IdentityChecks.contactConfirmed(), "home mobile", "mhome");
    assertEquals(
        "one of (call answered, phone confirmed)", lacks.missing().describe(Locale.ENGLISH));
    Opinion.Lacks open =
        (Opinion.Lacks) says(IdentityChecks.contactConfirmed(), "home mobile", "Mstranger");
    assertEquals(
        "one of (call answered, email confirmed, phone confirmed)",
        open.missing().describe(Locale.ENGLISH));
  }

  @Test
  void nothingThatTheyGaveReachesAnybody() {
    Opinion.Denied denied =
        (Opinion.Denied) says(IdentityChecks.contactConfirmed(), "home mobile", "mhome pmobile");
    assertEquals(Denial.UNREACHABLE, denied.why());
    assertEquals(2, denied.grounds().size());
  }

  @Test
  void aThrowAwayAddressProvesNothingWhateverCameThroughIt() {
    VerificationStrategy<Identity> lasting =
        IdentityChecks.contactConfirmed(DomainList.of("ours/1", List.of("example.com")));
    assertEquals(Opinion.Kind.LACKS, says(lasting, "home work", "Mhome").kind());
    assertEquals(Opinion.Kind.HOLDS, says(lasting, "home work", "Mwork").kind());
    assertEquals(Opinion.Kind.LACKS, says(lasting, "home mobile", "M").kind());
    assertEquals(Opinion.Kind.HOLDS, says(lasting, "home mobile", "M A").kind());
  }
}
