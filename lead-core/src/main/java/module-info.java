/**
 * Words, readings, evidence, verification and the four standings.
 *
 * <p>Start with {@link org.leadroad.core.Lead}.
 */
@SuppressWarnings("module") // Those that share the checks and the draft are compiled later.
module org.leadroad.core {
  requires static org.immutables.value.annotations;
  requires static org.jspecify;
  requires java.xml;
  requires com.google.common;
  requires org.slf4j;
  requires com.google.i18n.phonenumbers.libphonenumber;

  exports org.leadroad.core;
  exports org.leadroad.core.claim;
  exports org.leadroad.core.definition;
  exports org.leadroad.core.engagement;
  exports org.leadroad.core.evidence;
  exports org.leadroad.core.intake;
  exports org.leadroad.core.reading;
  exports org.leadroad.core.strategy;
  exports org.leadroad.core.words;
  exports org.leadroad.core.check to
      org.leadroad.scoring,
      org.leadroad.lifecycle;
  exports org.leadroad.core.draft to
      org.leadroad.core.formats;
}
