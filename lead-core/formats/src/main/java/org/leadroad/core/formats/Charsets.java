package org.leadroad.core.formats;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The charsets that the platform brings, by all their names. The platform's own search takes its
 * time over a name that nobody has, and senders can make up one for each word.
 */
final class Charsets {

  private static final Map<String, Charset> BY_NAME = byName();

  private Charsets() {}

  static Optional<Charset> named(String name) {
    return Optional.ofNullable(BY_NAME.get(name.toLowerCase(Locale.ROOT)));
  }

  private static Map<String, Charset> byName() {
    Map<String, Charset> found = new HashMap<>();
    for (Charset charset : Charset.availableCharsets().values()) {
      charset
          .aliases()
          .forEach(alias -> found.putIfAbsent(alias.toLowerCase(Locale.ROOT), charset));
    }
    for (Charset charset : Charset.availableCharsets().values()) {
      found.put(charset.name().toLowerCase(Locale.ROOT), charset);
    }
    return found;
  }
}
