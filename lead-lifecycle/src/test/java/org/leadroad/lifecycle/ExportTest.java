package org.leadroad.lifecycle;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Consent;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;
import org.leadroad.lifecycle.party.Particular;
import org.leadroad.lifecycle.party.Parties;
import org.leadroad.lifecycle.party.PartyView;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.privacy.Export;
import org.leadroad.lifecycle.privacy.NoConsentException;
import org.leadroad.lifecycle.privacy.Permissions;
import org.leadroad.lifecycle.store.RoadStore;
import org.leadroad.scoring.Temperature;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

class ExportTest {

  private static final Policy POLICY = Sample.policy();
  private static final Canaries WEB = new Canaries("web");
  private static final Canaries FAIR = new Canaries("fair");
  private static final Canaries OTHER = new Canaries("other");
  private static final LeadId WEB_ID = LeadId.of("web");
  private static final Instant NOW = Sample.FRIDAY;

  private final RoadStore store = RoadStore.inMemory();

  /** Web and fair are one; somebody compared web with other too, and found them two. */
  @BeforeEach
  void threeLeadsOfTwoParties() {
    List<Fact> web = new ArrayList<>(WEB.facts());
    web.add(WEB.compared(EvidenceKind.SAME_PARTY, FAIR));
    web.add(WEB.compared(EvidenceKind.OTHER_PARTY, OTHER));
    web.add(Sample.linked("link", WEB.words(), FAIR.words(), Sample.TUESDAY));
    web.add(Fact.unlinked(FactId.of("un"), WEB_ID, LeadId.of("other"), Sample.TUESDAY, "desk"));
    Fact hot = Sample.rated("hot", WEB.words(), NOW, Temperature.HOT);
    web.add(hot);
    web.add(Sample.withdrawn("oops", hot, NOW));
    store.append(WEB_ID, 0, web);
    store.append(LeadId.of("fair"), 0, FAIR.facts());
    store.append(LeadId.of("other"), 0, OTHER.facts());
  }

  private Export export(String lead) {
    try (Stream<Road> roads = store.roads()) {
      Parties parties = roads.collect(Parties.asOf(NOW));
      return Export.of(parties.of(LeadId.of(lead)).roads(store::road), POLICY, NOW);
    }
  }

  private static String text(Export export) {
    return new String(export.json(), UTF_8);
  }

  @Test
  void everythingThatIsTheirsIsInItAndNothingOfAnybodyElse() {
    String json = text(export("web"));
    assertEquals(
        Stream.of(WEB, FAIR).flatMap(c -> c.all().stream()).toList(), Canaries.in(json, WEB, FAIR));
    assertEquals(List.of(), Canaries.in(json, OTHER));
    assertFalse(json.contains("\"other\":\"other\""), "not even the id of the other lead");
    assertTrue(json.contains("\"other\":\"fair\""));
    assertEquals(OTHER.all(), Canaries.in(text(export("other")), OTHER));
    assertEquals(List.of(), Canaries.in(text(export("other")), WEB, FAIR));
  }

  @Test
  void scoresAndVerdictsAreExplainedInBothLanguages() {
    List<String> strings = strings(export("web"));
    Road road = store.road(WEB_ID).orElseThrow();
    LeadRow row = LeadRow.of(POLICY, road, NOW);
    for (Locale locale : List.of(Locale.ENGLISH, Locale.ITALIAN)) {
      assertTrue(strings.contains(row.score().explain(locale)));
      row.snapshot()
          .assessment()
          .identityVerdicts()
          .forEach(verdict -> assertTrue(strings.contains(verdict.opinion().describe(locale))));
    }
    assertTrue(strings.contains("privacy-it/7"), "the proof of what they allowed");
  }

  @Test
  void whatWasWithdrawnIsShownAndSaidNotToCount() {
    String json = text(export("web"));
    assertTrue(json.contains("{\"id\":\"hot\",\"kind\":\"RATED\",\"happened\":\"" + NOW), json);
    assertTrue(
        json.contains("\"by\":\"desk\",\"counts\":false,\"temperature\":\"HOT\"}"), "withdrawn");
  }

  @Test
  void row151NoByteOfErasedWordsIsInAnyExportAfterwards() {
    Erasure.of(WEB_ID, NOW, "privacy-desk").in(store);
    for (String lead : List.of("web", "fair", "other")) {
      assertEquals(List.of(), Canaries.in(text(export(lead)), WEB, FAIR), lead);
    }
    String json = text(export("web"));
    assertTrue(json.contains("\"kind\":\"ERASED\""));
    assertTrue(json.contains("\"purpose\":\"EMAIL\""), "what they said of it stays");
    assertEquals(OTHER.all(), Canaries.in(text(export("other")), OTHER));
  }

  @Test
  void theFormIsStable() {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("l"))
            .receivedAt(Sample.MONDAY)
            .origin(Sample.lead("l", "x").origin())
            .words(Words.of("email", "però@example.com"))
            .build();
    Fact yes =
        Fact.consented(
            FactId.of("y"),
            lead.id(),
            ConsentProof.given(Consent.Purpose.EMAIL, "form-checkbox", "privacy-it/7"),
            Sample.TUESDAY,
            "form");
    Road road = Road.of(List.of(Sample.received(lead), yes));
    String json = text(Export.of(List.of(road), POLICY, NOW));
    String facts =
        """
        "facts":[{"id":"received-l","kind":"RECEIVED","happened":"2026-03-02T09:00:00Z",\
        "recorded":"2026-03-02T09:00:00Z","by":"desk","counts":true,"source":"contact-form"},\
        {"id":"y","kind":"CONSENTED","happened":"2026-03-03T09:00:00Z",\
        "recorded":"2026-03-03T09:00:00Z","by":"form","counts":true,"purpose":"EMAIL",\
        "answer":"GIVEN","how":"form-checkbox","wording":"privacy-it/7"}]}],\
        "permissions":[{"purpose":"EMAIL","state":"GIVEN","answers":[{"lead":"l",\
        "state":"GIVEN","proof":{"fact":"y","at":"2026-03-03T09:00:00Z","by":"form",\
        "purpose":"EMAIL","answer":"GIVEN","how":"form-checkbox","wording":"privacy-it/7"}}]}]}""";
    String beginning =
        """
        {"leadroad-export":1,"asOf":"2026-03-06T09:00:00Z","leads":[{"id":"l",\
        "receivedAt":"2026-03-02T09:00:00Z","erased":false,"origin":{"channel":"CONTACT_FORM",\
        "initiative":"THEIRS"},"words":[{"name":"email","text":"però@example.com"}],\
        "reading":{"reader":"standard/""";
    assertTrue(json.startsWith(beginning), json);
    assertTrue(json.endsWith(facts), json);
    assertTrue(
        json.contains(
            "\"standing\":\"LEAD\",\"definition\":\"LEAD\",\"verdicts\":[{\"claim\":\"PERSON\","),
        json);
    assertTrue(json.contains("\"score\":{\"card\":\"sample/1\",\"total\":0,"), json);
  }

  @Test
  void theOrderOfTheRoadsChangesNothingAndLaterLeadsAreNotInIt() {
    List<Road> roads = new ArrayList<>(store.roads().toList());
    byte[] one = Export.of(roads, POLICY, NOW).json();
    Collections.reverse(roads);
    assertArrayEquals(one, Export.of(roads, POLICY, NOW).json());
    roads.add(Road.of(List.of(Sample.received(Sample.lead("later", "x", NOW.plusSeconds(1))))));
    assertArrayEquals(one, Export.of(roads, POLICY, NOW).json());
  }

  @Test
  void halfPairsAreEscapedAndComeBack() {
    Lead lead =
        Lead.builder()
            .id(LeadId.of("odd"))
            .receivedAt(Sample.MONDAY)
            .origin(Sample.lead("l", "x").origin())
            .words(Words.of("a", "half \ud83d of a pair", "b", "\ud83d\ude97 and \u0000"))
            .build();
    Export export = Export.of(List.of(Road.of(List.of(Sample.received(lead)))), POLICY, NOW);
    assertTrue(text(export).contains("half \\ud83d of a pair"), text(export));
    assertTrue(strings(export).contains("half \ud83d of a pair"));
    assertTrue(strings(export).contains("\ud83d\ude97 and \u0000"));
  }

  @Test
  void nothingPersonalIsShownByAnyOfTheseTypes() {
    Export export = export("web");
    assertEquals("Export[" + export.json().length + " bytes]", export.toString());
    List<Road> roads = store.roads().toList();
    PartyView view = PartyView.of(roads, POLICY, NOW);
    Permissions permissions = Permissions.of(roads, NOW);
    Erasure erasure = Erasure.of(WEB_ID, NOW, "privacy-desk");
    List<Object> shown = new ArrayList<>(roads);
    roads.forEach(road -> shown.addAll(road.facts()));
    shown.addAll(List.of(view, permissions, permissions.all(), erasure, erasure.in(store)));
    for (Particular<?> each :
        List.of(Particular.NAME, Particular.EMAIL, Particular.PHONE, Particular.LANGUAGE)) {
      shown.add(view.all(each));
    }
    shown.add(
        assertThrows(NoConsentException.class, () -> permissions.require(Consent.Purpose.CALL)));
    assertEquals(List.of(), Canaries.in(shown.toString(), WEB, FAIR, OTHER));
  }

  /** Law <em>words</em>: every text comes back as it was said. */
  @Property(tries = 200)
  void lawWords(@ForAll Lead lead) {
    Instant now = lead.receivedAt();
    Road road = Road.of(List.of(Fact.received(FactId.of("r"), lead, "portal", "desk")));
    Set<String> strings = new HashSet<>(strings(Export.of(List.of(road), POLICY, now)));
    for (Word word : lead.words().list()) {
      assertTrue(strings.contains(word.text().reveal()));
      assertTrue(strings.contains(word.name()));
    }
  }

  private static List<String> strings(Export export) {
    List<String> strings = new ArrayList<>();
    try (JsonParser parser =
        new JsonFactory().createParser(ObjectReadContext.empty(), text(export))) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        if (token == JsonToken.VALUE_STRING) {
          strings.add(parser.getString());
        }
      }
    }
    return strings;
  }
}
