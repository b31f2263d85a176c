package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.leadroad.core.claim.Budget;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Timeframe;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.PersonalText;

/** What the messages of one enquiry say in free text: what is asked, how, when and for how much. */
final class Messages {

  private static final Senses AUTOMATIC = Senses.of(Sense.AUTOMATIC);

  /** A machine says at once that it is one. */
  private static final int FIRST_WORDS = 40;

  private final Background background;
  private final Wording wording;
  private final Notes notes;
  private final ContactLines contact;
  private final ContactLines spoken;
  private final ContactSentences running;
  private final List<Sentence> sentences = new ArrayList<>();
  private final List<Want> asked = new ArrayList<>();
  private final List<Want> told = new ArrayList<>();
  private Optional<Timeframe> when = Optional.empty();
  private Optional<Budget> budget = Optional.empty();

  /** Reads the consents in them too, into the list of the enquiry. */
  Messages(
      List<Said> messages,
      Background background,
      boolean byMachine,
      Predicate<Said> isNote,
      Consents consents,
      Notes notes) {
    this.background = background;
    this.wording = background.wording();
    this.notes = notes;
    this.contact = new ContactLines(notes);
    this.spoken = new ContactLines(notes);
    this.running = new ContactSentences(spoken);
    boolean automatic = false;
    for (Said said : messages) {
      int known = sentences.size();
      Message message = Message.of(said, wording);
      if (byMachine || isAutomatic(said, message.tokens())) {
        automatic = true;
        notes.add(Remarks.AUTOMATIC_REPLY, Field.MESSAGE, said);
      } else {
        read(message, consents);
        addWant(said, isNote.test(said), sentences.subList(known, sentences.size()), message);
      }
    }
    if (automatic) {
      asked.clear();
      told.clear();
      sentences.clear();
      contact.clear();
      spoken.clear();
    }
  }

  private boolean isAutomatic(Said said, Tokens words) {
    if (!words.mayMean(AUTOMATIC)) {
      return false;
    }
    for (int at = 0; at < words.size() && at < FIRST_WORDS; at++) {
      if (words.phrase(at, AUTOMATIC) != Phrase.NONE) {
        Sentence whole = Sentence.of(said, words);
        return !whole.isQuestion() && !whole.has(Sense.SPECIFIC);
      }
    }
    return false;
  }

  private void read(Message message, Consents consents) {
    for (Message.Line line : message.lines()) {
      Optional<Field> field = background.labels().field(line.label());
      if (field.filter(Field.MESSAGE::equals).isPresent()) {
        Message.of(line.value(), wording).sentences().forEach(said -> read(said, consents));
      } else if (field.filter(Field.WHEN::equals).isPresent()) {
        when = when.or(() -> Optional.of(Timeframes.of(line.value(), background, notes)));
      } else if (field.filter(Field.BUDGET::equals).isPresent()) {
        budget =
            budget.or(() -> Optional.of(Spending.told(line.value().likely(), background, notes)));
      } else if (field.isPresent()) {
        contact.add(field.get(), line);
      } else if (!consents.readLabel(line.label(), line.value(), line.whole())) {
        read(Sentence.of(line.whole(), wording), consents);
      }
    }
    message.signature().ifPresent(said -> running.readSignature(said, wording));
    for (Sentence sentence : message.sentences()) {
      running.read(sentence);
      read(sentence, consents);
    }
  }

  private void read(Sentence sentence, Consents consents) {
    boolean onlyConsent =
        consents.readSentence(sentence)
            && !sentence.isQuestion()
            && !sentence.has(Sense.SPECIFIC)
            && !sentence.has(Sense.JUST_LOOKING)
            && !sentence.has(Sense.GENERAL);
    if (!onlyConsent) {
      sentences.add(sentence);
    }
  }

  /**
   * The sentences that ask; where none does, all that is more than courtesy, unless it is a note of
   * the seller's.
   */
  private void addWant(Said message, boolean note, List<Sentence> own, Message taken) {
    StringBuilder asks = new StringBuilder(Math.min(message.text().length(), Tokens.FARTHEST));
    StringBuilder rest = new StringBuilder();
    boolean whole = taken.isWhole() && own.size() == taken.sentences().size();
    for (Sentence sentence : own) {
      if (sentence.asks()) {
        sentence.addTo(asks);
      } else if (asks.isEmpty() && !sentence.isCourtesy() && !sentence.has(Sense.JUST_LOOKING)) {
        sentence.addTo(rest);
      } else {
        whole = false;
      }
    }
    if (!asks.isEmpty()) {
      asked.add(want(asks, message, Confidence.LIKELY));
    } else if (!rest.isEmpty() && !note) {
      told.add(
          whole
              ? want(message.text(), message, Confidence.POSSIBLE)
              : want(rest, message, Confidence.POSSIBLE));
    }
  }

  private static Want want(CharSequence text, Said message, Confidence sure) {
    return want(PersonalText.of(text.toString()), message, sure);
  }

  private static Want want(PersonalText text, Said message, Confidence sure) {
    return Want.of(Want.Kind.ASK, text).readFrom(message.provenance(sure));
  }

  /** All that is read in them, the lines whose label is unknown included. */
  List<Sentence> sentences() {
    return sentences;
  }

  /** A question for each message that asks; if none does, each message that says something. */
  List<Want> wants() {
    return asked.isEmpty() ? told : asked;
  }

  /** What they say about themselves in running text. */
  ContactLines spoken() {
    return spoken;
  }

  /** What they say about themselves in lines of their own. */
  ContactLines contact() {
    return contact;
  }

  /** What they say that they would give in exchange. */
  List<Want> offers() {
    List<Want> offers = new ArrayList<>();
    for (Sentence sentence : sentences) {
      if (sentence.means(Sense.TRADE_IN)) {
        Said said = sentence.said();
        offers.add(
            Want.of(Want.Kind.TRADE_IN, said.text()).readFrom(said.provenance(Confidence.LIKELY)));
      }
    }
    return offers;
  }

  Optional<Timeframe> when() {
    Optional<Timeframe> found = when;
    for (Sentence sentence : sentences) {
      Optional<Timeframe> more = Times.in(sentence, background.received());
      boolean better =
          found.isEmpty()
              || (more.isPresent()
                  && more.get()
                          .provenance()
                          .confidence()
                          .compareTo(found.get().provenance().confidence())
                      > 0);
      found = better && more.isPresent() ? more : found;
    }
    return found;
  }

  Optional<Budget> budget() {
    Optional<Budget> found = budget;
    for (int i = 0; found.isEmpty() && i < sentences.size(); i++) {
      found = Spending.in(sentences.get(i), background, notes);
    }
    return found;
  }
}
