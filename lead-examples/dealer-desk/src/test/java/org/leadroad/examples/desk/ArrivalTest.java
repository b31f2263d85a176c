package org.leadroad.examples.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArrivalTest {

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      value = {
        "one line|Received: by x; Sat, 14 Feb 2026 10:03:19 +0100|2026-02-14T09:03:19Z",
        "folded|Received: from a~ by b; ~ Sat, 14 Feb 2026 10:03:19 +0100 (CET)|2026-02-14T09:03:19Z",
        "topmost|Received: x; Sat, 14 Feb 2026 10:00:00 +0000~Received: y; Fri, 13 Feb 2026 10:00:00 +0000|2026-02-14T10:00:00Z",
        "any case|RECEIVED: x; Sat, 14 Feb 2026 10:00:00 +0000|2026-02-14T10:00:00Z",
        "the sender's date is not the transport's|Date: Sat, 14 Feb 2026 10:03:12 +0100|",
        "no date|Received: by x|",
        "odd date|Received: by x; the day after tomorrow|",
        "in the text|Subject: x~~Received: x; Sat, 14 Feb 2026 10:00:00 +0000|",
      })
  void theTransportSaysWhenItArrived(String id, String headers, Instant at) {
    byte[] message =
        (headers.replace("~", "\r\n ").replace("\r\n R", "\r\nR").replace("\r\n \r\n", "\r\n\r\n")
                + "\r\n\r\nciao")
            .getBytes(StandardCharsets.UTF_8);
    assertEquals(Optional.ofNullable(at), Arrival.of(message));
  }
}
