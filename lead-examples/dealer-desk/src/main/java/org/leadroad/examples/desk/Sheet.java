package org.leadroad.examples.desk;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.leadroad.lifecycle.LeadCsv;
import org.leadroad.lifecycle.LeadRow;

/**
 * Lines of {@code leads.csv}: the library's columns, and in the last the place of the lead that
 * this one was the first time. Received is empty where no transport says when that was.
 */
final class Sheet {

  private static final String END = "\r\n";

  private Sheet() {}

  static String header() {
    return LeadCsv.SPREADSHEET.header(own(Optional.empty()).keySet());
  }

  /** Without the places, which nobody knows yet. */
  static String cells(LeadRow row, Enquiry enquiry) {
    return LeadCsv.SPREADSHEET.line(row, own(enquiry.arrivedAt()));
  }

  /** The line once its place is known, and that of the first. */
  static String line(int place, String cells, Optional<Integer> first) {
    return place
        + cells.substring(0, cells.length() - END.length())
        + first.map(Object::toString).orElse("")
        + END;
  }

  private static Map<String, String> own(Optional<Instant> received) {
    Map<String, String> own = new LinkedHashMap<>();
    own.put("received", received.map(Instant::toString).orElse(""));
    own.put("resend_of", "");
    return own;
  }
}
