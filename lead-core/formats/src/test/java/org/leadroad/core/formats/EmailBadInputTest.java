package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.leadroad.core.formats.Samples.delivery;
import static org.leadroad.core.formats.Samples.email;
import static org.leadroad.core.formats.Samples.notes;
import static org.leadroad.core.formats.Samples.only;
import static org.leadroad.core.formats.Samples.problems;
import static org.leadroad.core.formats.Samples.text;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.intake.Intake;

class EmailBadInputTest {

  private static final String MULTIPART = "Content-Type: multipart/mixed; boundary=b";

  static Stream<Arguments> refused() {
    StringBuilder nested = new StringBuilder("From: a@example.com\n");
    for (int i = 0; i < 40; i++) {
      nested.append("Content-Type: multipart/mixed; boundary=b" + i + "\n\n--b" + i + "\n");
    }
    return Stream.of(
        Arguments.of("nothing", "", "EMPTY"),
        Arguments.of("blanks", " \n\n \n", "EMPTY"),
        Arguments.of("no header", "Buongiorno canary\n\nvorrei: un SUV", "NOT_EMAIL"),
        Arguments.of("no usual header", "canary: x\n\ny", "NOT_EMAIL"),
        Arguments.of("a link", "http://canary.example\n\ny", "NOT_EMAIL"),
        Arguments.of("parts in parts", nested.toString(), "LIMIT_DEPTH"),
        Arguments.of(
            "too many parts",
            "From: a@example.com\n" + MULTIPART + "\n\n" + "--b\n\nx\n".repeat(300),
            "LIMIT_ELEMENTS"),
        Arguments.of("long text", "From: a@example.com\n\n" + "x".repeat(70_000), "LIMIT_FIELD"),
        Arguments.of(
            "long header",
            "From: a@example.com\nSubject: " + "x".repeat(70_000) + "\n\nx",
            "LIMIT_FIELD"),
        Arguments.of(
            "long type",
            "From: a@example.com\nContent-Type: a/b" + "; a=b".repeat(9_000) + "\n\nx",
            "LIMIT_FIELD"),
        Arguments.of(
            "too many headers",
            "From: a@example.com\n" + "a:\n".repeat(5_000) + "\nx",
            "LIMIT_ELEMENTS"),
        Arguments.of(
            "messages in messages, encoded",
            "From: a@example.com\n"
                + "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n"
                    .repeat(4)
                + "x".repeat(900_000),
            "LIMIT_BYTES"),
        Arguments.of("too many bytes", "From: a\n\n" + "x".repeat(1 << 20), "LIMIT_BYTES"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("refused")
  void messageIsRefusedWithItsCode(String id, String message, String code) {
    Intake intake = email(message);
    assertEquals(List.of(), intake.leads());
    assertEquals(code, intake.problems().get(0).code().name());
    assertFalse(intake.problems().get(0).message().contains("canary"));
  }

  @Test
  void charsetIsNeverGuessed() {
    byte[] latin = "From: a@example.com\n\nForlì".getBytes(ISO_8859_1);
    assertEquals(
        List.of("EMAIL_ENCODING at document"),
        problems(Email.standard().read(latin, delivery().build())));
  }

  @Test
  void unknownCharsetsAndBrokenEncodingsAreReadAsFarAsTheyGo() {
    String head = "From: a@example.com\nContent-Type: text/plain; charset=klingon\n";
    assertEquals("Forlì", text(only(email(head + "\nForlì")), "text"));
    String quoted = head + "Content-Transfer-Encoding: quoted-printable\n\na=ZZb=";
    assertEquals("a=ZZb=", text(only(email(quoted)), "text").strip());
    String subject = "=?klingon?Q?a?= =?utf-8?X?b?= =?utf-8?Q?c";
    assertEquals(
        subject,
        text(only(email("From: a@example.com\nSubject: " + subject + "\n\nx")), "Subject"));
  }

  @Test
  void messageThatIsCutOffIsReadAsFarAsItGoes() {
    Intake intake = email("From: a@example.com\n" + MULTIPART + "\n\n--b\n\nVorrei un S");
    assertEquals("Vorrei un S", text(only(intake), "text"));
    assertEquals(List.of(), notes(intake));
  }

  @Test
  void lettersThatLookLikeHtmlAreKeptInPlainText() {
    assertEquals("a &amp; <b>", text(only(email("From: a@example.com\n\na &amp; <b>")), "text"));
  }

  @Test
  void nullIsAProblem() {
    assertEquals(
        List.of("NULL_INPUT at document"),
        problems(Email.standard().read((byte @Nullable []) null, delivery().build())));
  }
}
