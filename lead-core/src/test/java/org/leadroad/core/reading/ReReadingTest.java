package org.leadroad.core.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.claim.Intent;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.claim.WordRef;
import org.leadroad.core.words.PersonalText;
import org.leadroad.core.words.Word;
import org.leadroad.core.words.Words;

/** Law <em>re-reading</em>: reading twice gives equal readings and never changes the lead. */
class ReReadingTest {

  private static final List<StandardReader> READERS =
      List.of(Understood.ITALIAN, StandardReader.withoutRegion(), StandardReader.forRegion("US"));

  /** A value, and where it says that it comes from. */
  private record Value(PersonalText text, Provenance provenance) {}

  @Property(tries = 2000)
  void readingTwiceGivesEqualReadingsAndChangesNothing(@ForAll("leads") Lead lead) {
    Words before = Words.of(flat(lead.words()));
    for (StandardReader reader : READERS) {
      Reading reading = reader.read(lead);
      assertEquals(reading, reader.read(copy(lead)));
      assertEquals(lead, reading.lead());
    }
    assertEquals(before, lead.words());
  }

  @Property(tries = 2000)
  void everyValueStandsInTheWordsItNames(@ForAll("leads") Lead lead) {
    Reading reading = Understood.ITALIAN.read(lead);
    for (Value value : values(reading)) {
      String said = revealed(lead, value.provenance().words());
      for (String piece : value.text().reveal().split("[ –]+", -1)) {
        assertTrue(said.contains(piece), "a value has a piece that its words do not say");
      }
    }
    reading.remarks().forEach(remark -> revealed(lead, remark.words()));
  }

  @Property(tries = 500)
  void nothingPersonalShows(@ForAll("leads") Lead lead) {
    String shown = Understood.ITALIAN.read(lead).toString();
    for (Word word : lead.words().list()) {
      String text = word.text().strip().reveal();
      assertTrue(text.length() < 12 || !shown.contains(text), "a reading shows what was said");
    }
  }

  private static String revealed(Lead lead, List<WordRef> refs) {
    assertTrue(refs.size() > 0);
    StringBuilder said = new StringBuilder();
    for (WordRef ref : refs) {
      assertEquals(lead.id(), ref.lead());
      said.append(lead.words().list().get(ref.index()).text().reveal()).append('\n');
    }
    return said.toString();
  }

  private static List<Value> values(Reading reading) {
    List<Value> values = new ArrayList<>();
    for (Identity identity : reading.identities()) {
      identity.emails().forEach(v -> values.add(new Value(v.text(), v.provenance())));
      identity.phones().forEach(v -> values.add(new Value(v.text(), v.provenance())));
      identity.taxId().ifPresent(v -> values.add(new Value(v.text(), v.provenance())));
      identity
          .addresses()
          .forEach(
              address ->
                  Stream.of(
                          address.lines().stream(),
                          address.city().stream(),
                          address.region().stream(),
                          address.postalCode().stream(),
                          address.country().stream())
                      .flatMap(parts -> parts)
                      .forEach(part -> values.add(new Value(part, address.provenance()))));
      if (identity instanceof Person person) {
        person.name().ifPresent(v -> values.add(new Value(v.full(), v.provenance())));
      } else if (identity instanceof Company company) {
        company.name().ifPresent(v -> values.add(new Value(v.text(), v.provenance())));
      }
    }
    for (Intent intent : reading.intents()) {
      intent.wants().forEach(v -> values.add(new Value(v.what(), v.provenance())));
      intent.offers().forEach(v -> values.add(new Value(v.what(), v.provenance())));
      intent.when().ifPresent(v -> values.add(new Value(v.text(), v.provenance())));
      intent.budget().ifPresent(v -> values.add(new Value(v.text(), v.provenance())));
    }
    return values;
  }

  private static String[] flat(Words words) {
    return words.list().stream()
        .flatMap(word -> Stream.of(word.name(), word.text().reveal()))
        .toArray(String[]::new);
  }

  private static Lead copy(Lead lead) {
    return SomeWords.lead(Words.of(flat(lead.words())), lead.original().orElseThrow().mediaType());
  }

  @Provide
  Arbitrary<Lead> leads() {
    return SomeWords.leads();
  }
}
