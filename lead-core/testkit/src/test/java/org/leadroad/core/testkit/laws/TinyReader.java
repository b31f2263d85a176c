package org.leadroad.core.testkit.laws;

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

/** Reads three labels and no more. */
class TinyReader implements Reader {

  @Override
  public String name() {
    return "tiny/1";
  }

  @Override
  public Reading read(Lead lead) {
    Reading.Builder reading = Reading.builder(lead, name());
    List<Word> words = lead.words().list();
    for (int i = 0; i < words.size(); i++) {
      PersonalText text = words.get(i).text();
      if (!text.isBlank()) {
        read(words.get(i).name(), text, lead, i, reading);
      }
    }
    return reading.build();
  }

  private void read(
      String label, PersonalText text, Lead lead, int index, Reading.Builder reading) {
    Provenance from = from(lead, index);
    switch (label) {
      case "nome" ->
          reading.identity(
              Person.builder().about(lead.id()).name(PersonName.of(text).readFrom(from)).build());
      case "email" -> {
        int at = text.reveal().lastIndexOf('@');
        if (at > 0 && at < text.length() - 1) {
          reading.identity(
              Person.builder()
                  .about(lead.id())
                  .email(EmailAddress.of(text).readFrom(from))
                  .build());
        } else {
          reading.remark(Remark.of("EMAIL_MALFORMED", "email", new WordRef(lead.id(), index)));
        }
      }
      case "messaggio" ->
          reading.intent(
              Intent.builder()
                  .about(lead.id())
                  .want(Want.of(Want.Kind.ASK, text).readFrom(from))
                  .build());
      default -> {}
    }
  }

  /** Where a value was read. */
  Provenance from(Lead lead, int index) {
    return Provenance.of(lead.id(), index, Confidence.LIKELY);
  }
}
