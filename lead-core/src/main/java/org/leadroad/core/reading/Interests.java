package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.claim.Want;

/** Knows the words that say what somebody would do with a thing, in Italian and English. */
final class Interests {

  private static final Map<String, Want.Kind> KINDS = kinds();

  private Interests() {}

  /** The kind that a whole text names, and nothing beside it. */
  static Optional<Want.Kind> kind(String text) {
    return Optional.ofNullable(KINDS.get(key(text)));
  }

  private static Map<String, Want.Kind> kinds() {
    Map<String, Want.Kind> kinds = new HashMap<>();
    put(kinds, Want.Kind.BUY, "buy, buying, purchase, acquisto, acquistare, comprare, compra");
    put(kinds, Want.Kind.LEASE, "lease, leasing, rent, rental, noleggio, noleggiare, affitto");
    put(kinds, Want.Kind.LEASE, "noleggio lungo termine, noleggio a lungo termine");
    put(
        kinds,
        Want.Kind.TEST_DRIVE,
        "test drive, testdrive, prova, prova su strada, guida di prova");
    put(kinds, Want.Kind.SELL, "sell, selling, vendere, vendo");
    put(kinds, Want.Kind.TRADE_IN, "trade in, tradein, trade, part exchange, permuta");
    put(kinds, Want.Kind.ASK, "info, information, informazione, informazioni, general contact");
    put(kinds, Want.Kind.ASK, "general enquiry, general inquiry, general, generico, contatto");
    put(kinds, Want.Kind.ASK, "contact, contact us, altro, other");
    return Map.copyOf(kinds);
  }

  private static void put(Map<String, Want.Kind> kinds, Want.Kind kind, String texts) {
    for (String text : Splitter.on(',').split(texts)) {
      kinds.put(key(text), kind);
    }
  }

  private static String key(String text) {
    return String.join("", LabelTokens.of(text));
  }
}
