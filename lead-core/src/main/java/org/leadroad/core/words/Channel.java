package org.leadroad.core.words;

/**
 * The way an enquiry came (statements C1 and C2).
 *
 * <p>The names appear in stored data and never change meaning. What is finer than a channel (which
 * fair, which banner) belongs into {@link Origin#sources()}.
 */
public enum Channel {
  /** Subscribed to, or answered, a newsletter. */
  NEWSLETTER,
  /** A contact form on a site of the seller. */
  CONTACT_FORM,
  /** A paid advertisement other than a banner. */
  ADVERTISING,
  /** An event other than a fair. */
  EVENT,
  /** A trade fair. */
  TRADE_FAIR,
  /** A page made for one campaign. */
  LANDING_PAGE,
  /** A blog. */
  BLOG,
  /** An online seminar. */
  WEBINAR,
  /** An e-mail sent to promote something. */
  PROMOTIONAL_EMAIL,
  /** A telephone call. */
  TELEPHONE,
  /** An organic search result. */
  SEO,
  /** A banner on a site or portal. */
  BANNER,
  /** Somebody with an audience. */
  INFLUENCER,
  /** An article in the press or another medium. */
  MEDIA_ARTICLE,
  /** A live chat with an operator. */
  LIVE_CHAT,
  /** Met in person: the showroom door, a visit. */
  IN_PERSON,
  /** Somebody spoke well of the seller. */
  WORD_OF_MOUTH,
  /** An e-mail that somebody wrote on their own. */
  EMAIL,
  /** A marketplace or portal that sends enquiries on. */
  PORTAL,
  /** A list, bought or compiled. */
  LIST,
  /** Nobody knows. */
  UNKNOWN
}
