package org.leadroad.examples.desk;

import org.jspecify.annotations.Nullable;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.Reading;
import org.leadroad.core.intake.Receipt;

/**
 * Reads the words of one lead after the other. A reader too: it keeps the last reading, so that
 * facts and list speak of the same claims, and nothing is read twice.
 */
final class Enquiries implements Reader {

  private final Reader reader;
  private @Nullable Reading last;

  Enquiries(Reader reader) {
    this.reader = reader;
  }

  Enquiry of(String file, Receipt receipt) {
    Reading reading = reader.read(receipt.lead());
    last = reading;
    return new Enquiry(file, receipt, reading);
  }

  @Override
  public String name() {
    return reader.name();
  }

  @Override
  public Reading read(Lead lead) {
    return last != null && last.lead().equals(lead) ? last : reader.read(lead);
  }
}
