package org.leadroad.core.strategy;

import org.jspecify.annotations.Nullable;
import org.leadroad.core.Enquiries;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;

/** Asks a strategy about somebody of the lead {@link Enquiries#SUV}. */
final class Ask {

  private Ask() {}

  /** A person with what is given; a telephone number that begins with + dials. */
  static Person person(@Nullable String name, @Nullable String email, @Nullable String phone) {
    Person.Builder person = Person.builder().about(Enquiries.SUV.id());
    if (name != null) {
      person.name(PersonName.of(name));
    }
    if (email != null) {
      person.email(asWritten(email));
    }
    if (phone != null) {
      person.phone(number(phone));
    }
    return person.build();
  }

  static Company company(String name) {
    return Company.builder().about(Enquiries.SUV.id()).name(CompanyName.of(name)).build();
  }

  static EmailAddress asWritten(String email) {
    return EmailAddress.of(email);
  }

  static PhoneNumber number(String phone) {
    return phone.startsWith("+")
        ? PhoneNumber.of(phone)
        : PhoneNumber.builder().text(PersonalText.of(phone)).build();
  }

  /** What the part itself says. */
  static <C extends Claim> Opinion part(
      VerificationStrategy<? super C> strategy, C claim, EvidenceKind... seen) {
    return strategy.judge(claim, Enquiries.about(claim, seen));
  }

  /** What the verdict says, after the mint has looked. */
  static <C extends Claim> Opinion verdict(
      VerificationStrategy<? super C> strategy, C claim, EvidenceKind... seen) {
    return Verification.ask(strategy, claim, Enquiries.about(claim, seen)).opinion();
  }

  /** What a part of information says of enough. */
  static Opinion enough() {
    return Opinion.holds(Confidence.CERTAIN);
  }
}
