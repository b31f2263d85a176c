package org.leadroad.core.reading;

/** What a phrase of free text, or of a label, can mean to a {@link Wording}. */
public enum Sense {
  /** A specific request: a quote, a price, a payment, an appointment (C3 "hot"). */
  SPECIFIC,
  /** A request for information in general (C3 "warm"). */
  GENERAL,
  /** They only look (C3 "cold"). */
  JUST_LOOKING,
  /** Theirs is offered in part exchange. */
  TRADE_IN,
  /** Something is asked for, of whatever kind. */
  ASKING,
  /** Said out of courtesy, at the beginning or the end of a message. */
  COURTESY,
  /** What follows is a signature, or what somebody else wrote before. */
  REST,
  /** A machine wrote the message, because nobody was there. */
  AUTOMATIC,
  /** A sum follows that may be spent. */
  BUDGET,
  /** A point in time or a length of time follows, within which something is wanted. */
  WITHIN,
  /** A time in itself. */
  WHEN,
  /** A name of who writes follows. */
  NAMING,
  /** They agree to something. */
  AGREES,
  /** They refuse something. */
  REFUSES,
  /** They do not want to be called, said in one phrase. */
  NO_CALLS,
  /** They want no offers and news, said in one phrase. */
  NO_MARKETING,
  /** That their words are kept and used to answer them. */
  PRIVACY,
  /** Being approached at all. */
  CONTACT,
  /** Being called. */
  CALL,
  /** Being sent e-mail. */
  EMAIL,
  /** Being sent text messages. */
  MESSAGE,
  /** Being sent faxes. */
  FAX,
  /** Being told of offers and news. */
  MARKETING,
  /** Being analysed. */
  PROFILING,
  /** Being told of to others. */
  THIRD_PARTIES
}
