package org.leadroad.scoring.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.leadroad.core.engagement.Engagement;
import org.leadroad.scoring.Attribute;
import org.leadroad.scoring.Profile;
import org.leadroad.scoring.Text;
import org.leadroad.scoring.Vocabulary;

/**
 * Profiles that are always the same, on every machine and with every version of jqwik and of Java:
 * each follows from its number, and each value of it from the name of its attribute too.
 */
final class Sample {

  private static final double KNOWN = 0.7;
  private static final int MOST_EPISODES = 12;
  private static final int LATEST = 10;

  private final Vocabulary vocabulary;
  private final List<String> types;
  private final SomeValues values;

  private Sample(Vocabulary vocabulary, List<String> types, SomeValues values) {
    this.vocabulary = vocabulary;
    this.types = types;
    this.values = values;
  }

  /** Of values that conditions name, and of these types of interactions. */
  static List<Profile> of(
      Vocabulary vocabulary, Dictionary dictionary, List<String> types, int size) {
    Sample sample = new Sample(vocabulary, types, new SomeValues(dictionary));
    List<Profile> profiles = new ArrayList<>();
    for (int number = 1; number <= size; number++) {
      profiles.add(sample.profile(number));
    }
    return profiles;
  }

  private Profile profile(int number) {
    List<Attribute<?>> attributes = List.copyOf(vocabulary.attributes().values());
    List<Optional<Object>> known = new ArrayList<>();
    for (Attribute<?> each : attributes) {
      Random chance = chance(number, each.name());
      known.add(chance.nextDouble() < KNOWN ? Optional.of(value(each, chance)) : Optional.empty());
    }
    return SomeProfiles.profile(attributes, known, engagement(number));
  }

  private Object value(Attribute<?> attribute, Random chance) {
    List<Object> candidates = values.candidates(attribute);
    if (attribute instanceof Text text && text.many()) {
      return candidates.stream().filter(each -> chance.nextInt(candidates.size()) < 2).toList();
    }
    return one(candidates, chance);
  }

  private static <T> T one(List<T> candidates, Random chance) {
    return candidates.get(chance.nextInt(candidates.size()));
  }

  private Engagement engagement(int number) {
    Random chance = chance(number, "");
    List<String> names = List.copyOf(vocabulary.details().keySet());
    List<History.Episode> episodes = new ArrayList<>();
    int count = types.isEmpty() ? 0 : chance.nextInt(MOST_EPISODES + 1);
    for (int episode = 0; episode < count; episode++) {
      boolean pause = chance.nextInt(4) == 0;
      episodes.add(
          new History.Episode(
              chance.nextInt(pause ? SomeHistories.LONGEST_PAUSE : LATEST),
              chance.nextInt(types.size()),
              1 + chance.nextInt(SomeHistories.MOST_PAGES),
              chance.nextInt(SomeHistories.OFFICE_MINUTES),
              details(names, number, episode)));
    }
    int days = chance.nextInt(LATEST) - 1;
    return History.of(types, names, SomeHistories.TODAY.minusDays(days), episodes);
  }

  private List<Optional<String>> details(List<String> names, int number, int episode) {
    List<Optional<String>> details = new ArrayList<>();
    for (String name : names) {
      Random chance = chance(number, name + "/" + episode);
      details.add(
          chance.nextDouble() < KNOWN
              ? Optional.of(one(values.someTexts(name), chance))
              : Optional.empty());
    }
    return details;
  }

  private static Random chance(int number, String name) {
    return new Random(number * 1_000_003L + name.hashCode());
  }
}
