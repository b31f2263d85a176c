package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Tells which country a sender names: by ISO 3166 code, or by its common name in Italian, English
 * or its own language.
 *
 * <p>A table of its own, because the names that a JDK knows differ from release to release.
 */
final class Countries {

  private static final String NAMES =
      """
      IT ita, italia, italy, repubblica italiana
      SM smr, san marino
      VA vat, vaticano, città del vaticano, vatican city
      CH che, svizzera, switzerland, schweiz, suisse, svizra
      AT aut, austria, österreich
      DE deu, germania, germany, deutschland
      FR fra, francia, france
      MC mco, monaco, principato di monaco
      ES esp, spagna, spain, españa
      PT prt, portogallo, portugal
      GB gbr, uk, u k, regno unito, united kingdom, great britain, gran bretagna
      GB england, inghilterra, scotland, scozia, wales, galles, northern ireland
      IE irl, irlanda, ireland
      NL nld, paesi bassi, olanda, netherlands, the netherlands, holland, nederland
      BE bel, belgio, belgium, belgië, belgique
      LU lux, lussemburgo, luxembourg
      LI lie, liechtenstein
      DK dnk, danimarca, denmark, danmark
      SE swe, svezia, sweden, sverige
      NO nor, norvegia, norway, norge
      FI fin, finlandia, finland, suomi
      IS isl, islanda, iceland
      PL pol, polonia, poland, polska
      CZ cze, repubblica ceca, czech republic, czechia, cechia
      SK svk, slovacchia, slovakia
      HU hun, ungheria, hungary
      SI svn, slovenia, slovenija
      HR hrv, croazia, croatia, hrvatska
      BA bih, bosnia, bosnia ed erzegovina, bosnia and herzegovina
      RS srb, serbia, srbija
      ME mne, montenegro
      MK mkd, macedonia, macedonia del nord, north macedonia
      AL alb, albania, shqipëria
      XK xkx, kosovo
      GR grc, grecia, greece
      CY cyp, cipro, cyprus
      MT mlt, malta
      RO rou, romania
      BG bgr, bulgaria
      MD mda, moldavia, moldova
      UA ukr, ucraina, ukraine
      RU rus, russia, federazione russa, russian federation
      EE est, estonia
      LV lva, lettonia, latvia
      LT ltu, lituania, lithuania
      TR tur, turchia, turkey, türkiye
      US usa, u s a, u s, stati uniti, stati uniti d america, america
      US united states, united states of america
      CA can, canada
      MX mex, messico, mexico
      BR bra, brasile, brazil, brasil
      AR arg, argentina
      CL chl, cile, chile
      CO col, colombia
      PE per, perù
      VE ven, venezuela
      EC ecu, ecuador
      MA mar, marocco, morocco, maroc
      TN tun, tunisia, tunisie
      DZ dza, algeria
      EG egy, egitto, egypt
      LY lby, libia, libya
      NG nga, nigeria
      SN sen, senegal
      GH gha, ghana
      ZA zaf, sudafrica, south africa
      IL isr, israele, israel
      AE are, uae, emirati arabi uniti, united arab emirates
      SA sau, arabia saudita, saudi arabia
      IN ind, india
      PK pak, pakistan
      BD bgd, bangladesh
      LK lka, sri lanka
      PH phl, filippine, philippines
      CN chn, cina, china
      HK hkg, hong kong
      JP jpn, giappone, japan
      KR kor, corea del sud, south korea
      SG sgp, singapore
      AU aus, australia
      NZ nzl, nuova zelanda, new zealand
      """;

  private static final Map<String, String> CODES = codes();

  private Countries() {}

  private static Map<String, String> codes() {
    Map<String, String> codes = new HashMap<>();
    NAMES
        .lines()
        .forEach(
            line -> {
              for (String name : Splitter.on(',').split(line.substring(2))) {
                codes.put(key(name), line.substring(0, 2));
              }
            });
    return Map.copyOf(codes);
  }

  private static String key(String country) {
    return String.join(" ", LabelTokens.of(country.toLowerCase(Locale.ROOT)));
  }

  /** The region code of the country that is named, where it is known. */
  static Optional<String> region(String country) {
    if (country.length() == 2 && Phones.isRegion(country)) {
      return Optional.of(country);
    }
    String key = key(country);
    String upper = key.toUpperCase(Locale.ROOT);
    if (upper.length() == 2 && Phones.isRegion(upper)) {
      return Optional.of(upper);
    }
    return Optional.ofNullable(CODES.get(key));
  }
}
