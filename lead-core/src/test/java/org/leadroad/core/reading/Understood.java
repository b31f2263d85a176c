package org.leadroad.core.reading;

import java.time.Instant;
import java.util.List;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PhoneNumber;
import org.leadroad.core.claim.Want;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Origin;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Words;

/** What the standard reader makes of some words, in plain strings. */
record Understood(Reading reading) {

  static final StandardReader ITALIAN = StandardReader.forRegion("IT");

  static Lead lead(Words words) {
    return Lead.builder()
        .id(LeadId.of("lead-1"))
        .receivedAt(Instant.parse("2026-03-02T09:30:00Z"))
        .origin(Origin.of(Channel.CONTACT_FORM, Initiative.THEIRS))
        .words(words)
        .build();
  }

  static Understood of(String... namesAndTexts) {
    return by(ITALIAN, namesAndTexts);
  }

  static Understood by(StandardReader reader, String... namesAndTexts) {
    return new Understood(reader.read(lead(Words.of(namesAndTexts))));
  }

  List<Person> persons() {
    return reading.identities().stream()
        .filter(Person.class::isInstance)
        .map(Person.class::cast)
        .toList();
  }

  Person person() {
    return persons().get(0);
  }

  Company company() {
    return reading.identities().stream()
        .filter(Company.class::isInstance)
        .map(Company.class::cast)
        .findFirst()
        .orElseThrow();
  }

  Identity only() {
    if (reading.identities().size() != 1) {
      throw new AssertionError("identities: " + reading.identities().size());
    }
    return reading.identities().get(0);
  }

  String name() {
    return person().name().orElseThrow().full().reveal();
  }

  List<String> emails() {
    return reading.identities().stream()
        .flatMap(identity -> identity.emails().stream())
        .map(email -> email.text().reveal())
        .toList();
  }

  List<String> dialled() {
    return phones().stream().flatMap(n -> n.dialled().stream()).map(PersonalText::reveal).toList();
  }

  List<PhoneNumber> phones() {
    return reading.identities().stream().flatMap(identity -> identity.phones().stream()).toList();
  }

  Intent intent() {
    return reading.intents().get(0);
  }

  /** Wants as {@code BUY un SUV}. */
  List<String> wants() {
    return reading.intents().stream()
        .flatMap(i -> i.wants().stream())
        .map(Understood::say)
        .toList();
  }

  List<String> offers() {
    return reading.intents().stream()
        .flatMap(i -> i.offers().stream())
        .map(Understood::say)
        .toList();
  }

  private static String say(Want want) {
    return want.kind() + " " + want.what().reveal();
  }

  /** Remarks as {@code CODE field}. */
  List<String> remarks() {
    return reading.remarks().stream().map(Understood::say).toList();
  }

  private static String say(Remark remark) {
    return remark.field().isEmpty() ? remark.code() : remark.code() + " " + remark.field();
  }
}
