package org.leadroad.scoring;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.scoring.Showroom.NOW;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The law <em>document</em>: tree to document to tree is the identity, and its bytes are stable.
 */
class DocumentLawTest {

  @Provide
  Arbitrary<Scorecard> cards() {
    return RandomCards.any().map(DocumentLawTest::withReasons);
  }

  @Provide
  Arbitrary<Profile> profiles() {
    return RandomProfiles.any();
  }

  private static Scorecard withReasons(Scorecard card) {
    Scorecard.Builder builder = Showroom.builder().bands(card.bands());
    card.robots().forEach(builder::ignoring);
    for (Tier tier : card.tiers()) {
      builder.tier(tier, reasoned(card.parts(tier)).toArray(Part[]::new));
    }
    return builder.build();
  }

  private static List<Part> reasoned(List<Part> parts) {
    List<Part> reasoned = new ArrayList<>();
    for (Part part : parts) {
      reasoned.add(
          part instanceof Rule rule
              ? rule.because("perché \"" + rule.id() + "\" \u2028 < \\ conta")
                  .code("RC_" + rule.points())
              : ((ImmutableGroup) part)
                  .withParts(reasoned(((Group) part).parts()))
                  .withCode("G." + part.id()));
    }
    return reasoned;
  }

  @Property
  void document(@ForAll("cards") Scorecard card, @ForAll("profiles") Profile profile) {
    byte[] json = card.toJson();
    Scorecard read = Scorecard.parse(json, Showroom.VOCABULARY);
    String text = new String(json, StandardCharsets.UTF_8);
    assertEquals(card, read, text);
    assertEquals(List.of(), CardSchema.faults(text), text);
    assertArrayEquals(json, read.toJson());
    assertEquals(card.scorer().score(profile, NOW), read.scorer().score(profile, NOW));
  }
}
