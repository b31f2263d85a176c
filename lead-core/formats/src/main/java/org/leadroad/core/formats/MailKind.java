package org.leadroad.core.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.leadroad.core.intake.ProblemCode;

/** Whether somebody wrote a message to us: machines answer, and colleagues pass messages on. */
final class MailKind {

  private static final Pattern FORWARDED =
      Pattern.compile("(?:fwd?|wg|tr|i|inoltro|inoltra|inoltrato)\\s*:");
  private static final Pattern AUTOMATIC =
      Pattern.compile(
          "(?:out of (?:the )?office|automatic reply|auto(?:matic)?[ -]?(?:reply|response)|autoreply"
              + "|risposta automatica|risponditore automatico|fuori (?:sede|ufficio)|assente\\b"
              + "|read:|letto:|abwesenheit)");
  private static final List<String> FORWARD_MARKS =
      List.of(
          "---------- forwarded message",
          "----- forwarded message",
          "---------- messaggio inoltrato",
          "begin forwarded message",
          "inizio messaggio inoltrato");

  private MailKind() {}

  /** What is to be noted, the strongest first. */
  static List<ProblemCode> of(Mail mail, String text) {
    List<ProblemCode> kinds = new ArrayList<>();
    if (isBounce(mail)) {
      kinds.add(ProblemCode.BOUNCE);
    } else if (isAutomatic(mail)) {
      kinds.add(ProblemCode.AUTOMATIC_REPLY);
    }
    if (isForwarded(mail, text)) {
      kinds.add(ProblemCode.FORWARDED);
    }
    return kinds;
  }

  private static boolean isBounce(Mail mail) {
    String from = mail.header("from");
    return mail.header("content-type").contains("delivery-status")
        || mail.first("x-failed-recipients").isPresent()
        || from.contains("mailer-daemon@")
        || (from.contains("postmaster@") && mail.header("return-path").strip().equals("<>"));
  }

  private static boolean isAutomatic(Mail mail) {
    String submitted = mail.header("auto-submitted").strip();
    return (!submitted.isEmpty() && !submitted.startsWith("no"))
        || mail.first("x-autoreply").isPresent()
        || mail.first("x-autorespond").isPresent()
        || mail.header("precedence").strip().equals("auto_reply")
        || mail.header("content-type").contains("disposition-notification")
        || AUTOMATIC.matcher(mail.header("subject").strip()).lookingAt();
  }

  private static boolean isForwarded(Mail mail, String text) {
    return mail.first("resent-from").isPresent()
        || mail.hasNested()
        || FORWARDED.matcher(mail.header("subject").strip()).lookingAt()
        || isPassedOn(text.toLowerCase(Locale.ROOT));
  }

  private static boolean isPassedOn(String folded) {
    for (String mark : FORWARD_MARKS) {
      if (folded.contains(mark)) {
        return true;
      }
    }
    return false;
  }
}
