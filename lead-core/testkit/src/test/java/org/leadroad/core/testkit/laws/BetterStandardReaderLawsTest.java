package org.leadroad.core.testkit.laws;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Confidence;
import org.leadroad.core.claim.Person;
import org.leadroad.core.claim.PersonName;
import org.leadroad.core.claim.Provenance;
import org.leadroad.core.reading.FormLabels;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.testkit.BetterReaderContract;
import org.leadroad.core.testkit.Fixture;

/** A table with the labels of family names, after one without. */
class BetterStandardReaderLawsTest implements BetterReaderContract {

  @Override
  public Reader earlier() {
    FormLabels fewer =
        FormLabels.standard().without("cognome").without("last_name").without("last name");
    return StandardReader.forRegion("IT").withLabels(fewer);
  }

  @Override
  public Reader better() {
    return StandardReader.forRegion("IT");
  }

  @Test
  void aReaderThatNamesThemAnewIsCaught() {
    Lead lead = Fixture.giulia().lead();
    BetterReaderContract renames =
        new BetterReaderContract() {
          @Override
          public Reader earlier() {
            return new Names("Giulia");
          }

          @Override
          public Reader better() {
            return new Names("Carla");
          }
        };
    AssertionError caught =
        assertThrows(AssertionError.class, () -> renames.evidenceSurvivesABetterReader(lead));
    assertTrue(String.valueOf(caught.getMessage()).startsWith("law better reader: "));
  }

  private record Names(String given) implements Reader {
    @Override
    public String name() {
      return "names/1";
    }

    @Override
    public Reading read(Lead lead) {
      PersonName name =
          PersonName.of(given).readFrom(Provenance.of(lead.id(), 0, Confidence.LIKELY));
      return Reading.builder(lead, name())
          .identity(Person.builder().about(lead.id()).name(name).build())
          .build();
    }
  }
}
