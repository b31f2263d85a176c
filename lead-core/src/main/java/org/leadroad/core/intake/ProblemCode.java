package org.leadroad.core.intake;

import java.util.Locale;
import org.leadroad.core.check.Tongue;

/**
 * What can be wrong with a delivery, and what to do about it. The names appear in stored data and
 * stay.
 *
 * <p>The first group refuses a document, those with {@code CODEC} one that the library itself
 * should have written; the second is noted on a lead that was accepted.
 */
public enum ProblemCode {
  /** Nothing was delivered. */
  EMPTY(
      "nothing to read; ask the sender to send it again",
      "niente da leggere; chiedere al mittente di inviarlo di nuovo"),
  /** A null where a document or map was due. */
  NULL_INPUT("pass the document or map itself", "passare il documento o la mappa"),
  /** More bytes than the limit. */
  LIMIT_BYTES(
      "raise Limits.maxBytes if the sender is trusted",
      "alzare Limits.maxBytes se il mittente è fidato"),
  /** Elements nested deeper than the limit. */
  LIMIT_DEPTH(
      "raise Limits.maxDepth if the sender is trusted",
      "alzare Limits.maxDepth se il mittente è fidato"),
  /** More elements than the limit. */
  LIMIT_ELEMENTS(
      "raise Limits.maxElements if the sender is trusted",
      "alzare Limits.maxElements se il mittente è fidato"),
  /** More attributes on one element, or more fields in one form, than the limit. */
  LIMIT_ATTRIBUTES(
      "raise Limits.maxAttributes or maxFields if the sender is trusted",
      "alzare Limits.maxAttributes o maxFields se il mittente è fidato"),
  /** One text longer than the limit. */
  LIMIT_FIELD(
      "raise Limits.maxFieldLength if the sender is trusted",
      "alzare Limits.maxFieldLength se il mittente è fidato"),
  /** A name longer than the limit. */
  LIMIT_NAME(
      "raise Limits.maxNameLength if the sender is trusted",
      "alzare Limits.maxNameLength se il mittente è fidato"),
  /** A document type declaration that could fetch or expand something. */
  XML_DOCTYPE(
      "ask the sender to leave the DOCTYPE out", "chiedere al mittente di togliere il DOCTYPE"),
  /** Not well-formed, and nothing that a repair mends. */
  XML_MALFORMED(
      "ask the sender for well-formed XML; if the charset is wrong, pass Delivery.charset",
      "chiedere al mittente un XML ben formato; se è sbagliata la codifica, passare Delivery.charset"),
  /** Well-formed, but not an ADF document. */
  NOT_ADF("read it with another intake", "leggerlo con un altro intake"),
  /** An ADF document without any prospect. */
  NO_PROSPECT("ask the sender why it is empty", "chiedere al mittente perché è vuoto"),
  /** More columns than the limit. */
  LIMIT_COLUMNS(
      "raise Limits.maxColumns if the sender is trusted",
      "alzare Limits.maxColumns se il mittente è fidato"),
  /** More words in all leads of a document than the limit: this lead is left out. */
  LIMIT_WORDS(
      "split the document, or raise Limits.maxWords if the sender is trusted",
      "dividere il documento, o alzare Limits.maxWords se il mittente è fidato"),
  /** A number with more characters than any amount or id has. */
  LIMIT_NUMBER(
      "ask the sender to send it as a text", "chiedere al mittente di inviarlo come testo"),
  /** Not JSON. */
  JSON_MALFORMED("ask the sender for valid JSON", "chiedere al mittente un JSON valido"),
  /** Bytes that are no text in the charset of JSON. */
  JSON_ENCODING(
      "ask the sender for UTF-8; if the charset is known, pass Delivery.charset",
      "chiedere al mittente UTF-8; se la codifica è nota, passare Delivery.charset"),
  /** Something after the end of the value, in the same line. */
  JSON_TRAILING(
      "ask the sender for one value, or for one in each line",
      "chiedere al mittente un solo valore, o uno per riga"),
  /** The same name twice in one object: nobody can tell which value is meant. */
  JSON_DUPLICATE_NAME(
      "ask the sender to send each name once, several values as an array",
      "chiedere al mittente ogni nome una volta sola, più valori in un array"),
  /** JSON, but not an object with fields. */
  NOT_A_LEAD(
      "ask the sender for an object, or an array of objects",
      "chiedere al mittente un oggetto, o un array di oggetti"),
  /** A notice that there is a lead, without the lead. */
  FETCH_NEEDED(
      "fetch the lead by the id in the notice, and read what that gives",
      "scaricare il lead con l’id dell’avviso, e leggere quello"),
  /** A quoted cell that never ends: nothing was read from its row on. */
  CSV_OPEN_QUOTE("close the quote in that row", "chiudere le virgolette in quella riga"),
  /** A quoted cell with text after its closing quote; that row was left out. */
  CSV_QUOTE(
      "write quotes inside a quoted cell twice", "raddoppiare le virgolette dentro una cella"),
  /** More or fewer cells than the header has names; that row was left out. */
  CSV_WIDTH(
      "give each row as many cells as the header",
      "dare a ogni riga tante celle quante ne ha l’intestazione"),
  /** Two columns with the same name. */
  CSV_HEADER_DUPLICATE("give each column a name of its own", "dare a ogni colonna un nome proprio"),
  /** A column without a name. */
  CSV_HEADER_MISSING(
      "give each column a name, or take the column out",
      "dare un nome a ogni colonna, o toglierla"),
  /** Not one name of a column that we know: perhaps the names are missing. */
  CSV_HEADER_UNKNOWN(
      "put a row of names first, or pass FormLabels that know them",
      "mettere prima una riga di nomi, o passare FormLabels che li conoscono"),
  /** One column, with another separator in its name. */
  CSV_ONE_COLUMN(
      "pass the separator that the document uses", "passare il separatore che il documento usa"),
  /** Bytes that are no text in the charset of the document; that row was left out. */
  CSV_ENCODING(
      "save it as UTF-8; if the charset is known, pass Delivery.charset",
      "salvarlo in UTF-8; se la codifica è nota, passare Delivery.charset"),
  /** Names of columns, and no row. */
  NO_ROWS("ask the sender why it is empty", "chiedere al mittente perché è vuoto"),
  /** No header that an e-mail begins with. */
  NOT_EMAIL(
      "pass the message as received, headers included",
      "passare il messaggio com’è arrivato, intestazioni comprese"),
  /** Bytes that are no text in the charset of their part. */
  EMAIL_ENCODING(
      "pass the charset that the sender writes as Delivery.charset",
      "passare la codifica del mittente come Delivery.charset"),
  /** A format that no intake here reads. */
  NOT_READABLE("add an intake for this format", "aggiungere un intake per questo formato"),
  /** What was passed threw while it was read. */
  INPUT_FAILED(
      "copy the map or document before passing it, and look there for the fault",
      "copiare la mappa o il documento prima di passarlo, e cercare lì il guasto"),
  /** Written in a form that this version of the library does not know. */
  CODEC_VERSION(
      "read it with the version of the library that wrote it, or with a later one",
      "leggerlo con la versione della libreria che lo ha scritto, o con una successiva"),
  /** A lead, a verdict or something else where another kind was due. */
  CODEC_KIND("read it as what it is", "leggerlo per quello che è"),
  /** A field that the form does not have: nobody knows what would be lost. */
  CODEC_FIELD_UNKNOWN(
      "take the field out, if it says nothing", "togliere il campo, se non dice nulla"),
  /** A field that the form requires. */
  CODEC_FIELD_MISSING(
      "look where the document was cut or changed",
      "vedere dove il documento è stato tagliato o cambiato"),
  /** A text, number, list or object where something else was due. */
  CODEC_TYPE("write it as the form has it", "scriverlo come vuole il formato"),
  /** A value that the type it is for refuses. */
  CODEC_VALUE("look where the document was changed", "vedere dove il documento è stato cambiato"),
  /** A verdict that was never given about that dossier. */
  CODEC_VERDICT(
      "pass the dossier that was judged, with the evidence that is cited",
      "passare il fascicolo giudicato, con le prove citate"),

  /** Text before the document or a prolog that no parser accepts was set right. */
  PROLOG_REPAIRED(
      "ask the sender to begin with <?xml version=\"1.0\"?>",
      "chiedere al mittente di cominciare con <?xml version=\"1.0\"?>"),
  /** A bare DOCTYPE was taken out. */
  DOCTYPE_REMOVED(
      "ask the sender to leave the DOCTYPE out", "chiedere al mittente di togliere il DOCTYPE"),
  /** A character that begins markup began none, and is in the words as received. */
  MARKUP_ESCAPED("ask the sender to escape & and <", "chiedere al mittente di proteggere & e <"),
  /** A comment with two hyphens inside was set right. */
  COMMENT_REPAIRED(
      "ask the sender not to write -- in comments",
      "chiedere al mittente di non scrivere -- nei commenti"),
  /** An HTML entity, or a number that XML would refuse, was turned into its character. */
  ENTITY_REPAIRED(
      "ask the sender to write the character itself",
      "chiedere al mittente di scrivere il carattere stesso"),
  /** An entity that nobody knows was kept as it stands. */
  ENTITY_UNKNOWN("ask the sender what it means", "chiedere al mittente che cosa significa"),
  /**
   * A control character is in the words, as received, or was passed over after the last of them.
   */
  CONTROL_CHAR("show it escaped", "mostrarlo come codice"),
  /** A charset other than the declared one had to be used. */
  CHARSET_FALLBACK(
      "ask the sender to declare the charset that it writes",
      "chiedere al mittente di dichiarare la codifica che usa"),
  /** Half of a surrogate pair is in the words; it was replaced by U+FFFD. */
  LONE_SURROGATE("ask the sender to write valid Unicode", "chiedere al mittente Unicode valido"),
  /** A direction override is in the words, as received. */
  BIDI("show it escaped", "mostrarlo come codice"),
  /** The same field more than once; all are kept. */
  REPEATED("the first is taken as the main one", "il primo vale come principale"),
  /** A value of a type that is no text; it was kept in its written form or left out as absent. */
  TYPE("ask the sender to send text", "chiedere al mittente di inviare testo"),
  /** The sender says that it is a test: there is nobody to call. */
  TEST_DELIVERY("keep it out of the figures", "tenerlo fuori dai numeri"),
  /** A secret shared with the sender's system was left out of the words. */
  SECRET_LEFT_OUT(
      "check it where the delivery arrives, before it is read",
      "controllarlo dove arriva, prima di leggere"),
  /** Words made of HTML, because there was no plain text. */
  HTML_TEXT(
      "look at the original if the layout matters", "guardare l’originale se conta l’aspetto"),
  /** An attachment is in the original, and nobody read it. */
  ATTACHMENT("open it by hand", "aprirlo a mano"),
  /** Passed on by somebody: the person may be in the text and not in the headers. */
  FORWARDED("look who wrote first", "guardare chi ha scritto per primo"),
  /** Written by a machine: out of office, receipt, read report. */
  AUTOMATIC_REPLY(
      "nobody asked for anything; do not answer it", "nessuno ha chiesto nulla; non rispondere"),
  /** A report that a message could not be delivered. */
  BOUNCE(
      "take it as evidence against the address, not as an enquiry",
      "vale come prova contro l’indirizzo, non come richiesta");

  private final String english;
  private final String italian;

  ProblemCode(String english, String italian) {
    this.english = english;
    this.italian = italian;
  }

  /**
   * {@return what to do about it, in a few words}
   *
   * @param locale Italian, or any other for English
   */
  public String cure(Locale locale) {
    return Tongue.isItalian(locale) ? italian : english;
  }
}
