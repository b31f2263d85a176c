package org.leadroad.scoring.testkit.laws;

import java.time.Duration;
import java.time.Instant;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Bands;
import org.leadroad.scoring.Condition;
import org.leadroad.scoring.Decay;
import org.leadroad.scoring.Fold;
import org.leadroad.scoring.Group;
import org.leadroad.scoring.Interactions;
import org.leadroad.scoring.Measure;
import org.leadroad.scoring.Part;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Robots;
import org.leadroad.scoring.Rule;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Tier;
import org.leadroad.scoring.Vocabulary;

/** A host's card with something of everything, of which any part can be put in wrongly. */
final class OfferCard {

  static final Instant NOW = Instant.parse("2026-03-02T09:30:00Z");
  static final Duration MONTH = Duration.ofDays(30);

  private static final Vocabulary.Builder WORDS = Vocabulary.builder();
  static final Text TITLE = WORDS.text("title", Fold.CASE);
  static final Text CITY = WORDS.text("city", Fold.CASE);
  static final Measure<Long> AGE = WORDS.number("age");
  static final Measure<Long> FLEET = WORDS.number("fleet");
  static final Attribute<Boolean> COMPANY = WORDS.flag("company");
  static final Attribute<Boolean> CONSENT = WORDS.flag("consent");
  static final Text PAGE = WORDS.detail("page", Fold.CASE);
  static final Interactions DRIVES = WORDS.interactions("test-drive");
  static final Interactions BROCHURES = WORDS.interactions("brochure");
  static final Interactions QUOTES = WORDS.interactions("quote-request");
  static final Interactions PAGES = WORDS.interactions("page-view");
  static final Interactions OPENS = WORDS.interactions("email-open");
  static final Interactions CLICKS = WORDS.interactions("email-click");
  static final Interactions CALLS = WORDS.interactions("call");
  static final Interactions COMPLAINTS = WORDS.interactions("complaint");

  // Each part is a field, so that a test puts in another one.
  Rule drove = Rule.each("drove", DRIVES, 1000).atMost(3);
  Rule brochures = Rule.each("brochures", BROCHURES, 1000).every(3).atMost(2);
  Rule decides = Rule.when("decides", TITLE.in("owner", "buyer"), 200);
  Rule uses = Rule.when("uses", TITLE.in("owner", "driver"), 100);
  Group role = Group.best("role", decides, uses);
  Rule grownUp = Rule.when("grown-up", AGE.between(18L, 75L), 100);
  Rule fits = Rule.when("fits", COMPANY.is(true).and(FLEET.atLeast(5L)), 200);
  Rule near = Rule.when("near", CITY.in("Milano", "Monza"), 100);
  Predicate<Profile> regularly = profile -> profile.engagement().size() > 20;
  Rule opens = Rule.each("opens", OPENS.oncePerMessage(), 2);
  Rule clicks = Rule.each("clicks", CLICKS.oncePerMessage(), 5);
  UnaryOperator<Group> mailLimits = mails -> mails.between(0, 15).onlyIf(CONSENT.is(true));
  Rule pages =
      Rule.each("pages", PAGES.where(PAGE.startsWith("/offers")), 3)
          .decaying(Decay.halfLife(Duration.ofDays(14)));
  Rule calls = Rule.each("calls", CALLS.within(MONTH), 10).atMost(2);
  Rule complaints = Rule.each("complaints", COMPLAINTS, -10).atMost(3);
  Robots[] robots = {Robots.burst("scanner", 3, Duration.ofMinutes(2), OPENS, CLICKS)};
  Bands bands = Bands.hot(2000).hotIf(QUOTES.within(MONTH).atLeast(1)).warm(300);
  Tier ofRegulars = Tier.QUALIFICATION;

  Scorecard build() {
    Vocabulary.Builder words = Vocabulary.builder();
    Vocabulary plain = WORDS.build();
    words.text("title", Fold.CASE);
    words.text("city", Fold.CASE);
    words.number("age");
    words.number("fleet");
    words.flag("company");
    words.flag("consent");
    words.detail("page", Fold.CASE);
    plain.interactionTypes().forEach(words::interactions);
    Condition often = words.host("often", "was often in contact", regularly);
    boolean quality = ofRegulars == Tier.QUALIFICATION;
    Rule regular = Rule.when("regular", often, ofRegulars.unit());
    Group mails = mailLimits.apply(Group.sum("mails", opens, clicks));
    Part[] actions = quality ? parts(drove, brochures) : parts(drove, brochures, regular);
    Part[] qualities =
        quality ? parts(role, grownUp, fits, near, regular) : parts(role, grownUp, fits, near);
    return Scorecard.builder("offers", 1, words.build())
        .tier(Tier.CLASSIFICATION, actions)
        .tier(Tier.QUALIFICATION, qualities)
        .tier(Tier.PRIORITY, mails, pages, calls, complaints)
        .ignoring(robots)
        .bands(bands)
        .build();
  }

  private static Part[] parts(Part... parts) {
    return parts;
  }
}
