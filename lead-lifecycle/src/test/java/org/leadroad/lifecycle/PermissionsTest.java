package org.leadroad.lifecycle;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.claim.Consent.Purpose;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.privacy.NoConsentException;
import org.leadroad.lifecycle.privacy.NoConsentException.Reason;
import org.leadroad.lifecycle.privacy.Permission;
import org.leadroad.lifecycle.privacy.Permissions;

class PermissionsTest {

  private static final Lead A = Sample.lead("a", "Anna Serra");
  private static final Lead B = Sample.lead("b", "Anna Serra");
  private static final Instant LATER = Sample.FRIDAY.plusSeconds(1);
  private static final Fact YES = yes("yes", A, Purpose.EMAIL, Sample.TUESDAY);
  private static final Fact NO = no("no", A, Purpose.EMAIL, Sample.FRIDAY);
  private static final Fact YES_B = yes("yes-b", B, Purpose.EMAIL, Sample.FRIDAY);

  private static Fact yes(String id, Lead lead, Purpose purpose, Instant at) {
    return said(id, lead, ConsentProof.given(purpose, "form-checkbox", "privacy-it/7"), at);
  }

  private static Fact no(String id, Lead lead, Purpose purpose, Instant at) {
    return said(id, lead, ConsentProof.refused(purpose, "unsubscribe-link"), at);
  }

  private static Fact said(String id, Lead lead, ConsentProof proof, Instant at) {
    return Fact.consented(FactId.of(id), lead.id(), proof, at, "form");
  }

  private static Fact ending(String id, Lead lead, Instant until) {
    ConsentProof proof = ConsentProof.given(Purpose.EMAIL, "form-checkbox", "privacy-it/7");
    return said(id, lead, proof.endingAt(until), Sample.TUESDAY);
  }

  private static List<Road> roads(Lead[] leads, Fact... facts) {
    List<Fact> all = new ArrayList<>(Stream.of(leads).map(Sample::received).toList());
    all.addAll(List.of(facts));
    return Book.of(all).roads();
  }

  private static Permissions one(Instant asOf, Fact... facts) {
    return Permissions.of(roads(new Lead[] {A}, facts), asOf);
  }

  private static Permissions two(Instant asOf, Fact... facts) {
    return Permissions.of(roads(new Lead[] {A, B}, facts), asOf);
  }

  static Stream<Arguments> table() {
    Fact contactNo = no("no-contact", A, Purpose.CONTACT, Sample.FRIDAY);
    Fact contactYes = yes("contact", A, Purpose.CONTACT, Sample.TUESDAY);
    Fact refusalEnds =
        said(
            "ends",
            A,
            ConsentProof.refused(Purpose.EMAIL, "phone").endingAt(Sample.FRIDAY),
            Sample.TUESDAY.plusSeconds(1));
    Fact oops = Sample.withdrawn("oops", NO, LATER);
    Fact gone = Sample.erased("gone", A, Sample.FRIDAY);
    Fact other = yes("other", A, Purpose.PRIVACY, Sample.TUESDAY);
    return Stream.of(
        row("158-given", one(LATER, YES)),
        row("158-missing", one(LATER), Reason.MISSING, "a"),
        row("158-notYet", one(Sample.MONDAY, YES), Reason.MISSING, "a"),
        row("158-withdrawn", one(LATER, YES, NO), Reason.WITHDRAWN, "a"),
        row("158-beforeItWasWithdrawn", one(Sample.TUESDAY, YES, NO)),
        row("158-againAfterARefusal", one(LATER, no("n", A, Purpose.EMAIL, Sample.MONDAY), YES)),
        row("158-theRefusalWasAMistake", one(LATER, YES, NO, oops)),
        row(
            "158-bothAtOneInstant",
            one(LATER, YES, no("a-first", A, Purpose.EMAIL, Sample.TUESDAY)),
            Reason.WITHDRAWN,
            "a"),
        row(
            "158-bothAtOneInstantTheOtherWayRound",
            one(LATER, YES, no("z-last", A, Purpose.EMAIL, Sample.TUESDAY)),
            Reason.WITHDRAWN,
            "a"),
        row("158-ended", one(Sample.FRIDAY, ending("e", A, Sample.FRIDAY)), Reason.ENDED, "a"),
        row(
            "158-theInstantBeforeItEnds",
            one(Sample.FRIDAY.minusNanos(1), ending("e", A, Sample.FRIDAY))),
        row("158-aRefusalThatEndsGivesNothing", one(LATER, YES, refusalEnds), Reason.ENDED, "a"),
        row("158-anotherPurpose", one(LATER, other), Reason.OTHER_PURPOSE, "a"),
        row("158-aWayNeedsItsOwn", one(LATER, contactYes), Reason.OTHER_PURPOSE, "a"),
        row("158-noContactAtAll", one(LATER, YES, contactNo), Reason.WITHDRAWN, "a"),
        row(
            "158-thisWayAfterAll",
            one(LATER, contactNo, yes("after-all", A, Purpose.EMAIL, LATER))),
        row("158-olderWording", one(LATER, YES).worded("privacy-it/8"), Reason.OTHER_WORDING, "a"),
        row("158-oneOfTheWordings", one(LATER, YES).worded("privacy-it/8", "privacy-it/7")),
        row(
            "158-refusedWhateverTheWording",
            one(LATER, YES, NO).worded("x"),
            Reason.WITHDRAWN,
            "a"),
        row("strict-bothAgreed", two(LATER, YES, YES_B)),
        row("strict-oneIsSilent", two(LATER, YES), Reason.MISSING, "b"),
        row(
            "strict-oneAgreedToSomethingElse",
            two(LATER, YES, yes("x", B, Purpose.CALL, Sample.FRIDAY)),
            Reason.OTHER_PURPOSE,
            "b"),
        row(
            "strict-refusedInTheOther",
            two(LATER, no("earlier", A, Purpose.EMAIL, Sample.MONDAY), YES_B),
            Reason.WITHDRAWN,
            "a"),
        row("strict-refusedInOneOfTwo", two(LATER, YES, YES_B, NO), Reason.WITHDRAWN, "a"),
        row("strict-endedInOne", two(LATER, YES_B, ending("e", A, LATER)), Reason.ENDED, "a"),
        row("strict-nobodyThere", Permissions.of(List.of(), LATER), Reason.MISSING),
        row("erased-permitsNothing", one(LATER, YES, gone), Reason.ENDED, "a"),
        row("erased-refusalsStay", one(LATER, YES, NO, gone), Reason.WITHDRAWN, "a"),
        row("erased-theDaysBefore", one(Sample.TUESDAY, YES, gone)));
  }

  private static Arguments row(String id, Permissions permissions) {
    return Arguments.of(id, permissions, Optional.empty(), List.of());
  }

  private static Arguments row(String id, Permissions permissions, Reason why, String... leads) {
    return Arguments.of(id, permissions, Optional.of(why), List.of(leads));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("table")
  void emailIsLetThroughWhereEveryLeadAgreed(
      String id, Permissions permissions, Optional<Reason> why, List<String> leads) {
    assertEquals(why.isEmpty(), permissions.allow(Purpose.EMAIL));
    if (why.isEmpty()) {
      permissions.require(Purpose.EMAIL);
      return;
    }
    NoConsentException refused =
        assertThrows(NoConsentException.class, () -> permissions.require(Purpose.EMAIL));
    assertEquals(why.get(), refused.reason());
    assertEquals(Purpose.EMAIL, refused.purpose());
    assertEquals(leads, refused.leads().stream().map(lead -> lead.value()).toList());
    assertTrue(refused.getMessage().contains("EMAIL"), refused.getMessage());
    assertTrue(refused.getMessage().contains(why.get().name()), refused.getMessage());
    assertFalse(refused.getMessage().contains("Serra"), refused.getMessage());
  }

  @Test
  void refusingContactRefusesEveryWayAndNothingElse() {
    Permissions permissions = one(LATER, no("no", A, Purpose.CONTACT, Sample.TUESDAY));
    List<Purpose> refused =
        permissions.all().stream()
            .filter(each -> each.state() == Permission.State.REFUSED)
            .map(Permission::purpose)
            .toList();
    assertEquals(
        List.of(
            Purpose.CONTACT,
            Purpose.CALL,
            Purpose.EMAIL,
            Purpose.MESSAGE,
            Purpose.FAX,
            Purpose.MARKETING),
        refused);
  }

  @Test
  void row158TheProofSaysWhoWhenHowAndWhichWording() {
    Permission.Answer answer = two(LATER, YES).to(Purpose.EMAIL).answers().get(0);
    assertEquals(A.id(), answer.lead());
    assertEquals(Permission.State.GIVEN, answer.state());
    Permission.Proof proof = answer.proof().orElseThrow();
    assertEquals(YES.id(), proof.fact());
    assertEquals(Sample.TUESDAY, proof.at());
    assertEquals("form", proof.by());
    assertEquals("form-checkbox", proof.said().how());
    assertEquals(Optional.of("privacy-it/7"), proof.said().wording());
  }

  @Test
  void lawUndoUnlinkingGivesBackWhatEachSaid() {
    Fact link = Sample.linked("link", A, B, Sample.TUESDAY);
    Fact un = Fact.unlinked(FactId.of("un"), link, Sample.FRIDAY, "desk");
    Book book = Book.of(List.of(Sample.received(A), Sample.received(B), YES, link, un));
    Permissions linked = of(book, A, Sample.TUESDAY);
    assertFalse(linked.allow(Purpose.EMAIL), "the other is silent");
    assertTrue(of(book, A, Sample.FRIDAY).allow(Purpose.EMAIL));
    Book never = Book.of(List.of(Sample.received(A), Sample.received(B), YES));
    assertEquals(of(never, A, Sample.FRIDAY), of(book, A, Sample.FRIDAY));
    assertEquals(of(never, B, Sample.FRIDAY), of(book, B, Sample.FRIDAY));
  }

  private static Permissions of(Book book, Lead lead, Instant asOf) {
    Parties parties = book.roads().stream().collect(Parties.asOf(asOf));
    return Permissions.of(parties.of(lead.id()).roads(book::road), asOf);
  }

  /** Linking never permits what one of the leads did not permit alone. */
  @Property(tries = 500)
  void whatAPartyAllowsIsWhatEveryLeadAllows(
      @ForAll("answers") List<Fact> first, @ForAll("answers") List<Fact> second) {
    List<Road> roads =
        List.of(road(A, first), road(B, second.stream().map(PermissionsTest::ofB).toList()));
    Permissions together = Permissions.of(roads, LATER);
    for (Purpose purpose : Purpose.values()) {
      boolean each =
          roads.stream().allMatch(road -> Permissions.of(List.of(road), LATER).allow(purpose));
      assertEquals(each, together.allow(purpose));
    }
  }

  private static Road road(Lead lead, List<Fact> facts) {
    List<Fact> all = new ArrayList<>(facts);
    all.add(Sample.received(lead));
    return Road.of(all);
  }

  private static Fact ofB(Fact fact) {
    ConsentProof proof = ((Happening.Consented) fact.what()).proof();
    return said("b-" + fact.id(), B, proof, fact.happened());
  }

  @Provide
  Arbitrary<List<Fact>> answers() {
    Arbitrary<ConsentProof> proofs =
        Combinators.combine(
                Arbitraries.of(Purpose.CONTACT, Purpose.EMAIL, Purpose.MARKETING),
                Arbitraries.of(Consent.Answer.class),
                Arbitraries.of(Sample.TUESDAY, Sample.FRIDAY, LATER.plusSeconds(9)).optional(0.3))
            .as(
                (purpose, answer, until) -> {
                  ConsentProof said =
                      answer == Consent.Answer.GIVEN
                          ? ConsentProof.given(purpose, "form", "privacy-it/7")
                          : ConsentProof.refused(purpose, "phone");
                  return until.map(said::endingAt).orElse(said);
                });
    Arbitrary<Instant> days =
        Arbitraries.of(Sample.MONDAY, Sample.TUESDAY, Sample.FRIDAY, LATER.plusSeconds(1));
    return Combinators.combine(proofs, days)
        .as((proof, at) -> said("x", A, proof, at))
        .list()
        .ofMaxSize(6)
        .map(
            facts -> {
              List<Fact> named = new ArrayList<>();
              for (Fact fact : facts) {
                ConsentProof proof = ((Happening.Consented) fact.what()).proof();
                named.add(said("said-" + named.size(), A, proof, fact.happened()));
              }
              return named;
            });
  }
}
