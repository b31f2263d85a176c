package org.leadroad.core.reading;

/**
 * The codes of the remarks that {@link StandardReader} makes. They appear in stored data and stay.
 */
public final class Remarks {

  /** A template's own marker, or a word for "nothing": no claim was made of it. */
  public static final String PLACEHOLDER = "PLACEHOLDER";

  /** A vehicle's year, make or model that names none: it was left out. */
  public static final String FILLER = "FILLER";

  /** Not an e-mail address: no claim was made of it. */
  public static final String EMAIL_MALFORMED = "EMAIL_MALFORMED";

  /**
   * An e-mail address whose domain mixes letters that look alike, such as a Cyrillic and a Latin a:
   * claimed as written, and equal to no other.
   */
  public static final String MIXED_SCRIPT = "MIXED_SCRIPT";

  /** Not a telephone number that anybody can dial: at most its text was claimed. */
  public static final String PHONE_MALFORMED = "PHONE_MALFORMED";

  /** A number without a plus sign, and nobody says of which country: only its text was claimed. */
  public static final String PHONE_NEEDS_REGION = "PHONE_NEEDS_REGION";

  /** A date that is none in any calendar or notation known here. */
  public static final String DATE_MALFORMED = "DATE_MALFORMED";

  /** A date that is one day in Europe and another in America: only its text was claimed. */
  public static final String DATE_AMBIGUOUS = "DATE_AMBIGUOUS";

  /** A date that was understood although it is not written as ISO 8601 demands. */
  public static final String DATE_REPAIRED = "DATE_REPAIRED";

  /** A first day after the last: only the text was claimed. */
  public static final String DATES_REVERSED = "DATES_REVERSED";

  /** A time that no day of the calendar could be told of: only its text was claimed. */
  public static final String TIME_UNDATED = "TIME_UNDATED";

  /** A sender's date without an offset from UTC: it names no instant. */
  public static final String NO_OFFSET = "NO_OFFSET";

  /** A sum that can be read in more than one way, or in none: only its text was claimed. */
  public static final String AMOUNT_UNREADABLE = "AMOUNT_UNREADABLE";

  /** A currency that ISO 4217 does not have: it was left out. */
  public static final String CURRENCY_UNKNOWN = "CURRENCY_UNKNOWN";

  /** A sum whose currency nobody named, nor the host's region: only its number was claimed. */
  public static final String CURRENCY_MISSING = "CURRENCY_MISSING";

  /** A further value where a claim has room for one: the first was taken. */
  public static final String REPEATED = "REPEATED";

  /** A kind of interest that is not known here; nothing more than a question was assumed. */
  public static final String INTEREST_UNKNOWN = "INTEREST_UNKNOWN";

  /** A yes where a thing was due: what it is was not said. */
  public static final String UNNAMED = "UNNAMED";

  /** Labels that are not in the table: their words were not read. */
  public static final String LABEL_UNKNOWN = "LABEL_UNKNOWN";

  /** Words about a consent that are neither a yes nor a no: nothing was claimed of them. */
  public static final String CONSENT_UNCLEAR = "CONSENT_UNCLEAR";

  /** A company's name, by its legal form, where a person's was due: it was read as a company. */
  public static final String COMPANY_IN_NAME = "COMPANY_IN_NAME";

  /** A name that may be of more than one: it was not told apart. */
  public static final String SEVERAL_NAMES = "SEVERAL_NAMES";

  /** A machine wrote the message, because nobody was there: it asks for nothing. */
  public static final String AUTOMATIC_REPLY = "AUTOMATIC_REPLY";

  /** The sender of a mail that is about somebody else, by its own lines: it was left out. */
  public static final String FORWARDED = "FORWARDED";

  private Remarks() {}
}
