package org.leadroad.core.reading;

import com.google.common.collect.Sets;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Consent.Answer;
import org.leadroad.core.claim.Consent.Purpose;

/**
 * Reads what is agreed to and what is refused: from a label and the answer to it, and from
 * sentences. A box that says yes to a refusal is a refusal; one that says no to it is no consent.
 */
final class Consents {

  private static final Senses SENSES = Senses.of(EnumSet.range(Sense.AGREES, Sense.THIRD_PARTIES));

  private static final Senses REFUSALS =
      Senses.of(Sense.REFUSES, Sense.NO_CALLS, Sense.NO_MARKETING);

  /** Without one of them, what a consent is for says nothing. */
  private static final Senses ANSWERS = REFUSALS.with(Sense.AGREES);

  /** A label of such a thing alone is a box to tick; "email" alone is not. */
  private static final Senses BOXES =
      Senses.of(
          Sense.PRIVACY,
          Sense.MARKETING,
          Sense.PROFILING,
          Sense.THIRD_PARTIES,
          Sense.NO_MARKETING,
          Sense.NO_CALLS);

  private static final Set<Purpose> CHANNELS =
      Sets.immutableEnumSet(
          Purpose.CONTACT, Purpose.CALL, Purpose.EMAIL, Purpose.MESSAGE, Purpose.FAX);

  /** Labels that end so tell when or how it was asked. */
  private static final Set<String> ABOUT =
      Set.of(
          "text",
          "testo",
          "at",
          "date",
          "data",
          "ip",
          "version",
          "versione",
          "url",
          "link",
          "id",
          "timestamp",
          "time",
          "ora",
          "source",
          "code",
          "page",
          "category",
          "name",
          "number");

  private static final int MOST_WORDS_OF_A_BOX = 3;

  private final Wording wording;
  private final Notes notes;
  private final Set<Consent> found = new LinkedHashSet<>();

  Consents(Wording wording, Notes notes) {
    this.wording = wording;
    this.notes = notes;
  }

  List<Consent> found() {
    return List.copyOf(found);
  }

  /**
   * Whether the label asks for a consent; then the value was read as the answer.
   *
   * @param shown what says so: the value, or the line of which it is a part
   */
  boolean readLabel(String label, Said value, Said shown) {
    List<String> tokens = optOut(LabelTokens.of(label));
    Tokens words = wording.tokens(tokens.isEmpty() ? label : String.join(" ", tokens));
    List<Wording.Hit> hits = new ArrayList<>(words.find(SENSES));
    // "contact no" is a number
    hits.removeIf(hit -> hit.from() > 0 && words.word(hit.from()).equals("no"));
    if (hits.isEmpty() || ABOUT.contains(words.word(words.size() - 1)) || !asks(words, hits)) {
      return false;
    }
    if (value.isBlank()) {
      return true;
    }
    boolean refusal = false;
    for (Wording.Hit hit : hits) {
      refusal |= REFUSALS.has(hit.sense());
    }
    Optional<Boolean> yes = Answers.of(value.reveal(), wording);
    if (yes.isEmpty()) {
      notes.add(Remarks.CONSENT_UNCLEAR, Field.CONSENT, shown);
    } else if (!refusal || yes.get()) {
      Answer answer = yes.get() && !refusal ? Answer.GIVEN : Answer.REFUSED;
      add(purposes(hits), answer, shown, Confidence.CERTAIN);
    }
    return true;
  }

  /** {@code emailoptout}, {@code hasoptedoutofemail}: such labels are written as one word. */
  private static List<String> optOut(List<String> tokens) {
    String word = tokens.size() == 1 ? tokens.get(0) : "";
    for (String verb : List.of("hasoptedoutof", "optedoutof", "optedout", "optout")) {
      int at = word.indexOf(verb);
      if (at >= 0) {
        return List.of("opt", "out", word.substring(0, at) + word.substring(at + verb.length()));
      }
    }
    return tokens;
  }

  private static boolean asks(Tokens words, List<Wording.Hit> hits) {
    boolean agrees = false;
    boolean refuses = false;
    boolean purpose = false;
    boolean box = false;
    for (Wording.Hit hit : hits) {
      agrees |= hit.sense() == Sense.AGREES;
      refuses |= hit.sense() == Sense.REFUSES;
      purpose |= hit.sense().compareTo(Sense.NO_CALLS) >= 0;
      box |= BOXES.has(hit.sense());
    }
    return agrees || (refuses && purpose) || (box && words.size() <= MOST_WORDS_OF_A_BOX);
  }

  /** Whether anything was agreed to or refused in the sentence. */
  boolean readSentence(Sentence sentence) {
    Tokens words = sentence.tokens();
    if (!words.mayMean(ANSWERS)) {
      return false;
    }
    List<Wording.Hit> hits = words.find(SENSES);
    boolean read = false;
    for (int i = 0; i < hits.size(); i++) {
      Wording.Hit hit = hits.get(i);
      switch (hit.sense()) {
        case NO_CALLS -> read |= refuse(sentence, EnumSet.of(Purpose.CALL));
        case NO_MARKETING -> read |= refuse(sentence, EnumSet.of(Purpose.MARKETING));
        case REFUSES -> read |= readRefusal(sentence, hits, i);
        case AGREES -> read |= readAgreement(sentence, hits, i);
        default -> {
          // what a consent is for says nothing alone
        }
      }
    }
    return read;
  }

  private boolean readRefusal(Sentence sentence, List<Wording.Hit> hits, int at) {
    if (at + 1 == hits.size()
        || !Refusals.reaches(sentence.tokens(), hits.get(at), hits.get(at + 1))) {
      return false;
    }
    Wording.Hit what = hits.get(at + 1);
    if (what.sense().compareTo(Sense.PRIVACY) <= 0) {
      return false;
    }
    if (sentence.isQuestion() || Refusals.isForATime(sentence.tokens(), what.to())) {
      notes.add(Remarks.CONSENT_UNCLEAR, Field.CONSENT, sentence.said());
      return true;
    }
    EnumSet<Purpose> purposes = EnumSet.noneOf(Purpose.class);
    purposes.add(Refusals.way(sentence.tokens(), what.to()).orElse(purpose(what.sense())));
    for (Wording.Hit further : hits.subList(at + 2, hits.size())) {
      if (isChannel(further.sense())
          && further.from() == what.to() + 1
          && Refusals.isOr(sentence.tokens().word(what.to()))) {
        purposes.add(purpose(further.sense()));
      }
    }
    return refuse(sentence, purposes);
  }

  private boolean readAgreement(Sentence sentence, List<Wording.Hit> hits, int at) {
    List<Wording.Hit> after = hits.subList(at + 1, hits.size());
    Set<Purpose> purposes = purposes(after);
    purposes.remove(Purpose.OTHER);
    boolean expressly = Refusals.isExpress(sentence.tokens().word(hits.get(at).from()));
    if (!expressly) {
      purposes.removeAll(CHANNELS);
    }
    if (purposes.isEmpty()) {
      return false;
    }
    boolean refused =
        at > 0
            && hits.get(at - 1).sense() == Sense.REFUSES
            && Refusals.reaches(sentence.tokens(), hits.get(at - 1), hits.get(at));
    if (sentence.isQuestion()) {
      notes.add(Remarks.CONSENT_UNCLEAR, Field.CONSENT, sentence.said());
      return true;
    }
    add(purposes, refused ? Answer.REFUSED : Answer.GIVEN, sentence.said(), Confidence.LIKELY);
    return true;
  }

  private boolean refuse(Sentence sentence, Set<Purpose> purposes) {
    add(purposes, Answer.REFUSED, sentence.said(), Confidence.LIKELY);
    return true;
  }

  private void add(Set<Purpose> purposes, Answer answer, Said said, Confidence sure) {
    for (Purpose purpose : purposes) {
      found.add(Consent.of(purpose, answer, said.text()).readFrom(said.provenance(sure)));
    }
  }

  /** What it is for as exactly as it is said: marketing by e-mail is marketing. */
  private static Set<Purpose> purposes(List<Wording.Hit> hits) {
    EnumSet<Purpose> all = EnumSet.noneOf(Purpose.class);
    for (Wording.Hit hit : hits) {
      all.add(purpose(hit.sense()));
    }
    EnumSet<Purpose> uses = EnumSet.of(Purpose.MARKETING, Purpose.PROFILING, Purpose.THIRD_PARTIES);
    uses.retainAll(all);
    if (!uses.isEmpty()) {
      return uses;
    }
    EnumSet<Purpose> channels = EnumSet.copyOf(CHANNELS);
    channels.retainAll(all);
    if (channels.size() > 1) {
      channels.remove(Purpose.CONTACT);
    }
    if (!channels.isEmpty()) {
      return channels;
    }
    return EnumSet.of(all.contains(Purpose.PRIVACY) ? Purpose.PRIVACY : Purpose.OTHER);
  }

  private static boolean isChannel(Sense sense) {
    return CHANNELS.contains(purpose(sense)) && sense != Sense.NO_CALLS;
  }

  private static Purpose purpose(Sense sense) {
    return switch (sense) {
      case NO_CALLS, CALL -> Purpose.CALL;
      case NO_MARKETING, MARKETING -> Purpose.MARKETING;
      case PRIVACY -> Purpose.PRIVACY;
      case CONTACT -> Purpose.CONTACT;
      case EMAIL -> Purpose.EMAIL;
      case MESSAGE -> Purpose.MESSAGE;
      case FAX -> Purpose.FAX;
      case PROFILING -> Purpose.PROFILING;
      case THIRD_PARTIES -> Purpose.THIRD_PARTIES;
      default -> Purpose.OTHER;
    };
  }
}
