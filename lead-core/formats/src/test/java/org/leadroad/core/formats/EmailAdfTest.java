package org.leadroad.core.formats;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.email;
import static org.leadroad.core.formats.Samples.key;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.text;
import static org.leadroad.core.formats.Samples.utf8;

import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.claim.Identity;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;

/** ADF/XML as portals mail it: as the text, in a part, attached, encoded, or shown as HTML. */
class EmailAdfTest {

  private static final String ADF =
      """
      <?xml version="1.0" encoding="UTF-8"?>
      <?adf version="1.0"?>
      <adf><prospect><id source="Portale">77</id><vehicle><make>Fiat</make><model>Panda</model>
      </vehicle><customer><contact><name part="full">Niccolò Verdi</name>
      <email>niccolo@example.com</email></contact></customer></prospect></adf>
      """;

  private static final String HEAD = "From: portale@example.net\nMessage-ID: <p-1@example.net>\n";

  static Stream<Arguments> messages() {
    String base64 = Base64.getMimeEncoder().encodeToString(utf8(ADF)).replace("\r\n", "\n");
    String quoted = ADF.replace("=", "=3D").replace("ò", "=C3=B2");
    String shown = ADF.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    return Stream.of(
        Arguments.of("as the text", "Content-Type: text/plain; charset=utf-8\n\n" + ADF),
        Arguments.of("of its own type", "Content-Type: application/x-adf+xml\n\n" + ADF),
        Arguments.of("without a type", "\n" + ADF),
        Arguments.of(
            "between other text",
            "Content-Type: text/plain; charset=utf-8\n\nBuongiorno,\n" + ADF + "\n-- \nfirma & co"),
        Arguments.of(
            "quoted printable",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n"
                + quoted),
        Arguments.of(
            "base64",
            "Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"
                + base64),
        Arguments.of(
            "attached",
            "Content-Type: multipart/mixed; boundary=m\n\n--m\n\nSee attachment\n--m\n"
                + "Content-Type: application/octet-stream; name=lead.xml\n"
                + "Content-Disposition: attachment; filename=lead.xml\n"
                + "Content-Transfer-Encoding: base64\n\n"
                + base64
                + "\n--m--\n"),
        Arguments.of(
            "shown as HTML",
            "Content-Type: text/html; charset=utf-8\n\n<html><body><pre>"
                + shown
                + "</pre></body></html>"),
        Arguments.of(
            "twice, as text and HTML",
            "Content-Type: multipart/alternative; boundary=m\n\n--m\n"
                + "Content-Type: text/plain; charset=utf-8\n\n"
                + ADF
                + "\n--m\nContent-Type: text/html; charset=utf-8\n\n<body>"
                + shown
                + "</body>\n--m--\n"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("messages")
  void prospectOfTheDocumentIsTheLead(String id, String rest) {
    byte[] sent = utf8((HEAD + rest).replace("\n", "\r\n"));
    Intake intake = Email.standard().read(sent, delivery().build());
    assertEquals(1, intake.leads().size(), () -> problems(intake).toString());
    Lead lead = intake.leads().get(0);
    assertEquals("Niccolò Verdi", text(lead, "customer/contact/name"));
    assertEquals("mail:p-1@example.net", key(lead));
    assertEquals(Channel.PORTAL, lead.origin().channel());
    assertEquals(List.of("Portale"), lead.origin().sources());
    assertArrayEquals(sent, lead.original().orElseThrow().bytes());
    Identity found = StandardReader.forRegion("IT").read(lead).identities().get(0);
    assertEquals("niccolo@example.com", found.emails().get(0).text().reveal());
  }

  @Test
  void wordsAreThoseOfTheDocumentByItself() {
    Lead alone = Adf.standard().read(utf8(ADF), delivery().build()).leads().get(0);
    Lead mailed =
        Email.standard()
            .read(
                utf8(HEAD + "Content-Type: text/plain; charset=utf-8\n\n" + ADF),
                delivery().build())
            .leads()
            .get(0);
    assertEquals(alone.words(), mailed.words());
    assertEquals(alone.id(), mailed.id());
  }

  @Test
  void everyProspectHasAKeyOfItsOwn() {
    String two = ADF.replace("</adf>", "<prospect><customer/></prospect></adf>");
    List<Lead> leads = email(HEAD + "\n" + two).leads();
    assertEquals(
        List.of("mail:p-1@example.net", "mail:p-1@example.net#1"),
        leads.stream().map(Samples::key).toList());
    List<Lead> known =
        Email.standard()
            .read(utf8(HEAD + "\n" + two), delivery().key(DeliveryKey.of("k")).build())
            .leads();
    assertEquals(List.of("k", "k#1"), known.stream().map(Samples::key).toList());
    List<Lead> nameless = email("From: a@example.com\n\n" + two).leads();
    assertEquals("adf:Portale//77", key(nameless.get(0)));
  }

  @Test
  void brokenDocumentIsAPlainMessageAndItsProblemIsTold() {
    Intake intake = email(HEAD + "Subject: lead\n\n<adf><prospect><customer>Giulia</prospect>");
    assertEquals(1, intake.leads().size());
    assertTrue(text(intake.leads().get(0), "text").contains("Giulia"));
    assertEquals(1, intake.problems().size());
    assertEquals("XML_MALFORMED", intake.problems().get(0).code().name());
  }

  @Test
  void forwardedDocumentsAreMarked() {
    assertTrue(notes(email(HEAD + "Subject: Fwd: lead\n\n" + ADF)).contains("FORWARDED"));
  }

  @Test
  void prospectThatIsRefusedKeepsItsPlaceAmongTheLeads() {
    String refused = "<prospect><a>" + "x".repeat(70_000) + "</a></prospect>";
    String prospects = "<adf>" + refused + "<prospect><a>1</a></prospect></adf>";
    Intake intake = email("From: a@example.com\n\n" + prospects + "\n");
    assertEquals(1, intake.receipts().get(0).index());
    assertEquals(0, intake.problems().get(0).place().index().orElseThrow());
  }
}
