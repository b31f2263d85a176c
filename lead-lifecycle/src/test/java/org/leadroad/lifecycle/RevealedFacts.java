package org.leadroad.lifecycle;

import java.nio.charset.StandardCharsets;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.words.Original;

/** Everything personal that facts have in them, as plain text: for tests that look for marks. */
final class RevealedFacts {

  private RevealedFacts() {}

  static String of(Road road) {
    StringBuilder out = new StringBuilder();
    road.facts().forEach(fact -> out.append(fact).append(of(fact.what())).append('\n'));
    return out.toString();
  }

  private static String of(Happening what) {
    StringBuilder out = new StringBuilder();
    if (what instanceof Happening.Received received) {
      received
          .lead()
          .words()
          .list()
          .forEach(word -> out.append(word.name()).append(word.text().reveal()).append(' '));
      received.lead().origin().sources().forEach(out::append);
      received
          .lead()
          .original()
          .map(Original::bytes)
          .ifPresent(bytes -> out.append(new String(bytes, StandardCharsets.UTF_8)));
      boolean erased = received.lead().words().isEmpty();
      received
          .lead()
          .origin()
          .deliveryKey()
          .filter(key -> !erased) // An id, which stays.
          .ifPresent(key -> out.append(' ').append(key.value()));
    } else if (what instanceof Happening.Observed observed) {
      Interaction all = observed.interaction();
      out.append(all.eventId()).append(all.messageId());
      all.details().values().forEach(text -> out.append(text.reveal()));
    } else if (what instanceof Happening.Evidenced evidenced) {
      Evidence all = evidenced.evidence();
      out.append(of(all.claim()));
      all.note().ifPresent(note -> out.append(note.reveal()));
      all.contact().ifPresent(contact -> out.append(contact.text().reveal()));
    } else if (what instanceof Happening.Noted noted) {
      noted.details().values().forEach(text -> out.append(text.reveal()));
    }
    return out.toString();
  }

  private static String of(Claim claim) {
    if (claim instanceof Sameness sameness) {
      return of(sameness.one()) + of(sameness.other());
    }
    if (!(claim instanceof Identity who)) {
      return "";
    }
    StringBuilder out = new StringBuilder();
    if (who instanceof Person person) {
      person.name().ifPresent(name -> out.append(name.full().reveal()));
    } else {
      ((Company) who).name().ifPresent(name -> out.append(name.text().reveal()));
    }
    who.emails().forEach(email -> out.append(email.text().reveal()));
    who.phones().forEach(phone -> out.append(phone.text().reveal()));
    return out.toString();
  }
}
