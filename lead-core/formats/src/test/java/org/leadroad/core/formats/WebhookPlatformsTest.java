package org.leadroad.core.formats;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.leadroad.core.formats.Samples.json;
import static org.leadroad.core.formats.Samples.key;
import static org.leadroad.core.formats.Samples.names;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.text;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.leadroad.core.Lead;
import org.leadroad.core.Reading;
import org.leadroad.core.claim.Person;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.words.Channel;
import org.leadroad.core.words.Initiative;
import org.leadroad.core.words.Words;

/** What each platform sends (C1, C2), and that it is read (L3). */
class WebhookPlatformsTest {

  private static final String GOOGLE =
      """
      {"google_key": "s3cr3t", "lead_id": "TeSter-1", "is_test": false, "campaign_id": 10203,
       "user_column_data": [
         {"column_id": "FULL_NAME", "string_value": "Giulia Bianchi"},
         {"column_id": "EMAIL", "column_name": "User Email", "string_value": "giulia@example.com"},
         {"column_name": "PHONE_NUMBER", "string_value": "333 1234567"},
         {"column_id": "quale_modello", "string_value": null}]}
      """;

  @Test
  void googleFieldsAreNamedByTheirColumns() {
    Intake intake = json(GOOGLE);
    Lead lead = only(intake);
    assertEquals(
        Words.of(
            "lead_id",
            "TeSter-1",
            "is_test",
            "false",
            "campaign_id",
            "10203",
            "FULL_NAME",
            "Giulia Bianchi",
            "EMAIL",
            "giulia@example.com",
            "user_column_data[1].column_name",
            "User Email",
            "PHONE_NUMBER",
            "333 1234567"),
        lead.words());
    assertEquals(Channel.ADVERTISING, lead.origin().channel());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
    assertEquals(List.of("Google Ads"), lead.origin().sources());
    assertEquals("google:TeSter-1", key(lead));
    assertEquals(List.of("SECRET_LEFT_OUT"), notes(intake));
    assertFalse(intake.toString().contains("s3cr3t"));
  }

  @Test
  void testDeliveriesAreMarkedAndKept() {
    String test = GOOGLE.replace("\"is_test\": false", "\"is_test\": true");
    assertEquals(List.of("TEST_DELIVERY", "SECRET_LEFT_OUT"), notes(json(test)));
    String meta =
        "{\"id\":\"1\",\"field_data\":[{\"name\":\"email\",\"values\":[\"<test lead: dummy data"
            + " for email>\"]}]}";
    assertEquals(List.of("TEST_DELIVERY"), notes(json(meta)));
  }

  @Test
  void sameLeadIdIsTheSameKeyWhateverElseDiffers() {
    String again = GOOGLE.replace("10203", "10204");
    assertEquals(key(only(json(GOOGLE))), key(only(json(again))));
    assertEquals("", key(only(json(GOOGLE.replace("TeSter-1", "...")))));
  }

  @Test
  void metaLeadAsFetchedIsNamedByItsQuestions() {
    Lead lead =
        only(
            json(
                """
                {"created_time": "2026-03-01T08:49:14+0000", "id": "120", "form_id": "77",
                 "field_data": [
                   {"name": "full_name", "values": ["Giulia Bianchi"]},
                   {"name": "email", "values": ["giulia@example.com"]},
                   {"name": "phone_number", "values": ["+393331234567"]},
                   {"name": "modelli", "values": ["SUV", "city car"]}]}
                """));
    assertEquals(2, lead.words().all("modelli").size());
    assertEquals("meta:120", key(lead));
    assertEquals(Channel.ADVERTISING, lead.origin().channel());
    assertRead(lead);
  }

  @Test
  void noticeWithoutAPersonSaysThatTheLeadMustBeFetched() {
    Intake intake =
        json(
            """
            {"object": "page", "entry": [{"id": 1, "time": 1438292065, "changes": [
              {"field": "leadgen", "value": {"leadgen_id": 11, "page_id": 1}},
              {"field": "leadgen", "value": {"leadgen_id": "12"}},
              {"field": "feed", "value": {"post_id": "9"}}]}]}
            """);
    assertEquals(List.of(), intake.leads());
    assertEquals(
        List.of("FETCH_NEEDED", "FETCH_NEEDED", "NOT_A_LEAD"),
        intake.problems().stream().map(problem -> problem.code().name()).toList());
    assertEquals(1, intake.problems().get(1).place().index().orElseThrow());
  }

  @Test
  void noticesOfLinkedInAndHubSpotAreNoLeadsEither() {
    assertEquals(
        "FETCH_NEEDED at lead 0 of the document",
        problems(
                json(
                    "{\"leadGenFormResponse\":\"urn:li:leadGenFormResponse:1\",\"leadAction\":\"CREATED\"}"))
            .get(0));
    assertEquals(
        2,
        problems(
                json(
                    "[{\"eventId\":1,\"subscriptionType\":\"contact.creation\",\"objectId\":5},"
                        + "{\"eventId\":2,\"subscriptionType\":\"contact.creation\",\"objectId\":6}]"))
            .size());
  }

  @Test
  void linkedInAnswersAreNamedByTheQuestionsOfTheForm() {
    Intake intake =
        json(
            """
            {"paging": {"total": 1}, "elements": [
              {"id": "r-1", "leadType": "SPONSORED", "submittedAt": 1772440000000, "testLead": false,
               "form": {"content": {"questions": [
                 {"questionId": 5, "name": "First name", "predefinedField": "FIRST_NAME"},
                 {"questionId": 6, "name": "Last name", "predefinedField": "LAST_NAME"},
                 {"questionId": 7, "name": "Email", "predefinedField": "EMAIL"}]},
                 "hiddenFields": [{"name": "phone_number", "value": "+39 333 1234567"}]},
               "formResponse": {"answers": [
                 {"questionId": 5, "answerDetails": {"textQuestionAnswer": {"answer": "Giulia"}}},
                 {"questionId": 6, "answerDetails": {"textQuestionAnswer": {"answer": "Bianchi"}}},
                 {"questionId": 7, "answerDetails":
                   {"textQuestionAnswer": {"answer": "giulia@example.com"}}},
                 {"questionId": 9, "answerDetails": {"multipleChoiceAnswer": {"options": [2]}}}]}}]}
            """);
    Lead lead = only(intake);
    assertEquals("linkedin:r-1", key(lead));
    assertEquals(Channel.ADVERTISING, lead.origin().channel());
    assertEquals("Giulia", text(lead, "FIRST_NAME"));
    String choice = "formResponse.answers[3].answerDetails.multipleChoiceAnswer.options[0]";
    assertEquals("2", text(lead, choice));
    assertRead(lead);
  }

  @Test
  void hubSpotFormsAndContactsAreToldApart() {
    Lead form =
        only(
            json(
                """
                {"results": [{"conversionId": "c-1", "submittedAt": 1772440000000, "values": [
                  {"name": "firstname", "value": "Giulia", "objectTypeId": "0-1"},
                  {"name": "lastname", "value": "Bianchi", "objectTypeId": "0-1"},
                  {"name": "email", "value": "giulia@example.com", "objectTypeId": "0-1"},
                  {"name": "mobilephone", "value": "3331234567", "objectTypeId": "0-1"}]}]}
                """));
    assertEquals(Channel.CONTACT_FORM, form.origin().channel());
    assertEquals("hubspot:c-1", key(form));
    assertRead(form);
    Lead contact =
        only(
            json(
                """
                {"vid": 5, "properties": {"firstname": {"value": "Giulia"},
                 "lastname": {"value": "Bianchi"}, "email": {"value": "giulia@example.com"},
                 "mobilephone": {"value": "3331234567"}}}
                """));
    assertEquals(Channel.UNKNOWN, contact.origin().channel());
    assertEquals(Initiative.UNKNOWN, contact.origin().initiative());
    assertEquals("", key(contact));
    assertRead(contact);
  }

  @Test
  void chatKeepsWhoSaidWhat() {
    Lead lead =
        only(
            json(
                """
                {"event": "chat:transcript_created", "chat": {"id": "c-7",
                  "visitor": {"name": "Giulia Bianchi", "email": "giulia@example.com"},
                  "messages": [
                    {"sender": {"t": "s"}, "type": "msg", "msg": "Benvenuta"},
                    {"sender": {"t": "v"}, "type": "msg", "msg": "Vorrei un preventivo"},
                    {"sender": {"t": "a", "n": "Op"}, "type": "msg", "msg": "Certo"},
                    {"sender": {"t": "v"}, "type": "msg", "msg": "Grazie"},
                    {"sender": {"t": "?"}, "type": "msg", "msg": "chi?"}]}}
                """));
    List<String> voices = names(lead).stream().filter(name -> name.startsWith("chat/")).toList();
    assertEquals(List.of("chat/system", "chat/visitor", "chat/operator", "chat/visitor"), voices);
    assertEquals("Certo", text(lead, "chat/operator"));
    assertEquals("chi?", text(lead, "chat.messages[4].msg"));
    assertEquals(Channel.LIVE_CHAT, lead.origin().channel());
    assertEquals(Initiative.THEIRS, lead.origin().initiative());
    assertEquals("tawk:chat:transcript_created/c-7", key(lead));
    Reading reading = StandardReader.forRegion("IT").read(lead);
    assertEquals(1, reading.identities().get(0).emails().size());
    assertEquals(
        List.of("Vorrei un preventivo"),
        reading.intents().get(0).wants().stream().map(want -> want.what().reveal()).toList());
  }

  @Test
  void chatInWhichTheVisitorSaidNothingIsNobodysInitiative() {
    Lead lead =
        only(
            json(
                "{\"messages\":[{\"role\":\"agent\",\"text\":\"Hello?\"}],\"visitor\":{\"name\":\"V1\"}}"));
    assertEquals(Channel.LIVE_CHAT, lead.origin().channel());
    assertEquals(Initiative.UNKNOWN, lead.origin().initiative());
  }

  private static void assertRead(Lead lead) {
    Reading reading = StandardReader.forRegion("IT").read(lead);
    Person person = (Person) reading.identities().get(0);
    assertTrue(person.name().isPresent());
    assertEquals("giulia@example.com", person.emails().get(0).text().reveal());
    assertEquals("+393331234567", person.phones().get(0).dialled().orElseThrow().reveal());
  }

  @Test
  void whatElseIsInAnAnswerOfLinkedInIsKept() {
    Lead lead =
        only(
            json(
                """
                {"id": "r-2", "form": {"content": {"questions": [{"questionId": 5, "name": "Modello"}]}},
                 "formResponse": {"answers": [{"questionId": 5, "answerDetails":
                  {"textQuestionAnswer": {"answer": "Prisma", "language": "it"}, "note": "n"}}]}}
                """));
    assertEquals("Prisma", text(lead, "Modello"));
    String details = "formResponse.answers[0].answerDetails.";
    assertEquals("it", text(lead, details + "textQuestionAnswer.language"));
    assertEquals("n", text(lead, details + "note"));
  }
}
