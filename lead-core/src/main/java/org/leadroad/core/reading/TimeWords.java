package org.leadroad.core.reading;

import com.google.common.base.Splitter;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.reading.Span.Edge;

/** The words of which times are made, in Italian and English, without accents. */
final class TimeWords {

  static final Map<String, Edge> EDGES = edges();
  static final Set<String> IN = words("tra,fra,in");

  /** With one of these before it, a date has its day first. */
  static final Set<String> ITALIAN = words("entro,il,dal,prima,dopo,a,per,non,al,tra,fra,da");

  static final Set<String> SMALL =
      words(
          "il,lo,la,l,i,gli,le,the,of,di,del,dell,della,nel,nella,nell,a,al,on,in,circa,about,per,for");

  static final Set<String> AFTER =
      words(
          "circa,about,al,massimo,max,maximum,latest,at,the,o,or,meno,less,possibilmente,"
              + "preferibilmente,from,now,se,possibile,if,possible,time,come");

  static final Set<String> NEXT = words("next,coming,prossimo,prossima,prossimi,prossime");
  static final Set<String> THIS = words("this,questo,questa,quest");
  static final Set<String> OF = words("di,del,dell,of,the,de");
  static final Set<String> OR = words("o,or,to,a,e,and,ai");
  static final Set<String> OR_MORE = words("o piu,or more,e oltre,e piu,and more,o oltre");
  static final Set<String> PAIR = words("paio,couple");
  static final Set<String> ORDINALS = words("st,nd,rd,th");
  static final Set<String> SEVERAL = words("giorni,settimane,mesi,anni,days,weeks,months,years");
  static final Set<String> WEEKEND = words("weekend");

  static final Map<String, Integer> NUMBERS =
      numbered(
          "un uno una one a an|due two|tre three|quattro four|cinque five|sei six|sette seven"
              + "|otto eight|nove nine|dieci ten|undici eleven|dodici twelve");

  static final Map<String, Integer> PARTS =
      numbered("inizio inizi beginning start early primi|meta mid middle|fine end late");

  static final Map<String, ChronoUnit> UNITS = units();
  static final Map<String, Month> MONTHS = months();

  /** By the first of their three months. */
  static final Map<String, Month> SEASONS =
      Map.of(
          "primavera", Month.MARCH,
          "spring", Month.MARCH,
          "estate", Month.JUNE,
          "summer", Month.JUNE,
          "autunno", Month.SEPTEMBER,
          "autumn", Month.SEPTEMBER,
          "fall", Month.SEPTEMBER,
          "inverno", Month.DECEMBER,
          "winter", Month.DECEMBER);

  static final Map<String, DayOfWeek> DAYS = days();

  private static final Set<String> TODAY =
      words(
          "oggi,oggi"
              + " stesso,stasera,today,tonight,now,adesso,subito,immediatamente,immediato,immediata,immediately,immediate,right"
              + " away,straight away,right now");

  private static final Set<String> TOMORROW = words("domani,domattina,domani mattina,tomorrow");

  private static final Set<String> SOON =
      words(
          "il prima possibile,prima possibile,al piu presto,piu presto,quanto prima,appena"
              + " possibile,as soon as possible,soon as possible,asap,urgente,urgentemente,con"
              + " urgenza,urgent,urgently,il piu presto possibile,piu presto possibile,al piu"
              + " presto possibile");

  /** Said by who is in no hurry: a time of which no day is due. */
  private static final Set<String> WHENEVER =
      words(
          "non ho fretta,non abbiamo fretta,senza fretta,nessuna fretta,no rush,no hurry,not in a"
              + " hurry,i m not in a hurry,i am not in a hurry,in no hurry,non urgente,not"
              + " urgent,whenever");

  private TimeWords() {}

  /** Whether they say that it does not matter when. */
  static boolean isWhenever(String words) {
    return WHENEVER.contains(words);
  }

  /** The time of words that name none of the calendar. */
  static Optional<Span> now(String words, LocalDate today) {
    if (TODAY.contains(words)) {
      return Optional.of(Span.between(today, today));
    }
    if (TOMORROW.contains(words)) {
      return Optional.of(Span.between(today.plusDays(1), today.plusDays(1)));
    }
    if (words.equals("dopodomani")) {
      return Optional.of(Span.between(today.plusDays(2), today.plusDays(2)));
    }
    return SOON.contains(words) ? Optional.of(Span.from(today)) : Optional.empty();
  }

  private static Map<String, Edge> edges() {
    Map<String, Edge> edges = new HashMap<>();
    put(
        edges,
        Edge.BY,
        "entro e non oltre,entro,within,within the next,by,no later than,not later than,non"
            + " oltre,non piu tardi di,al massimo,massimo,max,fino a,until,up to,nel giro di,in the"
            + " next,in the coming,nei prossimi,nelle prossime,nel prossimo,over the next,per,per"
            + " la,per il,less than,meno di,under");
    put(edges, Edge.BEFORE, "prima di,prima del,prima della,prima dell,before,before the");
    put(
        edges,
        Edge.FROM,
        "a partire da,a partire dal,da,dal,dalla,dall,from,after,dopo,dopo il,dopo la,not before,"
            + "non prima di,non prima del,oltre,piu di,more than,over,tra,fra,in,starting,"
            + "starting in,starting from,tra circa,fra circa,in about");
    return Map.copyOf(edges);
  }

  private static void put(Map<String, Edge> edges, Edge edge, String phrases) {
    words(phrases).forEach(phrase -> edges.put(phrase, edge));
  }

  private static Map<String, ChronoUnit> units() {
    Map<String, ChronoUnit> units = new HashMap<>();
    words("giorno,giorni,gg,day,days").forEach(word -> units.put(word, ChronoUnit.DAYS));
    words("settimana,settimane,week,weeks").forEach(word -> units.put(word, ChronoUnit.WEEKS));
    words("mese,mesi,month,months").forEach(word -> units.put(word, ChronoUnit.MONTHS));
    words("anno,anni,year,years").forEach(word -> units.put(word, ChronoUnit.YEARS));
    return Map.copyOf(units);
  }

  private static Map<String, Month> months() {
    Map<String, Month> months = new HashMap<>();
    numbered(
            "gennaio january jan gen|febbraio february feb|marzo march mar|aprile april apr|maggio"
                + " may mag|giugno june jun giu|luglio july jul lug|agosto august aug ago|settembre"
                + " september sept sep set|ottobre october oct ott|novembre november nov|dicembre"
                + " december dec dic")
        .forEach((name, number) -> months.put(name, Month.of(number)));
    return Map.copyOf(months);
  }

  private static Map<String, DayOfWeek> days() {
    Map<String, DayOfWeek> days = new HashMap<>();
    numbered(
            "lunedi monday|martedi tuesday|mercoledi wednesday|giovedi thursday|venerdi friday"
                + "|sabato saturday|domenica sunday")
        .forEach((name, number) -> days.put(name, DayOfWeek.of(number)));
    return Map.copyOf(days);
  }

  /** Words by the number of the group in which they stand, from 1 on. */
  private static Map<String, Integer> numbered(String groups) {
    Map<String, Integer> numbers = new HashMap<>();
    int number = 0;
    for (String group : Splitter.on('|').split(groups)) {
      number++;
      for (String word : Splitter.on(' ').split(group)) {
        numbers.put(word, number);
      }
    }
    return Map.copyOf(numbers);
  }

  private static Set<String> words(String list) {
    return Set.copyOf(Splitter.on(',').splitToList(list));
  }
}
