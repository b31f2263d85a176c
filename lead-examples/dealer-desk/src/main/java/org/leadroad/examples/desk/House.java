package org.leadroad.examples.desk;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.leadroad.core.Dossier;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Verdict;
import org.leadroad.core.Verification;
import org.leadroad.core.VerificationStrategy;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Request;
import org.leadroad.core.claim.Sameness;
import org.leadroad.core.claim.Want;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;
import org.leadroad.core.reading.Field;
import org.leadroad.core.reading.Remarks;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.strategy.DomainList;
import org.leadroad.core.strategy.IdentityChecks;
import org.leadroad.core.strategy.IntentChecks;
import org.leadroad.core.strategy.SamenessChecks;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.PersonalText;
import org.leadroad.lifecycle.Happening;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.Snapshot;
import org.leadroad.lifecycle.agenda.Due;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Bindings;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Scorer;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/**
 * What the invented dealership decides for itself, once: how words are read, what verifies
 * somebody, and what counts. This is the file a developer would write for a CRM of their own.
 */
final class House {

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();

  private static final Text CHANNEL = WORDS.text("channel", Fold.CASE);
  private static final Attribute<Boolean> IDENTITY = WORDS.flag("identity-verified");
  private static final Attribute<Boolean> INTENT = WORDS.flag("intent-verified");
  private static final Attribute<Boolean> SPECIFIC = WORDS.flag("asks-for-something-specific");
  private static final Attribute<Boolean> BUDGET = WORDS.flag("names-a-budget");
  private static final Attribute<Boolean> TIMING = WORDS.flag("says-when");
  private static final Attribute<Boolean> COMPANY = WORDS.flag("is-a-company");
  private static final Attribute<Boolean> TRADE_IN = WORDS.flag("offers-a-trade-in");
  private static final Attribute<Boolean> RULED_OUT = WORDS.flag("is-ruled-out");
  private static final Interactions QUOTES = WORDS.interactions("quote-request");
  private static final Interactions VISITS = WORDS.interactions("showroom-visit");
  private static final Interactions EVENTS = WORDS.interactions("event-attended");
  private static final Interactions WEBINARS = WORDS.interactions("webinar");
  private static final Interactions PAGES = WORDS.interactions("page-view");
  private static final Interactions OPENS = WORDS.interactions("email-open");
  private static final Interactions CLICKS = WORDS.interactions("email-click");

  private static final Set<String> NOBODY = Set.of("test", "prova", "n/d", "nd", "asdf", "xxx");

  private static final Duration QUARTER = Duration.ofDays(90);
  private static final Decay FORTNIGHT = Decay.halfLife(Duration.ofDays(14));

  /**
   * Actions count in thousands, qualities in hundreds, each further interaction a little
   * (statements G3 to G5). A specific request makes hot, and because the list goes by points it
   * counts as an action too. Nothing counts for who is ruled out: made-up names with a budget and a
   * date would be warm otherwise.
   */
  static final Scorecard CARD =
      Scorecard.builder("aurora", 1, WORDS.build())
          .tier(
              Tier.CLASSIFICATION,
              Group.sum(
                      "actions",
                      Rule.when("specific", SPECIFIC.is(true), 1000)
                          .because("asks for something specific"),
                      Rule.each("asked-for-quote", QUOTES, 1000)
                          .atMost(2)
                          .because("asked for a quote"),
                      Rule.each("came-to-showroom", VISITS, 1000)
                          .atMost(3)
                          .because("came to the showroom"),
                      Rule.each("met-at-event", EVENTS.within(QUARTER), 1000)
                          .atMost(1)
                          .because("met at an event"),
                      Rule.each("joined-webinar", WEBINARS.within(QUARTER), 1000)
                          .atMost(1)
                          .because("joined a webinar"))
                  .onlyIf(RULED_OUT.is(false)))
          .tier(
              Tier.QUALIFICATION,
              Group.sum(
                      "qualities",
                      Rule.when("known", IDENTITY.is(true), 200).because("we know who it is"),
                      Rule.when("means-it", INTENT.is(true), 200)
                          .because("they mean it and we can give it"),
                      Rule.when("budget", BUDGET.is(true), 100).because("names a budget"),
                      Rule.when("timing", TIMING.is(true), 100).because("says when"),
                      Rule.when("company", COMPANY.is(true), 100).because("buys for a company"),
                      Rule.when("trade-in", TRADE_IN.is(true), 100).because("offers a trade-in"))
                  .onlyIf(RULED_OUT.is(false)))
          .tier(
              Tier.PRIORITY,
              Group.sum(
                      "attention",
                      Rule.each("pages", PAGES.within(QUARTER), 5)
                          .decaying(FORTNIGHT)
                          .because("looked at our pages"),
                      Rule.each("opens", OPENS.oncePerMessage().within(QUARTER), 3)
                          .decaying(FORTNIGHT)
                          .because("opened our mails"),
                      Rule.each("clicks", CLICKS.oncePerMessage().within(QUARTER), 12)
                          .decaying(FORTNIGHT)
                          .because("followed our links"))
                  .onlyIf(RULED_OUT.is(false)))
          .bands(
              Bands.hot(2000)
                  .hotIf(SPECIFIC.is(true).and(RULED_OUT.is(false)))
                  .warm(200)
                  .warmIf(cameThroughAnAdOrByWordOfMouth().and(RULED_OUT.is(false))))
          .build();

  private House() {}

  /** Telephone numbers without a country are of this region, if one is given. */
  static StandardReader reader(Optional<String> region) {
    return region.map(StandardReader::forRegion).orElseGet(StandardReader::withoutRegion);
  }

  /**
   * {@return a card from its document, in the words of {@link #CARD}}
   *
   * @throws org.leadroad.scoring.ScorecardException with everything that is wrong with it
   */
  static Scorecard card(byte[] json) {
    return Scorecard.parse(json, CARD.vocabulary());
  }

  static Scorer<Snapshot> scorer(Scorecard card) {
    return card.scorer(bindings());
  }

  /** The one place that says who is what; {@code read} may have read the words before. */
  static Policy policy(Reader read, Definitions definitions, Scorecard card) {
    return Policy.builder()
        .reader(read)
        .verification(verification())
        .scorer(scorer(card))
        .definitions(definitions)
        .build();
  }

  /** By when something is to be done. */
  static Due due() {
    return new RomeHours();
  }

  /** What makes one party of two leads: somebody who is sure, or a contact confirmed on both. */
  static VerificationStrategy<Sameness> sameness() {
    return SamenessChecks.standard();
  }

  static Verification verification() {
    return Verification.of(who(), what());
  }

  /** Warm in the words of statement C3. */
  private static Condition cameThroughAnAdOrByWordOfMouth() {
    return Condition.anyOf(
        CHANNEL.is(Channel.ADVERTISING.name()),
        CHANNEL.is(Channel.BANNER.name()),
        CHANNEL.is(Channel.LANDING_PAGE.name()),
        CHANNEL.is(Channel.TRADE_FAIR.name()),
        CHANNEL.is(Channel.WORD_OF_MOUTH.name()));
  }

  /**
   * Enough to reach them, and signs that weigh enough: a handshake or a document alone, or two
   * lighter ones together; one light sign alone is for somebody to look at (statements L4 to L7).
   */
  private static VerificationStrategy<Identity> who() {
    VerificationStrategy<Identity> signs =
        VerificationStrategy.<Identity>weighted("aurora-signs/1")
            .part(60, IdentityChecks.handshake())
            .part(60, IdentityChecks.documentSeen())
            .part(60, IdentityChecks.knownCustomer())
            .part(30, IdentityChecks.emailConfirmed())
            .part(30, IdentityChecks.phoneConfirmed())
            .part(30, IdentityChecks.callAnswered())
            .holdsFrom(60)
            .lookFrom(30)
            .build();
    VerificationStrategy<Identity> sufficient =
        VerificationStrategy.allOf(
            "aurora-sufficient/1",
            IdentityChecks.named(),
            IdentityChecks.notPlaceholder(),
            VerificationStrategy.anyOf(
                "aurora-reach/1",
                IdentityChecks.plausiblePhone(),
                IdentityChecks.lastingEmail(DomainList.disposable())));
    VerificationStrategy<Identity> registered =
        VerificationStrategy.anyOf(
            "aurora-registered/1",
            sufficient,
            VerificationStrategy.allOf(
                "aurora-tax-id/1", IdentityChecks.named(), IdentityChecks.plausibleTaxId()));
    return VerificationStrategy.forEach(
        "aurora-who/1",
        VerificationStrategy.allOf("aurora-person/1", meant(), sufficient, signs),
        VerificationStrategy.allOf("aurora-company/1", meant(), registered, signs));
  }

  /**
   * Who writes "test" for a name, or makes up name and contact, is junk here, and nobody whose name
   * is missing; unless somebody has met them.
   */
  private static VerificationStrategy<Identity> meant() {
    return VerificationStrategy.of(
        "aurora-meant/1",
        (who, dossier) ->
            dossier.supporting(who).isEmpty() && isMadeUp(who, dossier)
                ? Opinion.denied(Denial.JUNK)
                : Opinion.holds(Confidence.CERTAIN));
  }

  private static boolean isMadeUp(Identity who, Dossier dossier) {
    Stream<PersonalText> names =
        who.isNamed()
            ? Stream.of(who.displayName())
            : dossier.readings().stream().flatMap(House::inPlaceOfNames);
    return names.anyMatch(name -> NOBODY.contains(name.reveal().strip().toLowerCase(Locale.ROOT)))
        || (IdentityChecks.notPlaceholder().judge(who, dossier) instanceof Opinion.Lacks lacks
            && lacks.information().containsAll(Set.of(Need.NAME, Need.CONTACT)));
  }

  private static Stream<PersonalText> inPlaceOfNames(Reading reading) {
    return reading.remarks().stream()
        .filter(remark -> remark.code().equals(Remarks.PLACEHOLDER))
        .filter(remark -> remark.field().equals(Field.NAME.code()))
        .flatMap(remark -> remark.words().stream())
        .map(word -> reading.lead().words().list().get(word.index()).text());
  }

  /**
   * Junk, or whoever is named is denied: it was not them, nothing reaches them, or they are made
   * up. They stay in the list, cold and behind the others.
   */
  static boolean isRuledOut(Snapshot snapshot) {
    List<Verdict<Identity>> who = snapshot.assessment().identityVerdicts();
    return isJunk(snapshot)
        || (!who.isEmpty()
            && who.stream().allMatch(each -> each.opinion().kind() == Opinion.Kind.DENIED));
  }

  /** The last cycle was closed as junk, or who or what is denied as junk. */
  static boolean isJunk(Snapshot snapshot) {
    Optional<Happening.Outcome> last =
        snapshot.road().valid().stream()
            .flatMap(
                fact -> fact.what() instanceof Happening.Closed end ? Stream.of(end) : Stream.of())
            .map(Happening.Closed::outcome)
            .reduce((earlier, later) -> later);
    return last.equals(Optional.of(Happening.Outcome.JUNK))
        || Stream.concat(
                snapshot.assessment().identityVerdicts().stream(),
                snapshot.assessment().intentVerdicts().stream())
            .anyMatch(
                verdict ->
                    verdict.opinion() instanceof Opinion.Denied denied
                        && denied.why().equals(Denial.JUNK));
  }

  /** A specific request that an offer of ours can meet, said to somebody (statement P1). */
  private static VerificationStrategy<Intent> what() {
    return VerificationStrategy.allOf(
        "aurora-what/1",
        IntentChecks.specificRequest(),
        VerificationStrategy.anyOf(
            "aurora-said-so/1", IntentChecks.operatorConvinced(), IntentChecks.bant(2)),
        IntentChecks.withinOffer());
  }

  private static Bindings<Snapshot> bindings() {
    return Bindings.<Snapshot>builder()
        .value(CHANNEL, snapshot -> snapshot.lead().origin().channel().name())
        .value(IDENTITY, snapshot -> snapshot.standing().kind().identityVerified())
        .value(INTENT, snapshot -> snapshot.standing().kind().intentVerified())
        .value(SPECIFIC, snapshot -> intents(snapshot).anyMatch(House::isSpecific))
        .value(
            BUDGET, snapshot -> intents(snapshot).anyMatch(intent -> intent.budget().isPresent()))
        .value(TIMING, snapshot -> intents(snapshot).anyMatch(intent -> intent.when().isPresent()))
        .value(
            COMPANY,
            snapshot -> snapshot.reading().identities().stream().anyMatch(House::isBusiness))
        .value(TRADE_IN, snapshot -> intents(snapshot).anyMatch(House::offersTheirs))
        .value(RULED_OUT, House::isRuledOut)
        .engagement(snapshot -> snapshot.road().engagement())
        .build();
  }

  private static Stream<Intent> intents(Snapshot snapshot) {
    return snapshot.reading().intents().stream();
  }

  /**
   * A thing of ours is wanted, or the words ask as who wants one does, in a chat too: for a quote,
   * a price, an appointment. Who writes that they only look is believed (statement C3).
   */
  private static boolean isSpecific(Intent intent) {
    Optional<Request.Kind> request = intent.request().map(Request::kind);
    boolean ours =
        intent.wants().stream()
            .anyMatch(want -> want.kind() != Want.Kind.ASK && want.kind() != Want.Kind.SELL);
    boolean theirs = intent.wants().stream().anyMatch(want -> want.kind() == Want.Kind.SELL);
    return ours
        ? !request.equals(Optional.of(Request.Kind.JUST_LOOKING))
        : !theirs && request.equals(Optional.of(Request.Kind.SPECIFIC));
  }

  /** Who only wants to sell us theirs asks for nothing that we sell. */
  private static boolean offersTheirs(Intent intent) {
    return !intent.offers().isEmpty()
        || intent.wants().stream().anyMatch(want -> want.kind() == Want.Kind.SELL);
  }

  private static boolean isBusiness(Identity who) {
    return !(who instanceof Person person) || person.actsFor().isPresent();
  }
}
