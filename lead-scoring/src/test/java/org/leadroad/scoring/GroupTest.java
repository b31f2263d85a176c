package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.scoring.Showroom.AGE;
import static org.leadroad.scoring.Showroom.COMPANY;
import static org.leadroad.scoring.Showroom.NOW;
import static org.leadroad.scoring.Showroom.ROLE;
import static org.leadroad.scoring.Showroom.VISITS;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

class GroupTest {

  private static final Rule OWNER = Rule.when("owner", ROLE.is("owner"), 30);
  private static final Rule COMPANIES = Rule.when("companies", COMPANY.is(true), 50);
  private static final Rule YOUNG = Rule.when("young", AGE.atMost(30L), -20);

  private static final Profile ALL =
      Profile.builder().set(ROLE, "owner").set(COMPANY, true).set(AGE, 25L).build();
  private static final Profile YOUNG_OWNER =
      Profile.builder().set(ROLE, "owner").set(AGE, 25L).build();
  private static final Profile YOUNG_ONE = Profile.builder().set(AGE, 25L).build();
  private static final Profile NOBODY = Profile.builder().build();

  private static List<String> ledger(Part part, Profile profile) {
    return Showroom.flat(part).scorer().score(profile, NOW).lines().stream()
        .map(line -> line.part() + " " + line.cause() + " " + line.points())
        .toList();
  }

  @Test
  void sumAddsEverythingUp() {
    Group sum = Group.sum("group", OWNER, COMPANIES, YOUNG);
    assertEquals(List.of("owner RULE 30", "companies RULE 50", "young RULE -20"), ledger(sum, ALL));
    assertEquals(List.of(), ledger(sum, NOBODY));
  }

  @Test
  void bestIsTheMostOfThoseThatSpeak() {
    Group best = Group.best("group", YOUNG, OWNER, COMPANIES);
    assertEquals(List.of("companies RULE 50"), ledger(best, ALL));
    assertEquals(List.of("owner RULE 30"), ledger(best, YOUNG_OWNER));
    assertEquals(List.of("young RULE -20"), ledger(best, YOUNG_ONE));
    assertEquals(List.of(), ledger(best, NOBODY));
  }

  @Test
  void worstIsTheLeastOfThoseThatSpeak() {
    Group worst = Group.worst("group", OWNER, COMPANIES, YOUNG);
    assertEquals(List.of("young RULE -20"), ledger(worst, ALL));
    assertEquals(List.of("owner RULE 30"), ledger(Group.worst("group", COMPANIES, OWNER), ALL));
  }

  @Test
  void firstIsTheFirstThatSpeaks() {
    Group first = Group.first("group", COMPANIES, OWNER, YOUNG);
    assertEquals(List.of("companies RULE 50"), ledger(first, ALL));
    assertEquals(List.of("owner RULE 30"), ledger(first, YOUNG_OWNER));
  }

  @Test
  void ofEqualsTheFirstIsChosen() {
    Rule twin = Rule.when("twin", ROLE.is("owner"), 30);
    assertEquals(List.of("owner RULE 30"), ledger(Group.best("group", OWNER, twin), ALL));
    assertEquals(List.of("twin RULE 30"), ledger(Group.worst("group", twin, OWNER), ALL));
  }

  @Test
  void whatPassesTheLimitsIsALineOfItsOwn() {
    assertEquals(
        List.of("owner RULE 30", "companies RULE 50", "group CAP -20"),
        ledger(Group.sum("group", OWNER, COMPANIES).between(-10, 60), ALL));
    assertEquals(
        List.of("young RULE -20", "group FLOOR 10"),
        ledger(Group.sum("group", YOUNG).between(-10, 60), ALL));
    assertEquals(List.of("owner RULE 30"), ledger(Group.sum("group", OWNER).between(-10, 30), ALL));
  }

  @Test
  void aGateSilencesTheWholeGroup() {
    Group gated = Group.sum("group", OWNER, YOUNG).onlyIf(COMPANY.is(true));
    assertEquals(List.of("owner RULE 30", "young RULE -20"), ledger(gated, ALL));
    assertEquals(List.of(), ledger(gated, YOUNG_OWNER));
    assertEquals(List.of(), ledger(gated.onlyIf(AGE.atLeast(40L)), ALL));
  }

  @Test
  void groupsNest() {
    Rule visits = Rule.each("visits", VISITS, 7);
    Group nested =
        Group.best(
            "outer",
            Group.sum("qualities", OWNER, COMPANIES).between(0, 40),
            Group.sum("actions", visits, YOUNG));
    Profile busy =
        Profile.builder()
            .set(ROLE, "owner")
            .set(COMPANY, true)
            .engagement(Showroom.engagement("page-view", 1, 2, 3, 4, 5, 6))
            .build();
    assertEquals(List.of("visits RULE 42"), ledger(nested, busy));
    assertEquals(
        List.of("owner RULE 30", "companies RULE 50", "qualities CAP -40"), ledger(nested, ALL));
  }

  @Test
  void whatWasNotChosenIsPassedOver() {
    Score score =
        Showroom.flat(Group.best("group", OWNER, COMPANIES, Rule.each("visits", VISITS, 1)))
            .scorer()
            .score(ALL, NOW);
    assertEquals(
        List.of("owner PASSED_OVER 0", "visits SILENT 0"),
        score.silent().stream()
            .map(line -> line.part() + " " + line.cause() + " " + line.points())
            .toList());
  }

  @Test
  void aGroupSpeaksWhenAPartOfItDoes() {
    Group inner = Group.best("inner", OWNER, YOUNG);
    assertEquals(List.of("owner RULE 30"), ledger(Group.first("outer", inner, COMPANIES), ALL));
    assertEquals(
        List.of("companies RULE 50"),
        ledger(
            Group.worst("outer", Group.sum("silent", Rule.each("visits", VISITS, 1)), COMPANIES),
            ALL));
  }

  @Test
  void groupsAreEqualByWhatTheySay() {
    Group group = Group.sum("group", OWNER, YOUNG).between(-5, 5);
    assertEquals(group, Group.sum("group", OWNER, YOUNG).between(-5, 5));
    assertEquals(OptionalInt.of(5), group.cap());
    assertEquals(Part.Kind.SUM, group.kind());
    assertEquals(List.of(OWNER, YOUNG), group.parts());
  }
}
