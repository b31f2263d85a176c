package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.leadroad.core.claim.PostalAddress;

/** Reads one contact of an ADF customer. */
final class AdfContact {

  private final AdfTree contact;
  private final Notes notes;
  private final List<Part> parts = new ArrayList<>(2);

  /** A part of the name. */
  private record Part(Field field, Said said) {}

  AdfContact(AdfTree contact, Notes notes) {
    this.contact = contact;
    this.notes = notes;
  }

  Party party(Optional<String> hostRegion, ContactLines told) {
    Party party = new Party(notes);
    for (AdfTree name = contact.first("name"); name != null; name = name.next("name")) {
      readName(name);
    }
    Names found =
        Names.of(
            part(Field.NAME),
            part(Field.GIVEN_NAME),
            part(Field.MIDDLE_NAME),
            part(Field.FAMILY_NAME),
            part(Field.NAME_SUFFIX),
            part(Field.HONORIFIC),
            notes);
    party.names(found, part(Field.COMPANY));
    for (Said email : notes.values(Field.EMAIL, contact, "email")) {
      party.email(email);
    }
    List<AdfTree> addresses = contact.all("address");
    List<Said> countries = new ArrayList<>(1);
    for (AdfTree address : addresses) {
      countries.addAll(notes.values(Field.COUNTRY, address, "country"));
    }
    Phones phones = Phones.of(countries, hostRegion);
    for (Said phone : notes.values(Field.PHONE, contact, "phone")) {
      party.phone(phones, phone);
    }
    for (AdfTree address : addresses) {
      party.address(address(address));
    }
    if (!told.isEmpty() && party.told(told, phones)) {
      told.clear();
    }
    return party;
  }

  private void readName(AdfTree name) {
    Optional<Field> part = part(name);
    Field field = part.orElse(Field.NAME);
    Optional<Said> said = notes.value(field, name);
    if (said.isPresent() && part.isPresent()) {
      parts.add(new Part(field, said.get()));
    } else if (said.isPresent()) {
      notes.add(Remarks.LABEL_UNKNOWN, field, said.get());
    }
  }

  private static Optional<Field> part(AdfTree name) {
    boolean business = name.keyword("type").equals("business");
    return switch (name.keyword("part")) {
      case "", "full" -> Optional.of(business ? Field.COMPANY : Field.NAME);
      case "first" -> Optional.of(Field.GIVEN_NAME);
      case "middle" -> Optional.of(Field.MIDDLE_NAME);
      case "last", "surname" -> Optional.of(Field.FAMILY_NAME);
      case "title", "prefix", "salutation" -> Optional.of(Field.HONORIFIC);
      case "suffix" -> Optional.of(Field.NAME_SUFFIX);
      default -> Optional.empty();
    };
  }

  private Optional<Said> part(Field field) {
    List<Said> pieces = new ArrayList<>(1);
    for (Part part : parts) {
      if (part.field() == field) {
        pieces.add(part.said());
      }
    }
    return notes.only(field, pieces);
  }

  private Optional<PostalAddress> address(AdfTree address) {
    List<Said> lines = new ArrayList<>(2);
    List<AdfTree> streets = address.all("street");
    if (streets.size() > 1) {
      streets.sort(Comparator.comparing(street -> street.keyword("line")));
    }
    for (AdfTree street : streets) {
      notes.value(Field.STREET, street).ifPresent(lines::add);
    }
    lines.addAll(notes.values(Field.STREET, address, "apartment"));
    return Addresses.of(
        lines,
        only(Field.CITY, address, "city"),
        only(Field.REGION, address, "regioncode"),
        only(Field.POSTAL_CODE, address, "postalcode"),
        only(Field.COUNTRY, address, "country"));
  }

  private Optional<Said> only(Field field, AdfTree address, String name) {
    return notes.only(field, notes.values(field, address, name));
  }
}
