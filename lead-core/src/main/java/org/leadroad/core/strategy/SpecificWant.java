package org.leadroad.core.strategy;

import com.google.common.base.Splitter;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Want;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Tells a request for something from a request for information in general. */
record SpecificWant() implements Judge<Intent> {

  /** In Italian and English; words of one or two letters say nothing here anyway. */
  private static final Set<String> GENERAL =
      words(
          """
          informazioni informazione info infos dettagli dettaglio information details detail
          maggiori ulteriori altre altri qualche alcune alcuni più more further some any all tutto
          tutte tutti generale generali generiche generic general
          vorrei volevo vorremmo desidero desidererei gradirei chiedo chiedere avere ricevere sapere
          essere conoscere would like want wish have get know receive learn please could can
          contatto contatti contatta contattami contattatemi contattato contattata ricontattato
          ricontattata chiamatemi richiamatemi scrivetemi contact contacted call back
          catalogo brochure newsletter novità notizie offerte promozioni catalogue catalog news offers
          updates aggiornamenti prodotti prodotto servizi servizio products product services service
          auto macchina veicolo vettura car vehicle
          vostro vostra vostri vostre your yours con per dal dall dalla del dell della delle dei degli
          alla alle nel nell nella sul sull sulla
          sui sulle una uno gli che chi the about for from with and
          buongiorno buonasera salve ciao grazie cordiali distinti saluti hello dear thanks thank you
          regards kind best
          qualcosa qualsiasi niente something anything whatever richiesta request interessato
          interessata interested
          """);

  private static final Pattern BETWEEN = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");

  @Override
  public Opinion judge(Intent intent, Dossier dossier) {
    boolean said = intent.wants().stream().anyMatch(SpecificWant::isSpecific);
    return Information.needing(Need.SPECIFIC_WANT, said);
  }

  private static boolean isSpecific(Want want) {
    return want.kind() != Want.Kind.ASK
        || Splitter.on(BETWEEN)
            .splitToStream(want.what().reveal().toLowerCase(Locale.ROOT))
            .anyMatch(SpecificWant::says);
  }

  private static boolean says(String word) {
    boolean number = word.chars().anyMatch(Character::isDigit);
    return number || (word.length() > 2 && !GENERAL.contains(word));
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Arrays.asList(list.strip().split("\\s+")));
  }
}
