package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.core.testkit.arbitrary.Single;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Vocabulary;

/** Profiles in the words of any vocabulary: much known, little, or nothing. */
final class SomeProfiles {

  private SomeProfiles() {}

  static Arbitrary<Profile> of(Vocabulary vocabulary, Dictionary dictionary) {
    SomeValues values = new SomeValues(dictionary);
    List<Attribute<?>> attributes = List.copyOf(vocabulary.attributes().values());
    List<Arbitrary<Optional<Object>>> known = new ArrayList<>();
    attributes.forEach(each -> known.add(Single.of(values.of(each)).optional(0.7)));
    Arbitrary<Engagement> engagements = engagements(vocabulary, values);
    return Single.of(
        Combinators.combine(Combinators.combine(known).as(all -> all), engagements)
            .as((all, engagement) -> profile(attributes, all, engagement)));
  }

  /** Half of them look real, and half do not. */
  static Arbitrary<Engagement> engagements(Vocabulary vocabulary, SomeValues values) {
    return Single.of(
        Arbitraries.oneOf(
            SomeHistories.of(vocabulary, values),
            Single.of(SomeInteractions.of(vocabulary, values).map(Engagement::of))));
  }

  /** The same profile with another value of one attribute. */
  static Profile with(
      Vocabulary vocabulary, Profile profile, Attribute<?> attribute, Object value) {
    Profile.Builder copy = Profile.builder().engagement(profile.engagement());
    for (Attribute<?> each : vocabulary.attributes().values()) {
      List<?> known = each.equals(attribute) ? List.of(value) : profile.all(each);
      if (each instanceof Text text && text.many()) {
        set(copy, each, known);
      } else {
        known.forEach(one -> set(copy, each, one));
      }
    }
    return copy.build();
  }

  static Profile profile(
      List<Attribute<?>> attributes, List<Optional<Object>> known, Engagement engagement) {
    Profile.Builder profile = Profile.builder().engagement(engagement);
    for (int i = 0; i < attributes.size(); i++) {
      Attribute<?> attribute = attributes.get(i);
      known.get(i).ifPresent(value -> set(profile, attribute, value));
    }
    return profile.build();
  }

  @SuppressWarnings("unchecked") // The value was made for the attribute.
  private static void set(Profile.Builder profile, Attribute<?> attribute, Object value) {
    if (value instanceof Collection<?> many) {
      profile.setAll((Text) attribute, (Collection<String>) many);
    } else {
      profile.set((Attribute<Object>) attribute, value);
    }
  }
}
