/**
 * Leads out of JSON webhooks, CSV lists and e-mail messages, and the JSON form in which they are
 * stored and sent on.
 *
 * <p>Start with {@link org.leadroad.core.formats.Webhook}, or {@link
 * org.leadroad.core.formats.codec.JsonCodec}.
 */
module org.leadroad.core.formats {
  requires static org.jspecify;
  requires transitive org.leadroad.core;
  requires tools.jackson.core;
  requires apache.mime4j.core;

  exports org.leadroad.core.formats;
  exports org.leadroad.core.formats.codec;
}
