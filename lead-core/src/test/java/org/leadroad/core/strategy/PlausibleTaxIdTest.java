package org.leadroad.core.strategy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.leadroad.core.Enquiries;
import org.leadroad.core.claim.Company;
import org.leadroad.core.claim.TaxId;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.Need;
import org.leadroad.core.evidence.Opinion;

/** Numbers here are invented by the published rules, for nobody. */
class PlausibleTaxIdTest {

  private static Opinion asked(TaxId.Kind kind, String text) {
    Company firm = Company.builder().about(Enquiries.SUV.id()).taxId(TaxId.of(kind, text)).build();
    return Ask.part(IdentityChecks.plausibleTaxId(), firm);
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "a woman,CODICE_FISCALE,VRDNNA80A41F205K",
    "small letters and blanks,CODICE_FISCALE,vrd nna 80a41 f205k",
    "a letter for a digit,CODICE_FISCALE,VRDNNA80A41F2LRQ",
    "29 February,CODICE_FISCALE,VRDNNA80B69F205G",
    "a body,CODICE_FISCALE,01234560785",
    "a company,PARTITA_IVA,01234560785",
    "with its country,PARTITA_IVA,IT 01234560785"
  })
  void isRight(String id, TaxId.Kind kind, String text) {
    assertEquals(Ask.enough(), asked(kind, text));
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvSource({
    "check letter,CODICE_FISCALE,VRDNNA80A41F205A",
    "no such month,CODICE_FISCALE,VRDNNA80F41F205W",
    "no such day,CODICE_FISCALE,VRDNNA80A72F205S",
    "day between man and woman,CODICE_FISCALE,VRDNNA80A40F205L",
    "29 February of no leap year,CODICE_FISCALE,VRDNNA81B69F205H",
    "digits for letters,CODICE_FISCALE,12DNNA80A41F205K",
    "letter that stands for none,CODICE_FISCALE,VRDNNA80A41F20AY",
    "too short,CODICE_FISCALE,VRDNNA80A41F205",
    "too long,CODICE_FISCALE,VRDNNA80A41F205KK",
    "check digit,PARTITA_IVA,01234560780",
    "all noughts,PARTITA_IVA,00000000000",
    "no such office,PARTITA_IVA,01234561999",
    "letters,PARTITA_IVA,0123456078O",
    "digits of another script,PARTITA_IVA,٠١٢٣٤٥٦٠٧٨٥",
    "country twice,PARTITA_IVA,ITIT01234560785",
    "a person's,PARTITA_IVA,VRDNNA80A41F205K"
  })
  void isWrong(String id, TaxId.Kind kind, String text) {
    assertEquals(Opinion.lacksInformation(Need.TAX_ID), asked(kind, text));
  }

  @Test
  void ofAnotherRegisterThereIsNoAnswer() {
    assertEquals(
        new Opinion.Undecided(Doubt.NO_ANSWER, Set.of()), asked(TaxId.Kind.OTHER, "01234560785"));
  }

  @Test
  void whoGaveNoneLacksOne() {
    assertEquals(
        Opinion.lacksInformation(Need.TAX_ID),
        Ask.part(IdentityChecks.plausibleTaxId(), Enquiries.GIULIA));
  }
}
