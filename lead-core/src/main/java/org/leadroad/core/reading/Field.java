package org.leadroad.core.reading;

import java.util.Locale;

/**
 * What a label of a form can stand for. {@link #code()} is the reader's own name of it, used in
 * remarks and problems instead of the sender's.
 */
public enum Field {
  /** A whole name; the given one where the family name has a label of its own. */
  NAME,
  /** A given name. */
  GIVEN_NAME,
  /** A second given name. */
  MIDDLE_NAME,
  /** A family name. */
  FAMILY_NAME,
  /** What follows a name: jr., PhD. */
  NAME_SUFFIX,
  /** What precedes a name: Sig.ra, Dr; any other title is not read. */
  HONORIFIC,
  /** The name of a company or another body. */
  COMPANY,
  /** One or more e-mail addresses. */
  EMAIL,
  /** One or more telephone numbers. */
  PHONE,
  /** Street, number, apartment, or an address in one line. */
  STREET,
  /** A town. */
  CITY,
  /** A state, province or district. */
  REGION,
  /** A postal code. */
  POSTAL_CODE,
  /** A country, by name or code. */
  COUNTRY,
  /** An Italian VAT number; it is a company's. */
  PARTITA_IVA,
  /** An Italian codice fiscale; 11 digits are a body's, all else a person's. */
  CODICE_FISCALE,
  /** A number of a tax office, of a kind that its form tells. */
  TAX_ID,
  /** A thing that is wanted. */
  WANT,
  /** Work that is wanted, perhaps on the vehicle that the form names. */
  SERVICE,
  /** What kind of enquiry it is: a test drive, a lease, information. */
  REQUEST_TYPE,
  /** The year of a vehicle. */
  VEHICLE_YEAR,
  /** The make of a vehicle. */
  VEHICLE_MAKE,
  /** The model of a vehicle. */
  VEHICLE_MODEL,
  /** The version of a vehicle's model. */
  VEHICLE_TRIM,
  /** How far a vehicle has been driven. */
  VEHICLE_ODOMETER,
  /** What else is said of a vehicle: its fuel, its gearbox, its number plate. */
  VEHICLE_DETAIL,
  /** What is offered in part exchange. */
  TRADE_IN,
  /** Free text. */
  MESSAGE,
  /** When it is wanted. */
  WHEN,
  /** How much may be spent. */
  BUDGET,
  /** The language that they speak, or that the form has. */
  LANGUAGE,
  /** Whether they agree to something; what for is told by the words of the label. */
  CONSENT,
  /** When the sender's system says that the enquiry was made. */
  REQUESTED_AT;

  private final String code = name().toLowerCase(Locale.ROOT).replace('_', '-');

  /** {@return the name in lower case with hyphens: {@code given-name}} */
  public String code() {
    return code;
  }
}
