package org.leadroad.core.intake;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.intake.AdfSamples.ADF;
import static org.leadroad.core.intake.AdfSamples.delivery;
import static org.leadroad.core.intake.AdfSamples.notes;
import static org.leadroad.core.intake.AdfSamples.prospect;
import static org.leadroad.core.intake.AdfSamples.read;
import static org.leadroad.core.intake.AdfSamples.receipt;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.DeliveryKey;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.LeadId;

/** Where a prospect came from, and what else stands on its receipt. */
class AdfOriginTest {

  static Stream<Arguments> origins() {
    return Stream.of(
        row("nothing said", "<a/>", List.of(), ""),
        row(
            "one id",
            "<id sequence='1' source='Portal'>4711</id>",
            List.of("Portal"),
            "adf:Portal/1/4711"),
        row("id without source", "<id>4711</id>", List.of(), "adf://4711"),
        row(
            "chain in its own order",
            "<id sequence='2' source='Hub'>B</id><id source='CRM'>C</id><id sequence='1' source='Portal'>A</id>",
            List.of("Portal", "Hub", "CRM"),
            "adf:Portal/1/A;Hub/2/B;CRM//C"),
        row(
            "sequence from 0",
            "<id sequence='1' source='Hub'>B</id><id sequence='0' source='Portal'>A</id>",
            List.of("Portal", "Hub"),
            "adf:Portal/0/A;Hub/1/B"),
        row(
            "value in the sequence",
            "<id sequence='1029384' source='Portal'/>",
            List.of("Portal"),
            "adf:Portal//1029384"),
        row(
            "a place alone is no value",
            "<id sequence='1' source='Portal'></id>",
            List.of("Portal"),
            ""),
        row(
            "fillers are no values",
            "<id source='A'>0</id><id source='B'>N/A</id><id source='C'> - </id><id source='D'>d</id>",
            List.of("A", "B", "C", "D"),
            ""),
        row(
            "marks cannot be forged",
            "<id source='a/b'>1;c%</id>",
            List.of("a/b"),
            "adf:a%2Fb//1%3Bc%25"),
        row(
            "ids of others do not count",
            "<vehicle><id source='X'>1</id></vehicle><customer><id source='Y'>2</id></customer>",
            List.of(),
            ""),
        row(
            "provider by name",
            "<provider><id source='P'>9</id><name>Portal</name><contact><name>Hans</name></contact></provider>",
            List.of("Portal"),
            ""),
        row(
            "provider by contact",
            "<provider><contact><name part='full'>Portal</name></contact></provider>",
            List.of("Portal"),
            ""),
        row(
            "no person as provider",
            "<provider><contact><name part='first'>Anna</name></contact></provider>",
            List.of(),
            ""),
        row(
            "blanks and repeats are left out",
            "<id source=' '>1</id><id source=' Portal '>2</id><provider><name>\n Portal\n</name></provider>",
            List.of("Portal"),
            "adf://1;Portal//2"),
        row(
            "any case, any prefix",
            "<x:ID Source='Portal' SEQUENCE='1'>7</x:ID><Provider><Name>Hub</Name></Provider>",
            List.of("Portal", "Hub"),
            "adf:Portal/1/7"));
  }

  private static Arguments row(String id, String content, List<String> sources, String key) {
    return Arguments.of(id, content, sources, key);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("origins")
  void prospectSaysWhereItComesFrom(String id, String content, List<String> sources, String key) {
    Lead lead = receipt(prospect(content)).lead();
    assertEquals(sources, lead.origin().sources());
    assertEquals(key, lead.origin().deliveryKey().map(DeliveryKey::value).orElse(""));
    assertEquals(Channel.PORTAL, lead.origin().channel());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
  }

  @Test
  void whatTheTransportKnowsComesFirst() {
    Delivery delivery =
        delivery()
            .channel(Channel.LIST)
            .initiative(Initiative.OURS)
            .source("Mailbox")
            .source(" ")
            .source("Portal")
            .key(DeliveryKey.of("mail-1"))
            .build();
    String document =
        "<adf>"
            + "<prospect><id source='Portal'>1</id><id source='Hub'>2</id></prospect>".repeat(3)
            + "</adf>";
    List<Lead> leads = ADF.read(document.getBytes(UTF_8), delivery).leads();
    assertEquals(Channel.LIST, leads.get(0).origin().channel());
    assertEquals(Initiative.OURS, leads.get(0).origin().initiative());
    assertEquals(List.of("Mailbox", "Portal", "Hub"), leads.get(0).origin().sources());
    assertEquals(
        List.of("mail-1", "mail-1#1", "mail-1#2"), leads.stream().map(AdfOriginTest::key).toList());
  }

  private static String key(Lead lead) {
    return lead.origin().deliveryKey().map(DeliveryKey::value).orElse("");
  }

  @Test
  void severalProspectsAreSeveralLeadsOfOneOriginal() {
    Intake intake =
        read(
            "<adf><prospect><a>1</a></prospect><prospect status=' Resend '><a>2</a></prospect></adf>");
    assertEquals(
        List.of(LeadId.of("mail-1/0"), LeadId.of("mail-1/1")),
        intake.leads().stream().map(Lead::id).toList());
    assertEquals(List.of(0, 1), intake.receipts().stream().map(Receipt::index).toList());
    assertFalse(intake.receipts().get(0).resend());
    assertTrue(intake.receipts().get(1).resend());
    assertEquals(delivery().build().receivedAt(), intake.leads().get(1).receivedAt());
    assertSame(
        intake.leads().get(0).original().orElseThrow(),
        intake.leads().get(1).original().orElseThrow());
  }

  static Stream<Arguments> repeated() {
    return Stream.of(
        Arguments.of(
            "24 part twice",
            "<name part='first'>A</name><name part='First'>B</name>",
            "REPEATED line 1 column 62 customer/contact/name"),
        Arguments.of(
            "24 full by default",
            "<name>A</name><name part='full'>B</name>",
            "REPEATED line 1 column 49 customer/contact/name"),
        Arguments.of(
            "24 three e-mails",
            "<email>a@example.com</email><email>b@example.com</email><email>c@example.com</email>",
            "REPEATED line 1 column 63 customer/contact/email\nREPEATED line 1 column 91 customer/contact/email"),
        Arguments.of(
            "24 phone of one type",
            "<phone>1</phone><phone type='voice'>2</phone>",
            "REPEATED line 1 column 51 customer/contact/phone"),
        Arguments.of(
            "24 parts and types that differ",
            "<name part='first'>A</name><name part='last'>B</name><phone>1</phone><phone type='fax'>2</phone>",
            ""),
        Arguments.of(
            "24 empty before the real one",
            "<phone preferredcontact='1'/><phone> </phone><phone>1</phone>",
            ""),
        Arguments.of(
            "24 lists",
            "<address><street>a</street><street>b</street></address><x>1</x><x>2</x>",
            ""));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("repeated")
  void repeatedFieldsAreNotedAndKept(String id, String contact, String expected) {
    Receipt receipt = receipt(prospect("<customer><contact>" + contact + "</contact></customer>"));
    assertEquals(expected, notes(receipt));
  }
}
