/**
 * Leads out of JSON webhooks, CSV lists and e-mail messages.
 *
 * <p>Start with {@link org.leadroad.core.formats.Webhook}.
 */
module org.leadroad.core.formats {
  requires static org.jspecify;
  requires transitive org.leadroad.core;
  requires tools.jackson.core;
  requires apache.mime4j.core;

  exports org.leadroad.core.formats;
}
