package org.leadroad.core.reading;

import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Language;

/** A way in which words are laid out, once it is known: as a form, or as a tree of ADF. */
sealed interface Layout permits FormLayout, AdfLayout {

  /** Who the words seem to name, in their order. */
  List<Identity> identities(Optional<String> hostRegion);

  /** What they seem to want. */
  Optional<Intent> intent();

  /** What they agree to and what they refuse; to be asked after {@link #intent()}. */
  List<Consent> consents();

  /** The languages that are named. */
  List<Language> languages();

  /** What the sender says about when the enquiry was made, in the order of the words. */
  List<Said> dates();
}
