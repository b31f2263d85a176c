package org.leadroad.core.testkit;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.CompanyName;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.evidence.Evidence;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.EvidenceKind;

/**
 * The law that a {@link Reader} keeps towards the one that it replaces (statement L3: what the
 * words mean may be read better later), as a property over generated leads.
 *
 * <pre>{@code
 * class OurNewReaderTest implements BetterReaderContract {
 *   @Override
 *   public Reader earlier() {
 *     return new OurReader(1);
 *   }
 *
 *   @Override
 *   public Reader better() {
 *     return new OurReader(2);
 *   }
 * }
 * }</pre>
 *
 * <p>The class is run like any other test class. The law can also be called with a lead of your
 * own.
 */
public interface BetterReaderContract {

  /** {@return the reader that evidence was given for} */
  Reader earlier();

  /** {@return the reader that takes its place} */
  Reader better();

  /**
   * Law <em>better reader</em>: evidence survives it. A hand shaken for somebody whom the earlier
   * reader found counts for the one whom the better reader finds in the same words, or in these and
   * more, the words of the name among them. Where it finds two in them, or nobody, or the name
   * elsewhere, the law asks nothing: nobody knows whose hand it was.
   *
   * @param lead any lead
   */
  @Property
  default void evidenceSurvivesABetterReader(@ForAll Lead lead) {
    Reading better = better().read(lead);
    for (Identity known : earlier().read(lead).identities()) {
      List<Identity> found =
          better.identities().stream().filter(who -> who.kind() == known.kind()).toList();
      if (found.size() == 1
          && words(found.get(0)).containsAll(words(known))
          && nameWords(found.get(0)).containsAll(nameWords(known))) {
        Evidence handshake =
            Evidence.of(
                EvidenceId.of("handshake-1"),
                EvidenceKind.HANDSHAKE,
                known,
                lead.receivedAt(),
                "seller-1");
        Dossier dossier = Dossier.asOf(lead.receivedAt(), better).with(handshake);
        Law.BETTER_READER.holds(
            dossier.supporting(found.get(0)).contains(handshake),
            "evidence about the "
                + known.kind()
                + " that the earlier reader found must count for the one that the better reader"
                + " finds in the same words."
                + " Maybe it gives them another name, instead of more of their name");
      }
    }
  }

  private static Set<WordRef> words(Identity identity) {
    Set<WordRef> words = new HashSet<>();
    Provenances.of(identity).forEach(from -> words.addAll(from.words()));
    return words;
  }

  private static List<WordRef> nameWords(Identity identity) {
    Optional<Provenance> from =
        identity instanceof Person person
            ? person.name().map(PersonName::provenance)
            : ((Company) identity).name().map(CompanyName::provenance);
    return from.map(Provenance::words).orElse(List.of());
  }
}
