package org.leadroad.core.claim;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.leadroad.core.words.PersonalText;

/** Decides whether two claims, perhaps read by different readers, are about the same thing. */
final class Subjects {

  private Subjects() {}

  static boolean same(Claim one, Claim other) {
    if (one.equals(other)) {
      return true;
    }
    if (Collections.disjoint(one.about(), other.about())) {
      return false;
    }
    if (one instanceof Sameness a && other instanceof Sameness b) {
      return (same(a.one(), b.one()) && same(a.other(), b.other()))
          || (same(a.one(), b.other()) && same(b.one(), a.other()));
    }
    if (one instanceof Identity a && other instanceof Identity b && one.kind() == other.kind()) {
      return sameParty(a, b);
    }
    return one instanceof Intent a && other instanceof Intent b && sameWish(a, b);
  }

  /** A shared name decides; differing names decide; else any shared way to reach them. */
  private static boolean sameParty(Identity one, Identity other) {
    Optional<String> name = name(one);
    Optional<String> otherName = name(other);
    if (name.isPresent() && otherName.isPresent()) {
      return name.equals(otherName);
    }
    return shared(one.emails(), other.emails(), EmailAddress::key)
        || shared(one.phones(), other.phones(), Subjects::number)
        || (one.taxId().isPresent() && one.taxId().equals(other.taxId()));
  }

  /** Wishes are the same when they name one thing, or were read from one word. */
  private static boolean sameWish(Intent one, Intent other) {
    return shared(one.wants(), other.wants(), want -> fold(want.what()))
        || !Collections.disjoint(words(one), words(other));
  }

  private static <T, K> boolean shared(List<T> some, List<T> others, Function<T, K> key) {
    Set<K> keys = new HashSet<>();
    some.forEach(value -> keys.add(key.apply(value)));
    return others.stream().map(key).anyMatch(keys::contains);
  }

  private static Optional<String> name(Identity identity) {
    if (identity instanceof Person person) {
      return person.name().map(name -> fold(name.full()));
    }
    return ((Company) identity).name().map(name -> fold(name.text()));
  }

  private static PersonalText number(PhoneNumber phone) {
    return phone.dialled().orElse(phone.text());
  }

  private static Set<WordRef> words(Intent intent) {
    Set<WordRef> words = new HashSet<>();
    intent.wants().forEach(want -> words.addAll(want.provenance().words()));
    return words;
  }

  private static String fold(PersonalText text) {
    return String.join(" ", text.reveal().strip().split("\\s+")).toLowerCase(Locale.ROOT);
  }
}
