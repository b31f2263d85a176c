package org.leadroad.core.testkit;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.leadroad.core.claim.Claim;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.core.words.PersonalText;

/** Things that happened, and what strategies may say about them. */
final class SomeEvidence {

  private SomeEvidence() {}

  static Arbitrary<EvidenceId> ids() {
    return SomeTexts.identifiers().map(EvidenceId::of);
  }

  static Arbitrary<EvidenceKind> kinds() {
    Arbitrary<EvidenceKind> own =
        Combinators.combine(SomeTexts.codes(), Arbitraries.of(true, false))
            .as(
                (code, supports) ->
                    supports ? EvidenceKind.supporting(code) : EvidenceKind.contradicting(code));
    return Arbitraries.frequencyOf(
        Tuple.of(9, Arbitraries.of(EvidenceKind.ready())), Tuple.of(1, own));
  }

  /** Any kind, and of some more often than of all others together. */
  static Arbitrary<EvidenceKind> kinds(Collection<EvidenceKind> often) {
    return often.isEmpty()
        ? kinds()
        : Arbitraries.frequencyOf(
            Tuple.of(1, kinds()), Tuple.of(1, Arbitraries.of(List.copyOf(often))));
  }

  /** The kind itself, or where it does not speak of such claims a ready one that does. */
  static EvidenceKind fitting(EvidenceKind kind, Claim claim) {
    if (kind.about().contains(claim.kind())) {
      return kind;
    }
    List<EvidenceKind> fit =
        EvidenceKind.ready().stream()
            .filter(ready -> ready.effect() == kind.effect())
            .filter(ready -> ready.about().contains(claim.kind()))
            .toList();
    return fit.get(Math.floorMod(EvidenceKind.ready().indexOf(kind), fit.size()));
  }

  /** Evidence that lacks only the claim it is about and the instant it is seen from. */
  record Report(
      EvidenceId id,
      EvidenceKind kind,
      boolean barely,
      Duration later,
      String by,
      int through,
      Optional<PersonalText> note) {

    Evidence about(Claim claim, Instant now) {
      Claim subject = barely ? SomeClaims.barely(claim) : claim;
      Evidence evidence =
          through(subject, Evidence.of(id, fitting(kind, subject), subject, now.plus(later), by));
      return note.map(evidence::withNote).orElse(evidence);
    }

    /** Half of the time through one of their contacts. */
    private Evidence through(Claim subject, Evidence evidence) {
      List<Contact> contacts = new ArrayList<>();
      if (subject instanceof Identity identity) {
        contacts.addAll(identity.emails());
        contacts.addAll(identity.phones());
      }
      return through % 2 == 0 || contacts.isEmpty()
          ? evidence
          : evidence.withContact(contacts.get(through % contacts.size()));
    }
  }

  static Arbitrary<Report> reports() {
    return reports(kinds());
  }

  static Arbitrary<Report> reports(Arbitrary<EvidenceKind> kinds) {
    return Single.of(
        Combinators.combine(
                ids(),
                kinds,
                Arbitraries.of(true, false, false),
                distances(),
                Arbitraries.of("seller-3", "mailer", "registro/2"),
                Arbitraries.integers().between(0, 5),
                SomeTexts.personal().optional(0.2))
            .as(Report::new));
  }

  /** Before, at and after; a nanosecond off as well. */
  private static Arbitrary<Duration> distances() {
    Arbitrary<Duration> seconds =
        Arbitraries.longs().between(1, 5_000_000).map(Duration::ofSeconds);
    return Arbitraries.frequencyOf(
        Tuple.of(4, seconds.map(Duration::negated)),
        Tuple.of(1, Arbitraries.just(Duration.ZERO)),
        Tuple.of(1, Arbitraries.of(Duration.ofNanos(-1), Duration.ofNanos(1))),
        Tuple.of(1, seconds));
  }

  /** From none at all to some months. */
  static Arbitrary<Duration> sinceThen() {
    return distances().map(Duration::abs);
  }

  static Arbitrary<Need> needs() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Need.NAME,
            Need.CONTACT,
            Need.EMAIL,
            Need.PHONE,
            Need.LASTING_EMAIL,
            Need.TAX_ID,
            Need.SPECIFIC_WANT,
            Need.EVIDENCE),
        kinds().map(Need::of));
  }

  /** One need, some of several, and some of those with one more. */
  static Arbitrary<Missing> missing() {
    Arbitrary<Missing> one =
        Arbitraries.oneOf(needs().map(Missing::information), needs().map(Missing::evidence));
    Arbitrary<Missing> some = enoughOf(one);
    return Single.of(Arbitraries.oneOf(one, some, enoughOf(Arbitraries.oneOf(one, some))));
  }

  private static Arbitrary<Missing> enoughOf(Arbitrary<Missing> part) {
    return Combinators.combine(
            part.list().ofMinSize(1).ofMaxSize(4), Arbitraries.integers().between(0, 99))
        .as((parts, n) -> Missing.atLeast(1 + n % parts.size(), parts));
  }

  static Arbitrary<Denial> denials() {
    return Arbitraries.oneOf(
        Arbitraries.of(
            Denial.JUNK,
            Denial.UNREACHABLE,
            Denial.NOT_THEM,
            Denial.NOT_INTERESTED,
            Denial.NOT_OFFERED),
        SomeTexts.codes().map(Denial::of));
  }

  static Arbitrary<Clash> clashes() {
    return Combinators.combine(ids().list().ofMaxSize(2), ids().list().ofMaxSize(2)).as(Clash::new);
  }

  static Arbitrary<Opinion> opinions() {
    Arbitrary<Opinion> holds =
        Combinators.combine(Arbitraries.of(Confidence.class), ids().set().ofMaxSize(3))
            .as(Opinion.Holds::new);
    Arbitrary<Opinion> lacks = missing().map(Opinion.Lacks::new);
    Arbitrary<Opinion> clashing =
        clashes().set().ofMinSize(1).ofMaxSize(2).map(Opinion.Clashes::new);
    Arbitrary<Opinion> denied =
        Combinators.combine(denials(), ids().set().ofMaxSize(3)).as(Opinion.Denied::new);
    Arbitrary<Opinion> undecided =
        Combinators.combine(
                Arbitraries.of(Doubt.class), Arbitraries.of("a/1", "b/2").set().ofMaxSize(2))
            .as(Opinion.Undecided::new);
    return Single.of(Arbitraries.oneOf(List.of(holds, lacks, clashing, denied, undecided)));
  }
}
