package org.leadroad.core.reading;

import java.util.regex.Pattern;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.words.PersonalText;

/** Reads tax ids: the kind by the label, and by the form only where the label leaves it open. */
final class TaxIds {

  private static final int LONGEST = 64;
  private static final Pattern BETWEEN = Pattern.compile("[\\s\\u00A0.\\-/]");
  private static final Pattern OF_BODY = Pattern.compile("(?:[Ii][Tt])?\\d{11}");
  private static final Pattern OF_PERSON = Pattern.compile("[\\p{Alpha}]{6}[\\p{Alnum}]{10}");

  private TaxIds() {}

  static TaxId read(Field label, Said said) {
    return new TaxId(
        kind(label, said.text()),
        said.text(),
        said.provenance(label == Field.TAX_ID ? Confidence.LIKELY : Confidence.CERTAIN));
  }

  /** A VAT number is a company's, and so is a codice fiscale of 11 digits. */
  static boolean isOfCompany(TaxId id) {
    return switch (id.kind()) {
      case PARTITA_IVA -> true;
      case CODICE_FISCALE -> is(OF_BODY, id.text());
      case OTHER -> false;
    };
  }

  private static TaxId.Kind kind(Field label, PersonalText text) {
    if (label == Field.PARTITA_IVA || (label == Field.TAX_ID && is(OF_BODY, text))) {
      return TaxId.Kind.PARTITA_IVA;
    }
    boolean fiscale = label == Field.CODICE_FISCALE || is(OF_PERSON, text);
    return fiscale ? TaxId.Kind.CODICE_FISCALE : TaxId.Kind.OTHER;
  }

  private static boolean is(Pattern form, PersonalText text) {
    return text.length() <= LONGEST
        && form.matcher(BETWEEN.matcher(text.reveal()).replaceAll("")).matches();
  }
}
