package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.email;
import static org.leadroad.core.formats.Samples.key;
import static org.leadroad.core.formats.Samples.names;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.text;
import static org.leadroad.core.formats.Samples.texts;
import static org.leadroad.core.formats.Samples.utf8;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Person;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Words;

class EmailTest {

  private static final String PLAIN =
      """
      Return-Path: <giulia@example.com>
      From: "Giulia Bianchi" <giulia@example.com>
      To: vendite@example.org
      Date: Mon, 2 Mar 2026 10:15:00 +0100 (CET)
      Subject: Richiesta preventivo
      Message-ID: <m-1@example.com>

      Buongiorno,
      vorrei un preventivo per un SUV a 7 posti.
      """;

  private static final String PARTS =
      """
      From: =?UTF-8?Q?Niccol=C3=B2_Verdi?= <niccolo@example.com>
      Subject: =?ISO-8859-1?B?UGVyIGZhdm9yZSwgdW4gcHJldmVudGl2byBw?=
       =?ISO-8859-1?B?ZXIgRm9ybOw=?=
      MIME-Version: 1.0
      Content-Type: multipart/mixed; boundary="mix"

      preamble
      --mix
      Content-Type: multipart/alternative; boundary="alt"

      --alt
      Content-Type: text/plain; charset=iso-8859-1
      Content-Transfer-Encoding: quoted-printable

      Perch=E9 no? =
      Grazie
      --alt
      Content-Type: text/html; charset=utf-8

      <p>Perché no?</p>
      --alt--
      --mix
      Content-Type: application/pdf; name="libretto.pdf"
      Content-Disposition: attachment; filename*=UTF-8''libretto%20citt%C3%A0.pdf
      Content-Transfer-Encoding: base64

      JVBERi0xLjQK
      --mix--
      """;

  @Test
  void headersAndTextAreTheWords() {
    byte[] sent = utf8(PLAIN.replace("\n", "\r\n"));
    Lead lead = only(Email.standard().read(sent, delivery().build()));
    assertEquals(
        Words.of(
            "From",
            "\"Giulia Bianchi\" <giulia@example.com>",
            "To",
            "vendite@example.org",
            "Date",
            "Mon, 2 Mar 2026 10:15:00 +0100 (CET)",
            "Subject",
            "Richiesta preventivo",
            "text",
            "Buongiorno,\r\nvorrei un preventivo per un SUV a 7 posti.\r\n"),
        lead.words());
    assertArrayEquals(sent, lead.original().orElseThrow().bytes());
    assertEquals("message/rfc822", lead.original().orElseThrow().mediaType());
    assertEquals(Samples.NOW, lead.receivedAt());
    assertEquals(Channel.EMAIL, lead.origin().channel());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
    assertEquals("mail:m-1@example.com", key(lead));
  }

  @Test
  void whoWroteAndWhenIsRead() {
    Lead lead = only(email(PLAIN));
    StandardReader reader = StandardReader.forRegion("IT");
    Reading reading = reader.read(lead);
    assertEquals(1, reading.identities().size());
    Person person = (Person) reading.identities().get(0);
    assertEquals("giulia@example.com", person.emails().get(0).text().reveal());
    assertEquals("Giulia Bianchi", person.name().orElseThrow().full().reveal());
    assertEquals(Instant.parse("2026-03-02T09:15:00Z"), reading.requestedAt().orElseThrow());
  }

  @Test
  void transferEncodingsCharsetsAndEncodedWordsAreUndone() {
    Intake intake = email(PARTS);
    Lead lead = only(intake);
    assertEquals(List.of("From", "Subject", "text", "attachment"), names(lead));
    assertEquals("Niccolò Verdi <niccolo@example.com>", text(lead, "From"));
    assertEquals("Per favore, un preventivo per Forlì", text(lead, "Subject"));
    assertEquals("Perché no? Grazie", text(lead, "text"));
    assertEquals("libretto città.pdf", text(lead, "attachment"));
    assertEquals(List.of("ATTACHMENT"), notes(intake));
  }

  @Test
  void htmlIsReadWhereThereIsNoPlainText() {
    Intake intake =
        email(
            """
            From: giulia@example.com
            Content-Type: text/html; charset=utf-8

            <html><head><title>x</title><style>p{}</style></head><body>
            <p>Citt&agrave; &#x26; paesi&nbsp;qui,<br>a &lt;b&gt; c <!-- no --></p>
            <table><tr><td>Nome</td><td>Giulia</td></tr></table><script>x()</script></body></html>
            """);
    assertEquals("Città & paesi qui,\na <b> c\nNome Giulia", text(only(intake), "text"));
    assertEquals(List.of("HTML_TEXT"), notes(intake));
  }

  @Test
  void charsetThatDoesNotServeIsReplacedAndNoted() {
    String message = "From: a@example.com\nContent-Type: text/plain; charset=us-ascii\n\nForlì";
    Intake utf = email(message);
    assertEquals("Forlì", text(only(utf), "text"));
    assertEquals(List.of("CHARSET_FALLBACK"), notes(utf));
    Intake latin =
        Email.standard().read(message.getBytes(ISO_8859_1), delivery().charset(ISO_8859_1).build());
    assertEquals("Forlì", text(only(latin), "text"));
  }

  @Test
  void headersInRawUtf8AreRead() {
    assertEquals("Città", text(only(email("From: a@example.com\nSubject: Città\n\nx")), "Subject"));
  }

  @Test
  void messageOfAMailboxBeginsAfterItsEnvelope() {
    Lead lead = only(email("From giulia@example.com Mon Mar  2 10:15:00 2026\n" + PLAIN));
    assertEquals("Richiesta preventivo", text(lead, "Subject"));
  }

  @Test
  void machinesAndColleaguesAreMarkedAndNotDropped() {
    assertKind("Auto-Submitted: auto-replied\nSubject: x", "AUTOMATIC_REPLY", Initiative.UNKNOWN);
    assertKind("Subject: Fuori sede fino al 9", "AUTOMATIC_REPLY", Initiative.UNKNOWN);
    assertKind("Subject: Out of office: x", "AUTOMATIC_REPLY", Initiative.UNKNOWN);
    assertKind(
        "Content-Type: multipart/report; report-type=delivery-status; boundary=b",
        "BOUNCE",
        Initiative.UNKNOWN);
    assertKind("X-Failed-Recipients: x@example.net", "BOUNCE", Initiative.UNKNOWN);
    assertKind("Subject: Fwd: preventivo", "FORWARDED", Initiative.THEIRS);
    assertKind("Subject: I: preventivo", "FORWARDED", Initiative.THEIRS);
    assertKind("Auto-Submitted: no\nSubject: Info", "", Initiative.THEIRS);
  }

  private static void assertKind(String headers, String kind, Initiative initiative) {
    Intake intake = email("From: a@example.com\n" + headers + "\n\nx\n");
    assertEquals(kind, String.join(",", notes(intake)));
    assertEquals(initiative, only(intake).origin().initiative());
  }

  @Test
  void messageForwardedAsAnAttachmentIsReadWhereThereIsNothingElse() {
    Intake intake =
        email(
            """
            From: reception@example.org
            Subject: da richiamare
            Content-Type: multipart/mixed; boundary=m

            --m
            Content-Type: message/rfc822

            From: Giulia <giulia@example.com>
            Subject: SUV

            Vorrei un SUV
            --m--
            """);
    Lead lead = only(intake);
    assertEquals(
        List.of("From", "Subject", "forwarded/From", "forwarded/Subject", "text"), names(lead));
    assertEquals("Vorrei un SUV", text(lead, "text"));
    assertEquals(List.of("FORWARDED"), notes(intake));
  }

  @Test
  void keyOfTheDeliveryComesFirst() {
    Intake intake =
        Email.standard().read(utf8(PLAIN), delivery().key(DeliveryKey.of("imap-7")).build());
    assertEquals("imap-7", key(only(intake)));
  }

  @Test
  void boundaryThatOnlyBeginsAlikeIsAnother() {
    String message =
        """
        From: a@example.com
        Content-Type: multipart/mixed; boundary=b1

        --b1
        Content-Type: multipart/mixed; boundary=b10

        --b10

        inner
        --b10--
        --b1

        outer
        --b1--
        """;
    assertEquals(List.of("a@example.com", "inner", "outer"), texts(only(email(message))));
  }

  @Test
  void encodedWordOfAnUnknownCharsetStaysBesideOthers() {
    String subject = "Subject: =?klingon?Q?a?= =?utf-8?Q?b=C3?= =?utf-8?Q?=A8?= c\n";
    Lead lead = only(email("From: a@example.com\n" + subject + "\nx"));
    assertEquals("=?klingon?Q?a?= bè c", text(lead, "Subject"));
  }
}
