package org.leadroad.core.formats.codec;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Assessment;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.engagement.Direction;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.engagement.Interaction;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;

/** Law <em>words</em>: what is written comes back, and is written the same again. */
class WordsCodecLawTest {

  private static <T> void requireSame(JsonCodec<T> codec, T value) {
    byte[] json = codec.write(value);
    T back = codec.read(json);
    assertEquals(value, back);
    assertEquals(Told.by(value), Told.by(back));
    assertArrayEquals(json, codec.write(back));
  }

  @Property
  void leadsComeBack(@ForAll Lead lead) {
    requireSame(JsonCodec.lead(), lead);
  }

  @Property
  void evidenceComesBack(@ForAll Evidence evidence) {
    requireSame(JsonCodec.evidence(), evidence);
  }

  @Property
  void opinionsComeBack(@ForAll Opinion opinion) {
    requireSame(JsonCodec.opinion(), opinion);
  }

  @Property(tries = 200)
  void dossiersComeBack(@ForAll Dossier dossier) {
    requireSame(JsonCodec.dossier(), dossier);
  }

  @Property(tries = 200)
  void verdictsComeBackWithTheirDossier(@ForAll Assessment assessment) {
    Dossier stored = JsonCodec.dossier().read(JsonCodec.dossier().write(assessment.dossier()));
    for (Verdict<Identity> verdict : assessment.identityVerdicts()) {
      requireSame(JsonCodec.verdict(Identity.class, stored), verdict);
    }
    for (Verdict<Intent> verdict : assessment.intentVerdicts()) {
      requireSame(JsonCodec.verdict(Intent.class, stored), verdict);
    }
  }

  @Property(tries = 200)
  void verdictsOnSamenessComeBack(
      @ForAll Dossier dossier, @ForAll VerificationStrategy<Sameness> strategy) {
    List<Identity> known = new ArrayList<>();
    dossier.readings().forEach(reading -> known.addAll(reading.identities()));
    for (int i = 1; i < known.size(); i++) {
      Sameness link = Sameness.of(known.get(i - 1), known.get(i));
      requireSame(
          JsonCodec.verdict(Sameness.class, dossier), Verification.ask(strategy, link, dossier));
    }
  }

  @Property(tries = 200)
  void engagementsComeBack(@ForAll("interactions") List<Interaction> interactions) {
    requireSame(JsonCodec.engagement(), Engagement.of(interactions));
    interactions.forEach(each -> requireSame(JsonCodec.interaction(), each));
  }

  @Provide
  Arbitrary<List<Interaction>> interactions() {
    Arbitrary<Interaction> any =
        Combinators.combine(
                Arbitraries.of("page-view", "email-click", "call"),
                Arbitraries.longs().between(-99_999_999_999L, 99_999_999_999L),
                Arbitraries.integers().between(0, 999_999_999),
                Arbitraries.of(Direction.class),
                Arbitraries.strings()
                    .excludeChars(' ')
                    .ofMinLength(1)
                    .ofMaxLength(9)
                    .filter(WordsCodecLawTest::isIdentifier),
                Arbitraries.of("mail-9", "m").optional(0.3),
                Arbitraries.strings().ofMaxLength(9).list().ofMaxSize(3))
            .as(
                (type, second, nano, who, id, message, texts) -> {
                  Interaction one =
                      Interaction.of(type, Instant.ofEpochSecond(second, nano), who, id);
                  Interaction each = message.map(one::withMessageId).orElse(one);
                  for (int i = texts.size(); i > 0; i--) {
                    each = each.withDetail("a" + i, PersonalText.of(texts.get(i - 1)));
                  }
                  return each;
                });
    return any.list().uniqueElements(Interaction::eventId).ofMaxSize(5);
  }

  private static boolean isIdentifier(String id) {
    return id.chars().noneMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c));
  }
}
