package org.leadroad.core.strategy;

import java.util.Arrays;
import java.util.Set;

/** The words of {@link Placeholders}, in small letters; pairs in the order of the alphabet. */
final class Fillers {

  /** Labels of forms, words for nothing, words for a try. */
  static final Set<String> NAMES =
      words(
          """
          nome cognome nominativo ragione sociale tuo vostro name surname firstname lastname fullname
          first last full your here qui email mail
          nessuno nessuna anonimo anonima sconosciuto sconosciuta nobody none null nil undefined unknown
          anonymous na nd
          test tests testing tester teste testlead prova prove provo esempio example sample dummy fake
          falso finto demo lead foo foobar lorem ipsum
          utente cliente visitatore ospite user customer client visitor guest
          """);

  /** What makes none of them a company. */
  static final Set<String> OF_COMPANY =
      words(
          """
          azienda ditta impresa societa società company business privato privata private individual
          srl srls spa snc sas inc ltd llc gmbh
          """);

  /** Names that by custom mean nobody. */
  static final Set<String> NOBODY =
      pairs(
          """
          doe john, doe jane, bloggs joe, bloggs fred, mickey mouse, donald duck, erika mustermann,
          max mustermann, pallino pinco, caio tizio, sempronio tizio, caio sempronio,
          caio sempronio tizio, dei tal tali, paolino paperino, bar foo, cognome e nome, a n, d n
          """);

  /** Names that many people bear, and that many more people type. */
  static final Set<String> ANYBODY =
      pairs(
          """
          mario rossi, maria rossi, paolo rossi, bianchi mario, bianchi luigi, giuseppe verdi,
          john smith, jane smith, bob smith, dupont jean
          """);

  /** Mailboxes that are made up wherever they are. */
  static final Set<String> MAILBOXES =
      words(
          """
          test tests testing tester testlead prova provaprova testtest noemail nomail nonemail noreply
          nessuna nessunamail nessunaemail nonho nonlaso none null fake dummy youremail yourname
          tuaemail tuamail tuonome nomecognome johndoe janedoe example esempio
          """);

  /** Registered names that stand for any. */
  static final Set<String> HOSTS =
      words(
          """
          test prova example esempio sample email mail domain dominio yourdomain tuodominio company
          azienda none nomail noemail fake site sito
          """);

  /** Where a finger runs along the keyboard. */
  static final Set<String> KEYS = Set.of("qwertyuiop", "qwertzuiop", "asdfghjkl", "zxcvbnm");

  /** What also begins the names of firms. */
  static final Set<String> COUNTS = Set.of("abcdefgh", "123456789");

  private Fillers() {}

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }

  private static Set<String> pairs(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split(",\\s+")));
  }
}
