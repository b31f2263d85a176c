package org.leadroad.core.claim;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.leadroad.core.words.PersonalText;

/** Decides whether two claims, perhaps read by different readers, are about the same thing. */
final class Subjects {

  /** A thing, or the word that named it, on the side of what they get or of what they give. */
  private record Side(boolean gives, Object thing) {}

  private static final Pattern NOT_OF_A_NAME = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");

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

  static boolean toldApart(Identity one, Identity other) {
    if (one.kind() != other.kind()) {
      return true;
    }
    if (!Collections.disjoint(one.about(), other.about())) {
      return !same(one, other);
    }
    Optional<List<String>> name = name(one);
    Optional<List<String>> otherName = name(other);
    Optional<TaxId> taxId = one.taxId();
    Optional<TaxId> otherTaxId = other.taxId().filter(id -> sameRegister(id, taxId));
    return (name.isPresent() && otherName.isPresent() && !name.equals(otherName))
        || (otherTaxId.isPresent() && !otherTaxId.map(TaxId::key).equals(taxId.map(TaxId::key)));
  }

  /**
   * The first of these decides that both have: name, unless tax ids tell namesakes apart; tax id;
   * e-mail; telephone. So a couple without names but with an address each stays two. A name that
   * only says more of the same words is no other name, unless each has an address of their own.
   */
  private static boolean sameParty(Identity one, Identity other) {
    Optional<List<String>> name = name(one);
    Optional<List<String>> otherName = name(other);
    boolean bothNamed = name.isPresent() && otherName.isPresent();
    boolean sameName = bothNamed && name.equals(otherName);
    boolean grown = !sameName && (saysMore(one, other) || saysMore(other, one));
    if (bothNamed && !sameName && !grown) {
      return false;
    }
    Optional<TaxId> taxId = one.taxId();
    Optional<TaxId> otherTaxId = other.taxId().filter(id -> sameRegister(id, taxId));
    if (otherTaxId.isPresent()) {
      return otherTaxId.map(TaxId::key).equals(taxId.map(TaxId::key));
    }
    if (sameName) {
      return true;
    }
    if (one.emails().isEmpty() || other.emails().isEmpty()) {
      return grown
          || shared(one.phones(), other.phones(), PhoneNumber::key)
          || shared(one.phones(), other.phones(), PhoneNumber::text);
    }
    return shared(one.emails(), other.emails(), EmailAddress::key);
  }

  /**
   * Whether one name was read from all the words of the other, or more, and has all its parts, or
   * more: "Giulia Bianchi" after "Giulia". Of "Anna Rossi" and "Marco Rossi" neither does, though
   * one word may have named both.
   */
  private static boolean saysMore(Identity one, Identity other) {
    List<WordRef> words = nameWords(other);
    List<String> parts = new ArrayList<>(name(one).orElse(List.of()));
    return !words.isEmpty()
        && nameWords(one).containsAll(words)
        && name(other).orElse(List.of()).stream().allMatch(parts::remove);
  }

  private static List<WordRef> nameWords(Identity identity) {
    Optional<Provenance> from =
        identity instanceof Person person
            ? person.name().map(PersonName::provenance)
            : ((Company) identity).name().map(CompanyName::provenance);
    return from.map(Provenance::words).orElse(List.of());
  }

  private static boolean sameRegister(TaxId id, Optional<TaxId> other) {
    return other.isPresent() && other.get().kind() == id.kind();
  }

  /**
   * Wishes are the same when they would get, or would give, one thing, or were read from one word.
   */
  private static boolean sameWish(Intent one, Intent other) {
    return shared(one.wants(), other.wants(), want -> new Side(gives(want), fold(want.what())))
        || !Collections.disjoint(words(one), words(other));
  }

  /** The car they sell and the car they want may be read from one word, or be of one model. */
  private static boolean gives(Want want) {
    return want.kind() == Want.Kind.SELL || want.kind() == Want.Kind.TRADE_IN;
  }

  private static <T, K> boolean shared(List<T> some, List<T> others, Function<T, K> key) {
    Set<K> keys = new HashSet<>();
    some.forEach(value -> keys.add(key.apply(value)));
    return others.stream().map(key).anyMatch(keys::contains);
  }

  /** A better reader may put the family name last, drop a comma, or know an honorific. */
  private static Optional<List<String>> name(Identity identity) {
    return DisplayName.name(identity)
        .map(name -> parts(name, honorific(identity)))
        .filter(parts -> !parts.isEmpty());
  }

  private static Optional<PersonalText> honorific(Identity identity) {
    return identity instanceof Person person
        ? person.name().flatMap(PersonName::honorific)
        : Optional.empty();
  }

  /** How somebody is addressed is no part of their name, unless they are called nothing else. */
  private static List<String> parts(PersonalText name, Optional<PersonalText> honorific) {
    List<String> parts = parts(name);
    if (honorific.isEmpty()) {
      return parts;
    }
    List<String> rest = new ArrayList<>(parts);
    parts(honorific.get()).forEach(rest::remove);
    return rest.isEmpty() ? parts : List.copyOf(rest);
  }

  private static List<String> parts(PersonalText name) {
    return NOT_OF_A_NAME
        .splitAsStream(fold(name))
        .filter(part -> !part.isEmpty())
        .sorted()
        .toList();
  }

  private static Set<Side> words(Intent intent) {
    Set<Side> words = new HashSet<>();
    for (Want want : intent.wants()) {
      want.provenance().words().forEach(word -> words.add(new Side(gives(want), word)));
    }
    return words;
  }

  private static String fold(PersonalText text) {
    return BLANKS.matcher(text.reveal().strip()).replaceAll(" ").toLowerCase(Locale.ROOT);
  }
}
