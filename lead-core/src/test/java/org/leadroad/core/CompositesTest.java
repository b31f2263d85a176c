package org.leadroad.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

class CompositesTest {

  private static final EvidenceId FOR = EvidenceId.of("HANDSHAKE");
  private static final EvidenceId AGAINST = EvidenceId.of("DISOWNED");

  private static final Dossier DOSSIER =
      Enquiries.about(Enquiries.GIULIA, EvidenceKind.HANDSHAKE, EvidenceKind.DISOWNED);

  /** H holds, L lacks, U needs a look, C clashes, D denied. */
  private static Opinion opinion(char letter) {
    return switch (letter) {
      case 'H' -> new Opinion.Holds(Confidence.LIKELY, Set.of(FOR));
      case 'L' -> Opinion.lacksInformation(Need.NAME);
      case 'U' -> Opinion.needsALook();
      case 'C' -> new Opinion.Clashes(Set.of(Clash.of(Set.of(FOR), Set.of(AGAINST))));
      default -> new Opinion.Denied(Denial.NOT_THEM, Set.of(AGAINST));
    };
  }

  private static List<VerificationStrategy<Identity>> parts(String letters) {
    return letters
        .chars()
        .mapToObj(letter -> Enquiries.<Identity>saying(opinion((char) letter)))
        .toList();
  }

  @SuppressWarnings({"unchecked", "rawtypes"}) // An array of a generic type, read only.
  private static VerificationStrategy<Identity>[] more(List<VerificationStrategy<Identity>> parts) {
    return parts.subList(1, parts.size()).toArray(new VerificationStrategy[0]);
  }

  @ParameterizedTest(name = "all of {0}: {1}")
  @CsvSource({"H,H", "HH,H", "HL,L", "HLU,U", "HLUC,C", "HLUCD,D", "DH,D", "CH,C"})
  void row123AllOfSaysTheWeakest(String letters, char expected) {
    List<VerificationStrategy<Identity>> parts = parts(letters);
    assertSays(expected, VerificationStrategy.allOf("all/1", parts.get(0), more(parts)));
  }

  @ParameterizedTest(name = "any of {0}: {1}")
  @CsvSource({"H,H", "HL,H", "LU,L", "HD,C", "DL,D", "DU,D", "CD,C", "CH,C", "CL,C", "UU,U"})
  void row123AnyOfSaysTheStrongestUnlessSomethingSpeaksAgainstIt(String letters, char expected) {
    List<VerificationStrategy<Identity>> parts = parts(letters);
    assertSays(expected, VerificationStrategy.anyOf("any/1", parts.get(0), more(parts)));
  }

  @ParameterizedTest(name = "{0} of {1}: {2}")
  @CsvSource({
    "2,HHL,H",
    "2,HLL,L",
    "2,LUU,U",
    "2,HUU,U",
    "2,HLU,L",
    "2,HHD,C",
    "2,HDL,D",
    "2,HCL,C",
    "2,HHC,C",
    "3,HLUU,U",
    "2,HLLU,L"
  })
  void nOfMSaysTheNthStrongest(int n, String letters, char expected) {
    List<VerificationStrategy<Identity>> parts = parts(letters);
    assertSays(expected, VerificationStrategy.atLeast("n/1", n, parts.get(0), more(parts)));
  }

  @ParameterizedTest(name = "first of {0}: {1}")
  @CsvSource({"HD,H", "DH,D", "LCH,C", "LUH,H", "LU,L", "UU,U", "LUL,L"})
  void firstDecidedIsNotShakenByWhatComesLater(String letters, char expected) {
    List<VerificationStrategy<Identity>> parts = parts(letters);
    assertSays(expected, VerificationStrategy.firstDecided("first/1", parts.get(0), more(parts)));
  }

  @ParameterizedTest(name = "weights {0} of {1}, look from {2}, holds from {3}: {4}")
  @CsvSource({
    "60 40,HL,60,60,H", "40 60,HL,60,60,L", "40 60,HL,30,60,U", "20 60,HL,30,60,L",
    "30 30 40,HHL,50,70,U", "30 30 40,HHD,50,70,C", "30 30 40,HLD,50,70,D", "60 40,HD,50,60,C",
    "30 30 40,HHC,50,70,C", "50 50,LU,60,60,U", "50 50,HU,60,60,U", "50 60,UL,60,60,L"
  })
  void weightsAddUpToABandInWhichSomebodyShouldLook(
      String weights, String letters, int look, int holds, char expected) {
    Weighing<Identity> weighing = VerificationStrategy.weighted("weighed/1");
    int[] each = Arrays.stream(weights.split(" ")).mapToInt(Integer::parseInt).toArray();
    for (int i = 0; i < each.length; i++) {
      weighing.part(each[i], parts(letters).get(i));
    }
    assertSays(expected, weighing.lookFrom(look).holdsFrom(holds).build());
  }

  private static void assertSays(char expected, VerificationStrategy<Identity> strategy) {
    assertEquals(opinion(expected).kind(), strategy.judge(Enquiries.GIULIA, DOSSIER).kind());
  }

  @Test
  void needsAndGroundsOfPartsArePutTogether() {
    VerificationStrategy<Identity> all =
        VerificationStrategy.allOf(
            "all/1",
            Enquiries.<Identity>saying(Opinion.lacksInformation(Need.NAME)),
            Enquiries.<Identity>saying(Opinion.lacksEvidence(Need.EVIDENCE)),
            Enquiries.<Identity>saying(Opinion.lacksInformation(Need.CONTACT)));
    assertEquals(
        Opinion.lacks(
            Missing.allOf(
                List.of(
                    Missing.evidence(Need.EVIDENCE),
                    Missing.information(Need.CONTACT),
                    Missing.information(Need.NAME)))),
        all.judge(Enquiries.GIULIA, DOSSIER));
  }

  @Test
  void allOfIsAsSureAsItsLeastSurePartAndAnyOfAsItsSurest() {
    VerificationStrategy<Identity> likely =
        Enquiries.saying(new Opinion.Holds(Confidence.LIKELY, Set.of(FOR)));
    VerificationStrategy<Identity> certain = Enquiries.saying(Opinion.holds(Confidence.CERTAIN));
    assertEquals(
        new Opinion.Holds(Confidence.LIKELY, Set.of(FOR)),
        VerificationStrategy.allOf("all/1", likely, certain).judge(Enquiries.GIULIA, DOSSIER));
    assertEquals(
        new Opinion.Holds(Confidence.CERTAIN, Set.of(FOR)),
        VerificationStrategy.anyOf("any/1", likely, certain).judge(Enquiries.GIULIA, DOSSIER));
  }

  @Test
  void whatHoldsNextToWhatIsDeniedClashesWithBothNamed() {
    List<VerificationStrategy<Identity>> parts = parts("HD");
    assertEquals(
        new Opinion.Clashes(Set.of(Clash.of(Set.of(FOR), Set.of(AGAINST)))),
        VerificationStrategy.anyOf("any/1", parts.get(0), parts.get(1))
            .judge(Enquiries.GIULIA, DOSSIER));
  }

  @Test
  void personsAndCompaniesAreAskedApart() {
    Company firm =
        Company.builder().about(Enquiries.SUV.id()).name(CompanyName.of("Verdi S.r.l.")).build();
    VerificationStrategy<Identity> apart =
        VerificationStrategy.forEach("apart/1", parts("H").get(0), parts("L").get(0));
    assertEquals(Opinion.Kind.HOLDS, apart.judge(Enquiries.GIULIA, DOSSIER).kind());
    assertEquals(Opinion.Kind.LACKS, apart.judge(firm, DOSSIER).kind());
    assertEquals("apart/1", apart.name());
  }

  @Test
  void compositesOfEqualPartsAreEqual() {
    VerificationStrategy<Identity> one = parts("H").get(0);
    VerificationStrategy<Identity> two = parts("L").get(0);
    assertEquals(
        VerificationStrategy.allOf("x/1", one, two), VerificationStrategy.allOf("x/1", one, two));
  }

  @Test
  void moreOrFewerThanThereArePartsAreRefused() {
    VerificationStrategy<Identity> part = parts("H").get(0);
    assertThrows(
        IllegalArgumentException.class, () -> VerificationStrategy.atLeast("n/1", 0, part));
    assertThrows(
        IllegalArgumentException.class, () -> VerificationStrategy.atLeast("n/1", 2, part));
  }

  @Test
  void aSumOfAWeighingIsNotSetTwice() {
    Weighing<Identity> weighing =
        VerificationStrategy.<Identity>weighted("w/1").holdsFrom(2).lookFrom(1);
    assertThrows(IllegalStateException.class, () -> weighing.holdsFrom(2));
    assertThrows(IllegalStateException.class, () -> weighing.lookFrom(1));
  }

  @Test
  void weightsOutOfOrderOrReachAreRefused() {
    VerificationStrategy<Identity> part = parts("H").get(0);
    assertThrows(
        IllegalArgumentException.class,
        () -> VerificationStrategy.<Identity>weighted("w/1").part(0, part));
    assertThrows(
        IllegalStateException.class,
        () -> VerificationStrategy.<Identity>weighted("w/1").part(5, part).build());
    assertThrows(
        IllegalStateException.class,
        () -> VerificationStrategy.<Identity>weighted("w/1").holdsFrom(1).build());
    assertThrows(
        IllegalArgumentException.class,
        () -> VerificationStrategy.<Identity>weighted("w/1").part(5, part).holdsFrom(6).build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            VerificationStrategy.<Identity>weighted("w/1")
                .part(5, part)
                .holdsFrom(3)
                .lookFrom(4)
                .build());
    assertThrows(
        IllegalArgumentException.class,
        () ->
            VerificationStrategy.<Identity>weighted("w/1")
                .part(5, part)
                .holdsFrom(3)
                .lookFrom(0)
                .build());
  }

  @Test
  void partsInACollectionAreTheSameAsOneByOne() {
    List<VerificationStrategy<Identity>> list = parts("HL");
    VerificationStrategy<Identity> one = list.get(0);
    VerificationStrategy<Identity> two = list.get(1);
    assertEquals(
        VerificationStrategy.allOf("all/1", one, two), VerificationStrategy.allOf("all/1", list));
    assertEquals(
        VerificationStrategy.anyOf("any/1", one, two), VerificationStrategy.anyOf("any/1", list));
    assertEquals(
        VerificationStrategy.atLeast("two/1", 2, one, two),
        VerificationStrategy.atLeast("two/1", 2, list));
    assertEquals(
        VerificationStrategy.firstDecided("first/1", one, two),
        VerificationStrategy.firstDecided("first/1", list));
  }

  @Test
  void noPartsAtAllAreRefused() {
    List<VerificationStrategy<Identity>> none = List.of();
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.allOf("no/1", none));
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.anyOf("no/1", none));
    assertThrows(
        IllegalArgumentException.class, () -> VerificationStrategy.firstDecided("no/1", none));
    assertThrows(
        IllegalArgumentException.class, () -> VerificationStrategy.atLeast("no/1", 1, none));
  }

  @ParameterizedTest(name = "[{0}]")
  @CsvSource({"''", "'  '", "'a\nb'"})
  void aNameThatSaysNothingIsRefused(String name) {
    VerificationStrategy<Identity> part = parts("H").get(0);
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.allOf(name, part));
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.anyOf(name, part));
    assertThrows(
        IllegalArgumentException.class, () -> VerificationStrategy.firstDecided(name, part));
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.atLeast(name, 1, part));
    assertThrows(IllegalArgumentException.class, () -> VerificationStrategy.weighted(name));
    assertThrows(
        IllegalArgumentException.class,
        () -> VerificationStrategy.of(name, (claim, dossier) -> Opinion.needsALook()));
  }
}
