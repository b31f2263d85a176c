package org.leadroad.core.reading;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.leadroad.core.claim.PostalAddress;

/** Reads one contact of an ADF customer. */
final class AdfContact {

  private final AdfTree contact;
  private final Notes notes;
  private final Map<Field, List<Said>> names = new EnumMap<>(Field.class);

  AdfContact(AdfTree contact, Notes notes) {
    this.contact = contact;
    this.notes = notes;
  }

  Party party(Optional<String> hostRegion, ContactLines told) {
    Party party = new Party(notes);
    for (AdfTree name : contact.all("name")) {
      readName(name);
    }
    Names found =
        Names.of(
            only(Field.NAME),
            only(Field.GIVEN_NAME),
            only(Field.MIDDLE_NAME),
            only(Field.FAMILY_NAME),
            only(Field.NAME_SUFFIX),
            only(Field.HONORIFIC),
            notes);
    party.names(found, only(Field.COMPANY));
    for (Said email : values(contact, Field.EMAIL, "email")) {
      party.email(email);
    }
    List<AdfTree> addresses = contact.all("address");
    List<Said> countries = new ArrayList<>(1);
    for (AdfTree address : addresses) {
      countries.addAll(values(address, Field.COUNTRY, "country"));
    }
    Phones phones = Phones.of(countries, hostRegion);
    for (Said phone : values(contact, Field.PHONE, "phone")) {
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
    if (said.isEmpty()) {
      return;
    }
    if (part.isPresent()) {
      names.computeIfAbsent(field, key -> new ArrayList<>(1)).add(said.get());
    } else {
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

  private Optional<Said> only(Field field) {
    return notes.only(field, names.getOrDefault(field, List.of()));
  }

  private Optional<PostalAddress> address(AdfTree address) {
    List<AdfTree> streets = address.all("street");
    if (streets.size() > 1) {
      streets.sort(Comparator.comparing(street -> street.keyword("line")));
    }
    List<Said> lines = new ArrayList<>(2);
    lines.addAll(notes.values(Field.STREET, streets));
    lines.addAll(values(address, Field.STREET, "apartment"));
    return Addresses.of(
        lines,
        notes.only(Field.CITY, values(address, Field.CITY, "city")),
        notes.only(Field.REGION, values(address, Field.REGION, "regioncode")),
        notes.only(Field.POSTAL_CODE, values(address, Field.POSTAL_CODE, "postalcode")),
        notes.only(Field.COUNTRY, values(address, Field.COUNTRY, "country")));
  }

  private List<Said> values(AdfTree parent, Field field, String name) {
    return notes.values(field, parent.all(name));
  }
}
