package org.leadroad.scoring;

/** What the library says to people, in English and Italian; {0} and so on stand for arguments. */
enum Phrase {
  ALWAYS("always", "sempre"),
  NEVER("never", "mai"),
  AND(" and ", " e "),
  OR(" or ", " o "),
  NOT("not ({0})", "non ({0})"),
  IS("{0} is {1}", "{0} è {1}"),
  YES("{0}", "{0}"),
  NO("not {0}", "non {0}"),
  ONE_OF("{0} is one of {1}", "{0} è uno di {1}"),
  BETWEEN("{0} is {1} to {2}", "{0} va da {1} a {2}"),
  FROM("{0} is at least {1}", "{0} è almeno {1}"),
  UP_TO("{0} is at most {1}", "{0} è al massimo {1}"),
  STARTS_WITH("{0} starts with {1}", "{0} comincia con {1}"),
  DAYS_AGO("{0} is {1} to {2} days ago", "{0} è da {1} a {2} giorni fa"),
  DAYS_AHEAD("{0} is {1} to {2} days ahead", "{0} è tra {1} e {2} giorni"),
  DAYS_AROUND(
      "{0} is at most {1} days ahead or {2} days ago",
      "{0} è al massimo tra {1} giorni o {2} giorni fa"),
  PRESENT("{0} is known", "{0} è noto"),
  AT_LEAST("at least {0} {1}", "almeno {0} {1}"),
  OURS("{0} by us", "{0} da parte nostra"),
  EITHER("{0} by either side", "{0} da una parte o dall'altra"),
  WHERE("{0} where {1}", "{0} in cui {1}"),
  WITHIN("{0} within {1}", "{0} entro {1}"),
  OLDER_THAN("{0} at least {1} ago", "{0} almeno {1} fa"),
  WITH_NO("{0} with no {1} of its message", "{0} senza {1} dello stesso messaggio"),
  DAYS_ONCE("{0}, each day once", "{0}, ogni giorno una volta sola"),
  FIRST("the first {0}", "il primo {0}"),
  LAST("the last {0}", "l'ultimo {0}"),
  BURST("{0} or more of {1} within {2}", "{0} o più di {1} entro {2}"),
  TRAP("{0}, with all of its message", "{0}, con tutto il suo messaggio"),
  DISCARDED(
      "left out, as machines do it, by {0}: {1}, the last at {2}",
      "lasciati fuori, come fanno le macchine, per {0}: {1}, l'ultimo il {2}"),
  UNASKED("could not ask for machines by {0}", "non è stato possibile cercare macchine per {0}"),
  MESSAGES_ONCE("{0}, each message once", "{0}, ogni messaggio una volta sola"),
  EACH("for each {0}", "per ogni {0}"),
  EVERY("for every {0} {1}", "ogni {0} {1}"),
  DAY("1 day", "1 giorno"),
  DAYS("{0} days", "{0} giorni"),
  HOUR("1 hour", "1 ora"),
  HOURS("{0} hours", "{0} ore"),
  SECONDS("{0} seconds", "{0} secondi"),
  HEAD("{0} as of {1}: {2} points, {3}", "{0} al {1}: {2} punti, {3}"),
  REACHED("the total reached {0}", "il totale ha raggiunto {0}"),
  COUNTED("{0} {1}, the last at {2}", "{0} {1}, l'ultimo il {2}"),
  HALF_LIFE("half as much every {0}", "dimezzato ogni {0}"),
  LINEAR("evenly less, nothing after {0}", "sempre meno, nulla dopo {0}"),
  CAPPED("at most {0} times", "al massimo {0} volte"),
  CAP("at most {0}", "al massimo {0}"),
  FLOOR("not less than {0}", "non meno di {0}"),
  TIER_FULL("holds at most {0}", "contiene al massimo {0}"),
  FAILED("could not be asked", "non è stato possibile verificarlo"),
  INCOMPLETE("incomplete: something could not be asked", "incompleto: qualcosa non è verificabile"),
  UNKNOWN("not in the vocabulary of the card: {0}", "non nel vocabolario della scheda: {0}"),
  CLASSIFICATION("classification", "classificazione"),
  QUALIFICATION("qualification", "qualificazione"),
  PRIORITY("priority", "priorità"),
  FLAT("points", "punti"),
  HOT("hot", "caldo"),
  WARM("warm", "tiepido"),
  COLD("cold", "freddo"),
  NONE("nothing", "nulla"),
  DEAD(
      "{0} never speaks: what it asks holds of nobody",
      "{0} non parla mai: ciò che chiede non vale per nessuno"),
  SHADOWED(
      "{0} never counts: whenever it speaks, {1} is chosen",
      "{0} non conta mai: ogni volta che parla, è scelto {1}"),
  CONTRADICTION(
      "{0} and {1} speak of the same people, and one takes what the other gives",
      "{0} e {1} parlano delle stesse persone, e uno toglie ciò che l'altro dà"),
  DOUBLE(
      "{0} and {1} speak of the same people, and both count",
      "{0} e {1} parlano delle stesse persone, ed entrambi contano"),
  OVERLAP(
      "whenever {0} speaks {1} does too, and both count",
      "ogni volta che {0} parla parla anche {1}, ed entrambi contano"),
  SENSITIVE_CRITERION(
      "{0} rests on something sensitive, such as health, religion, origin, gender or age,"
          + " or on what may stand for it",
      "{0} si basa su qualcosa di sensibile, come salute, religione, origine, genere o età,"
          + " o su ciò che può farne le veci"),
  UNREACHABLE_BAND("nobody can be {0}", "nessuno può essere {0}"),
  IDLE_POINTS(
      "nobody can have the points to be {0}: only the condition makes anybody so",
      "nessuno può avere i punti per essere {0}: lo rende tale solo la condizione"),
  IDLE_CONDITION(
      "the condition to be {0} never holds: only points make anybody so",
      "la condizione per essere {0} non vale mai: lo rendono tale solo i punti"),
  FOUND_IN("{0}: {1}", "{0}: {1}"),
  DIFF_HEAD("{0}, now {1}", "{0}, ora {1}"),
  ADDED("{0}: {1} {3}", "{0}: {1} {3}"),
  REMOVED("{0}: {1} {2}", "{0}: {1} {2}"),
  CHANGED("{0}: {1}: was {2}, is {3}", "{0}: {1}: era {2}, è {3}"),
  IN("in {0}: {1}", "in {0}: {1}"),
  GIVES("{0}, {1} points", "{0}, {1} punti"),
  DIFF_ADDED("new", "nuovo"),
  DIFF_REMOVED("gone, was", "tolto, era"),
  DIFF_MOVED("place", "posto"),
  DIFF_ORDER("order", "ordine"),
  DIFF_POINTS("points", "punti"),
  DIFF_ASKS("asks", "chiede"),
  DIFF_TIMES("times", "volte"),
  DIFF_DECAY("decay", "decadimento"),
  DIFF_CHOICE("choice", "scelta"),
  DIFF_LIMITS("limits", "limiti"),
  DIFF_ONLY_IF("only if", "solo se"),
  DIFF_BECAUSE("because", "perché"),
  DIFF_CODE("reason code and baseline", "codice del motivo e base"),
  DIFF_BAND("band", "fascia"),
  DIFF_ROBOTS("machines", "macchine"),
  DIFF_OVERFLOW("overflow", "eccedenza"),
  REFUSED("refused", "rifiutata"),
  CUT("cut", "tagliata"),
  SUM("the sum of its parts", "la somma delle sue parti"),
  BEST("the most that a part gives", "il più che dà una parte"),
  WORST("the least that a part gives", "il meno che dà una parte"),
  FIRST_OF("the first part that speaks", "la prima parte che parla"),
  EACH_TIME("each", "ogni volta"),
  EVERY_TIMES("every {0}", "ogni {0}"),
  FROM_POINTS("from {0} points", "da {0} punti"),
  IF("if {0}", "se {0}"),
  OR_IF("{0} or {1}", "{0} o {1}"),
  LIMITS("{0} to {1}", "da {0} a {1}"),
  BASELINE("{0}, baseline {1}", "{0}, base {1}");

  private final String english;
  private final String italian;

  Phrase(String english, String italian) {
    this.english = english;
    this.italian = italian;
  }

  String english() {
    return english;
  }

  String italian() {
    return italian;
  }
}
