package com.example.crm;

import java.util.List;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.EmailAddress;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.words.Word;

/** The smallest reader: one field, one person. */
public final class MailReader implements Reader {

  /** Makes one; it has no state. */
  public MailReader() {}

  @Override
  public String name() {
    return "our-mail/1"; // name and version: kept in every reading
  }

  // a reader: begin
  @Override
  public Reading read(Lead lead) {
    Reading.Builder reading = Reading.builder(lead, name());
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      if (words.get(i).name().equals("mail")) {
        Provenance from = Provenance.of(lead.id(), i, Confidence.LIKELY);
        EmailAddress email = EmailAddress.of(words.get(i).text()).readFrom(from);
        reading.identity(Person.builder().about(lead.id()).email(email).build());
      }
    }
    return reading.build();
  }
  // a reader: end
}
