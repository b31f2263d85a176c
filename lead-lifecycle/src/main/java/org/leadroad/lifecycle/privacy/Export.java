package org.leadroad.lifecycle.privacy;

import java.nio.charset.Charset;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.leadroad.core.Lead;
import org.leadroad.core.Verdict;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.Original;
import org.leadroad.core.words.Word;
import org.leadroad.lifecycle.Fact;
import org.leadroad.lifecycle.LeadRow;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Road;
import org.leadroad.scoring.Score;

/**
 * Everything that is kept of one party, for the person concerned: of each lead the words, the
 * original and the origin, what the words seem to say, the verdicts and the score with their
 * reasons in English and Italian, and everything that happened; then what they allowed, with the
 * proofs.
 *
 * <p>It is theirs and nobody else's. Evidence that is about leads of others too says only of what
 * sort it is, and other leads are not named. But words, notes and details are shown as they are,
 * whomever they name: who sent a form for a couple gets the form. Accounts of the host's stand in
 * it as ids. Erased words are in no export; ids, dates and what was counted are. That whoever asks
 * is the person concerned is for the host to see to.
 *
 * <p>One JSON object in UTF-8, {@code
 * {"leadroad-export":1,"asOf":…,"leads":[…],"permissions":[…]}}: leads by date, facts in their
 * order, fields always in the same, and nothing where there is nothing. The same roads, policy and
 * instant give the same bytes. The version counts up whenever the form gains or changes anything.
 * Immutable; never shown by {@link #toString()}.
 *
 * <pre>{@code
 * Export export = Export.of(parties.of(lead).roads(store::road), policy, now);
 * Files.write(file, export.json());
 * }</pre>
 */
public final class Export {

  /** The version of the form. */
  public static final int VERSION = 1;

  private final byte[] json;

  private Export(byte[] json) {
    this.json = json;
  }

  /**
   * {@return everything that is kept of a party}
   *
   * @param roads of the leads of one party, in any order; those that begin later are left out
   * @param policy how words are read, assessed, scored and called
   * @param asOf what happened later is not seen
   */
  public static Export of(Collection<Road> roads, Policy policy, Instant asOf) {
    List<LeadRow> leads =
        roads.stream()
            .filter(road -> !road.lead().receivedAt().isAfter(asOf))
            .sorted(
                Comparator.comparing((Road road) -> road.lead().receivedAt())
                    .thenComparing(road -> road.lead().id()))
            .map(road -> LeadRow.of(policy, road, asOf))
            .toList();
    FactFields facts =
        new FactFields(roads.stream().map(road -> road.lead().id()).collect(Collectors.toSet()));
    List<Permission> permissions =
        Permissions.of(roads, asOf).all().stream()
            .filter(each -> each.answers().stream().anyMatch(said -> said.proof().isPresent()))
            .toList();
    return new Export(
        Document.write(
            out -> {
              out.number("leadroad-export", VERSION);
              out.instant("asOf", asOf);
              out.objects("leads", leads, row -> lead(row, facts));
              out.objects("permissions", permissions, Export::permission);
            }));
  }

  private static Consumer<Document> lead(LeadRow row, FactFields facts) {
    Lead lead = row.snapshot().lead();
    Road road = row.snapshot().road();
    Set<Fact> counting = Set.copyOf(road.valid());
    return out -> {
      out.string("id", lead.id().value());
      out.instant("receivedAt", lead.receivedAt());
      out.flag("erased", road.isErased());
      out.object("origin", origin(lead.origin(), road.isErased()));
      out.objects("words", lead.words().list(), Export::word);
      lead.original().ifPresent(document -> out.object("original", original(document)));
      out.object("reading", ClaimFields.of(row.snapshot().reading()));
      out.constant("standing", row.snapshot().standing().kind());
      out.string("definition", row.definition().code());
      out.objects("verdicts", verdicts(row), Export::verdict);
      out.object("score", score(row.score()));
      out.flag("complete", row.complete());
      out.objects("facts", road.facts(), fact -> facts.of(fact, counting.contains(fact)));
    };
  }

  private static Consumer<Document> word(Word word) {
    return out -> {
      out.string("name", word.name());
      out.personal("text", word.text());
    };
  }

  private static Consumer<Document> original(Original document) {
    return out -> {
      out.string("mediaType", document.mediaType());
      out.string("charset", document.charset().map(Charset::name));
      out.string("base64", Base64.getEncoder().encodeToString(document.bytes()));
    };
  }

  private static Consumer<Document> score(Score score) {
    return out -> {
      out.string("card", score.card().id() + "/" + score.card().version());
      out.number("total", score.total());
      out.constant("temperature", score.temperature());
      out.string("en", score.explain(Locale.ENGLISH));
      out.string("it", score.explain(Locale.ITALIAN));
    };
  }

  /** What the sender's system called the delivery is shown while there is something delivered. */
  private static Consumer<Document> origin(Origin origin, boolean erased) {
    return out -> {
      out.constant("channel", origin.channel());
      out.constant("initiative", origin.initiative());
      out.strings("sources", origin.sources());
      if (!erased) {
        out.string("delivery", origin.deliveryKey().map(DeliveryKey::value));
      }
    };
  }

  private static List<Verdict<?>> verdicts(LeadRow row) {
    return Stream.<Verdict<?>>concat(
            row.snapshot().assessment().identityVerdicts().stream(),
            row.snapshot().assessment().intentVerdicts().stream())
        .toList();
  }

  private static Consumer<Document> verdict(Verdict<?> verdict) {
    return out -> {
      out.constant("claim", verdict.claim().kind());
      out.string("strategy", verdict.strategy());
      FactFields.opinion(verdict.opinion(), out);
    };
  }

  private static Consumer<Document> permission(Permission permission) {
    return out -> {
      out.constant("purpose", permission.purpose());
      out.constant("state", permission.state());
      out.objects("answers", permission.answers(), Export::answer);
    };
  }

  private static Consumer<Document> answer(Permission.Answer answer) {
    return out -> {
      out.string("lead", answer.lead().value());
      out.constant("state", answer.state());
      answer
          .proof()
          .ifPresent(
              proof ->
                  out.object(
                      "proof",
                      fields -> {
                        fields.string("fact", proof.fact().value());
                        fields.instant("at", proof.at());
                        fields.string("by", proof.by());
                        FactFields.proof(proof.said(), fields);
                      }));
    };
  }

  /** {@return the document, a fresh copy} */
  public byte[] json() {
    return json.clone();
  }

  /** {@return the size in bytes, and nothing of what they say} */
  @Override
  public String toString() {
    return "Export[" + json.length + " bytes]";
  }
}
