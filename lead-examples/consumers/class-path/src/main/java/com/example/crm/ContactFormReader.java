package com.example.crm;

import java.util.List;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.Want;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;

/** Reads the three fields of our own contact form. */
public final class ContactFormReader implements Reader {

  /** Makes one; it has no state. */
  public ContactFormReader() {}

  @Override
  public String name() {
    return "our-contact-form/1";
  }

  @Override
  public Reading read(Lead lead) {
    Reading.Builder reading = Reading.builder(lead, name());
    Person.Builder person = Person.builder().about(lead.id());
    boolean named = false;
    boolean reachable = false;
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      PersonalText text = words.get(i).text();
      Provenance from = Provenance.of(lead.id(), i, Confidence.CERTAIN);
      switch (words.get(i).name()) {
        case "nome" -> {
          if (!named && !text.isBlank()) {
            person.name(PersonName.of(text.reveal()).readFrom(from));
            named = true;
          }
        }
        case "email" -> {
          if (looksLikeAnAddress(text)) {
            person.email(EmailAddress.of(text).readFrom(from));
            reachable = true;
          } else if (!text.isBlank()) {
            reading.remark(Remark.of("EMAIL_MALFORMED", "email", new WordRef(lead.id(), i)));
          }
        }
        case "messaggio" -> {
          if (!text.isBlank()) {
            Want want = Want.of(Want.Kind.ASK, text).readFrom(from);
            reading.intent(Intent.builder().about(lead.id()).want(want).build());
          }
        }
        default -> {}
      }
    }
    if (named || reachable) {
      reading.identity(person.build());
    }
    return reading.build();
  }

  private static boolean looksLikeAnAddress(PersonalText text) {
    int at = text.reveal().lastIndexOf('@');
    return at > 0 && at < text.length() - 1;
  }
}
