package org.leadroad.core.strategy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.VerificationStrategy.Judge;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Contact;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceKind;
import org.leadroad.core.evidence.Missing;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.words.PersonalText;

/** What two sides may have in common, once something has happened on each of them. */
enum Link implements Judge<Sameness> {
  SHARED_CONTACT,
  SAME_TAX_ID;

  @Override
  public Opinion judge(Sameness link, Dossier dossier) {
    return Against.whole(link, dossier.evidenceAbout(link))
        .orElseGet(
            () -> this == SAME_TAX_ID ? sameTaxId(link, dossier) : sharedContact(link, dossier));
  }

  private static Opinion sameTaxId(Sameness link, Dossier dossier) {
    Optional<TaxId> one = link.one().taxId();
    Optional<TaxId> other = link.other().taxId();
    if (one.isEmpty() || other.isEmpty() || one.get().kind() != other.get().kind()) {
      return Opinion.lacksInformation(Need.TAX_ID);
    }
    if (!one.get().key().equals(other.get().key())) {
      return Opinion.denied(Denial.NOT_SAME);
    }
    return onBothSides(
        seen(link.one(), dossier),
        seen(link.other(), dossier),
        List.of(EvidenceKind.DOCUMENT_SEEN));
  }

  private static List<Evidence> seen(Identity side, Dossier dossier) {
    return dossier.supporting(side).stream()
        .filter(piece -> piece.kind().equals(EvidenceKind.DOCUMENT_SEEN))
        .toList();
  }

  private static Opinion sharedContact(Sameness link, Dossier dossier) {
    if (link.toldApart()) {
      return Opinion.needsALook();
    }
    List<Opinion> each = new ArrayList<>();
    for (Line.Sort sort : Line.Sort.values()) {
      for (Contact contact : shared(sort, link)) {
        Through one = new Through(sort, contact, link.one(), dossier);
        Through other = new Through(sort, contact, link.other(), dossier);
        if (!one.isDead() && !other.isDead()) {
          each.add(onBothSides(one.confirmed(), other.confirmed(), sort.works()));
        }
      }
    }
    return each.stream()
        .filter(Opinion.Holds.class::isInstance)
        .findFirst()
        .orElseGet(() -> missing(each));
  }

  private static Opinion missing(List<Opinion> each) {
    return each.isEmpty()
        ? Opinion.lacksInformation(Need.SHARED_CONTACT)
        : Opinion.lacks(
            Missing.anyOf(each.stream().map(said -> ((Opinion.Lacks) said).missing()).toList()));
  }

  private static List<Contact> shared(Line.Sort sort, Sameness link) {
    Set<PersonalText> others =
        sort.given(link.other()).stream().map(Contact::key).collect(Collectors.toSet());
    return sort.given(link.one()).stream().filter(it -> others.contains(it.key())).toList();
  }

  private static Opinion onBothSides(
      List<Evidence> one, List<Evidence> other, List<EvidenceKind> asked) {
    return one.isEmpty() || other.isEmpty()
        ? Opinion.lacks(
            Missing.anyOf(asked.stream().map(kind -> Missing.evidence(Need.of(kind))).toList()))
        : Opinion.holds(
            Confidence.LIKELY, Stream.of(one, other).flatMap(List::stream).distinct().toList());
  }

  /** What came through one contact of one side, or can have come through no other. */
  private record Through(Line.Sort sort, Contact contact, Identity side, Dossier dossier) {

    List<Evidence> confirmed() {
      return line().supporting(named(), sort.works());
    }

    boolean isDead() {
      return !line().contradicting(dossier.evidenceAbout(side)).isEmpty();
    }

    private Line line() {
      return new Line(sort, Optional.of(contact));
    }

    private List<Evidence> named() {
      boolean only = sort.given(side).size() == 1;
      return dossier.evidenceAbout(side).stream()
          .filter(piece -> only || piece.contact().isPresent())
          .toList();
    }
  }
}
