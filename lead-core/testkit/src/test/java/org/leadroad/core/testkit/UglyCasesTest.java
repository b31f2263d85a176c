package org.leadroad.core.testkit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Example;
import org.leadroad.core.Lead;
import org.leadroad.core.Standing;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.Word;

/** The cases that properties are for do come, and come within a thousand tries. */
class UglyCasesTest {

  private static final int TRIES = 2_000;

  @Example
  void leadsAreUgly() {
    List<Lead> leads = LeadArbitraries.leads().sampleStream().limit(TRIES).toList();
    occurs(leads, "no words", lead -> lead.words().isEmpty());
    occurs(leads, "two words of one name", UglyCasesTest::repeatsAName);
    occurs(leads, "an empty text", lead -> says(lead, ""));
    occurs(leads, "an empty name", lead -> lead.words().first("").isPresent());
    occurs(leads, "blanks that are not blank", lead -> says(lead, "\u00a0\u2003"));
    occurs(leads, "zero width", lead -> has(lead, c -> c == 0x200b));
    occurs(leads, "bidirectional", lead -> has(lead, c -> c == 0x202e));
    occurs(leads, "beyond the BMP", lead -> has(lead, Character::isSupplementaryCodePoint));
    occurs(leads, "half a pair", lead -> has(lead, c -> c >= 0xd800 && c <= 0xdfff));
    occurs(leads, "a control character", lead -> has(lead, c -> c == 0));
    occurs(leads, "very long", lead -> texts(lead).anyMatch(text -> text.length() > 4_000));
    occurs(leads, "the original bytes", lead -> lead.original().isPresent());
    occurs(leads, "no key", lead -> lead.origin().deliveryKey().isEmpty());
    assertTrue(
        leads.stream().flatMap(UglyCasesTest::texts).allMatch(text -> text.length() <= 10_000));
  }

  @Example
  void storiesAreUgly() {
    List<Story> stories = LeadArbitraries.stories().sampleStream().limit(TRIES).toList();
    occurs(stories, "nobody", story -> story.claims(Identity.class).isEmpty());
    occurs(stories, "a couple with one telephone", UglyCasesTest::namesACouple);
    occurs(stories, "one lead read twice", UglyCasesTest::readsTwice);
    occurs(stories, "the future", story -> at(story, 1).findAny().isPresent());
    occurs(stories, "this very instant", story -> at(story, 0).findAny().isPresent());
    occurs(stories, "the past", story -> at(story, -1).findAny().isPresent());
    occurs(stories, "evidence twice", UglyCasesTest::repeatsEvidence);
    occurs(stories, "the instant a lead came in", UglyCasesTest::isToldAtOnce);
    occurs(stories, "evidence through a contact", UglyCasesTest::namesAContact);
    occurs(stories, "evidence about strangers", UglyCasesTest::meetsAStranger);
  }

  @Example
  void everyReadyKindOfEvidenceOccurs() {
    Set<EvidenceKind> ready = new HashSet<>(EvidenceKind.ready());
    LeadArbitraries.evidence()
        .sampleStream()
        .limit(TRIES)
        .map(Evidence::kind)
        .forEach(ready::remove);
    assertEquals(Set.of(), ready);
  }

  @Example
  void everyAnswerAndEveryStandingOccurs() {
    assertEquals(
        Set.of(Opinion.Kind.values()),
        LeadArbitraries.verdicts(Claim.class)
            .sampleStream()
            .limit(TRIES)
            .map(verdict -> verdict.opinion().kind())
            .collect(Collectors.toSet()));
    assertEquals(
        Set.of(Standing.Kind.values()),
        LeadArbitraries.standings()
            .sampleStream()
            .limit(200)
            .map(Standing::kind)
            .collect(Collectors.toSet()));
  }

  private static <T> void occurs(List<T> samples, String what, Predicate<T> it) {
    assertTrue(samples.stream().anyMatch(it), what);
  }

  private static Stream<String> texts(Lead lead) {
    return lead.words().list().stream().map(word -> word.text().reveal());
  }

  private static boolean says(Lead lead, String text) {
    return texts(lead).anyMatch(text::equals);
  }

  private static boolean has(Lead lead, IntPredicate codePoint) {
    return texts(lead).anyMatch(text -> text.codePoints().anyMatch(codePoint));
  }

  private static boolean repeatsAName(Lead lead) {
    return lead.words().list().stream().map(Word::name).distinct().count() < lead.words().size();
  }

  private static boolean namesACouple(Story story) {
    List<Identity> all = story.claims(Identity.class);
    for (int i = 1; i < all.size(); i++) {
      Identity one = all.get(i - 1);
      Identity other = all.get(i);
      if (one.about().equals(other.about())
          && !one.phones().isEmpty()
          && one.phones().equals(other.phones())
          && !one.sameSubjectAs(other)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isToldAtOnce(Story story) {
    return story.readings().stream().anyMatch(it -> it.lead().receivedAt().equals(story.now()));
  }

  private static boolean namesAContact(Story story) {
    return story.evidence().stream().anyMatch(piece -> piece.contact().isPresent());
  }

  private static boolean readsTwice(Story story) {
    return story.dossier().leads().size() < story.readings().size();
  }

  private static Stream<Evidence> at(Story story, int side) {
    return story.evidence().stream()
        .filter(piece -> Integer.signum(piece.at().compareTo(story.now())) == side);
  }

  private static boolean repeatsEvidence(Story story) {
    return new HashSet<>(story.evidence()).size() < story.evidence().size();
  }

  private static boolean meetsAStranger(Story story) {
    return story.evidence().stream()
        .anyMatch(piece -> story.claims(Claim.class).stream().noneMatch(piece::concerns));
  }
}
