package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Language;

/** Reads a language: its code, or its name in Italian, English or itself. */
final class Languages {

  private static final int LONGEST = 40;

  private static final Map<String, String> NAMES =
      names(
          """
          it italiano italiana italian
          en inglese english
          de tedesco tedesca german deutsch
          fr francese french francais
          es spagnolo spagnola spanish espanol castellano
          pt portoghese portuguese portugues
          ro rumeno romeno rumena romanian romana
          sq albanese albanian shqip
          ar arabo araba arabic
          zh cinese chinese mandarin
          ru russo russa russian
          uk ucraino ucraina ukrainian
          pl polacco polacca polish polski
          nl olandese dutch nederlands
          tr turco turca turkish
          el greco greca greek
          ja giapponese japanese
          ko coreano korean
          hi hindi
          ur urdu
          pa punjabi
          bn bengali bengalese
          fa persiano persian farsi
          he ebraico hebrew
          hu ungherese hungarian magyar
          cs ceco czech
          sk slovacco slovak
          sl sloveno slovenian
          hr croato croatian hrvatski
          sr serbo serbian
          mk macedone macedonian
          bg bulgaro bulgarian
          sv svedese swedish
          da danese danish
          no norvegese norwegian
          fi finlandese finnish
          vi vietnamita vietnamese
          th thai
          tl tagalog filipino
          """);

  private static final Set<String> CODES = Set.of(Locale.getISOLanguages());

  private Languages() {}

  /** The language that the whole text names; of any other text only the text is kept. */
  static Language read(Said said, Confidence sure) {
    Language.Builder language =
        Language.builder().text(said.text()).provenance(said.provenance(sure));
    locale(said.reveal()).ifPresent(language::locale);
    return language.build();
  }

  static Optional<Locale> locale(String text) {
    if (text.length() > LONGEST) {
      return Optional.empty();
    }
    String name = String.join("", Tokens.words(text));
    if (NAMES.containsKey(name)) {
      return Optional.of(Locale.forLanguageTag(NAMES.get(name)));
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(text.replace('_', '-')).build();
      return CODES.contains(locale.getLanguage()) ? Optional.of(locale) : Optional.empty();
    } catch (IllformedLocaleException notATag) {
      return Optional.empty();
    }
  }

  private static Map<String, String> names(String table) {
    Map<String, String> names = new HashMap<>();
    for (String line : Splitter.on('\n').omitEmptyStrings().split(table)) {
      Iterable<String> words = Splitter.on(' ').omitEmptyStrings().split(line);
      String code = words.iterator().next();
      words.forEach(word -> names.put(word, code));
    }
    return Map.copyOf(names);
  }
}
