package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.Remark;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.core.testkit.ReaderContract;

/** Each law of readers refuses a reader that breaks it, and says which law it was. */
class BrokenReadersTest {

  private static final Lead LEAD = Fixture.giulia().lead();

  static Stream<Arguments> broken() {
    return Stream.of(
        broken(
            "learns", new Learns(), ReaderContract::readingTwiceGivesEqualReadings, "re-reading"),
        broken(
            "readsAnother",
            new ReadsAnother(),
            ReaderContract::theReadingIsOfTheLeadAndByTheReader,
            "words"),
        broken(
            "statesWhatItRead",
            new Cites(Provenance.stated()),
            ReaderContract::everyValueComesFromWordsThatAreThere,
            "words"),
        broken(
            "citesWordsThatAreNotThere",
            new Cites(Provenance.of(LEAD.id(), LEAD.words().size(), Confidence.LIKELY)),
            ReaderContract::everyValueComesFromWordsThatAreThere,
            "words"),
        broken(
            "citesAnotherLead",
            new Cites(Provenance.of(Fixture.verdi().lead().id(), 0, Confidence.LIKELY)),
            ReaderContract::everyValueComesFromWordsThatAreThere,
            "words"),
        broken("blurts", new Blurts(), ReaderContract::theReadingShowsNothingThatWasSaid, "words"));
  }

  private static Arguments broken(
      String id, Reader reader, BiConsumer<ReaderContract, Lead> law, String name) {
    return Arguments.of(id, reader, law, name);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("broken")
  void isCaught(String id, Reader reader, BiConsumer<ReaderContract, Lead> law, String name) {
    ReaderContract contract = () -> reader;
    AssertionError caught = assertThrows(AssertionError.class, () -> law.accept(contract, LEAD));
    assertEquals("law " + name, String.valueOf(caught.getMessage()).split(":", 2)[0]);
  }

  @Test
  void theSoundOneIsNot() {
    ReaderContract contract = TinyReader::new;
    contract.readingTwiceGivesEqualReadings(LEAD);
    contract.theReadingIsOfTheLeadAndByTheReader(LEAD);
    contract.everyValueComesFromWordsThatAreThere(LEAD);
    contract.theReadingShowsNothingThatWasSaid(LEAD);
  }

  private static final class Learns extends TinyReader {
    private int readings;

    @Override
    public Reading read(Lead lead) {
      return readings++ == 0 ? Reading.builder(lead, name()).build() : super.read(lead);
    }
  }

  private static final class ReadsAnother extends TinyReader {
    @Override
    public Reading read(Lead lead) {
      return super.read(Fixture.verdi().lead());
    }
  }

  private static final class Cites extends TinyReader {
    private final Provenance from;

    Cites(Provenance from) {
      this.from = from;
    }

    @Override
    Provenance from(Lead lead, int index) {
      return from;
    }
  }

  private static final class Blurts extends TinyReader {
    @Override
    public Reading read(Lead lead) {
      String said = lead.words().list().get(0).text().reveal();
      return Reading.builder(lead, name()).remark(new Remark("ODD", said, List.of())).build();
    }
  }
}
