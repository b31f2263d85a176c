package org.leadroad.core.formats;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.leadroad.core.draft.HtmlText;
import org.leadroad.core.draft.Refused;
import org.leadroad.core.intake.Adf;
import org.leadroad.core.intake.Delivery;
import org.leadroad.core.intake.Intake;
import org.leadroad.core.intake.Problem;
import org.leadroad.core.intake.ProblemCode;
import org.leadroad.core.intake.Receipt;
import org.leadroad.core.words.LeadId;
import org.leadroad.core.words.Words;

/** The ADF documents in the parts of a message: attached, in the text, or shown as HTML. */
final class AdfPart {

  private static final Pattern ROOT =
      Pattern.compile("(?:<|&lt;)(?:[\\w.-]+:)?adf[\\s>/&]", Pattern.CASE_INSENSITIVE);
  private static final Pattern END =
      Pattern.compile("</(?:[\\w.-]+:)?adf\\s*>", Pattern.CASE_INSENSITIVE);

  private final Adf adf;
  private final Delivery delivery;
  private final List<Receipt> receipts = new ArrayList<>();
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Words> known = new HashSet<>();
  private int places;

  AdfPart(Adf adf, Delivery delivery) {
    this.adf = adf;
    this.delivery = delivery;
  }

  static boolean isIn(String text) {
    return ROOT.matcher(text).find();
  }

  /** The prospects of every part, each of them once. */
  List<Receipt> receipts() {
    return List.copyOf(receipts);
  }

  /** Why documents gave no prospect. */
  List<Problem> problems() {
    return List.copyOf(problems);
  }

  void read(MailPart part) {
    Intake whole = adf.read(part.content(), of(part.charset().or(delivery::charset)));
    boolean other = whole.receipts().isEmpty() && !isTooMuch(whole);
    Intake best = other ? cutOut(part).orElse(whole) : whole;
    List<Receipt> fresh =
        best.receipts().stream()
            .filter(receipt -> !known.contains(receipt.lead().words()))
            .toList();
    Iterator<Problem> refused = best.problems().iterator();
    Optional<Problem> problem = next(refused);
    for (Receipt receipt : fresh) {
      while (problem.isPresent() && isBefore(problem.get(), receipt)) {
        add(problem.get());
        problem = next(refused);
      }
      add(receipt);
    }
    for (; problem.isPresent(); problem = next(refused)) {
      add(problem.get());
    }
  }

  private static Optional<Problem> next(Iterator<Problem> problems) {
    return problems.hasNext() ? Optional.of(problems.next()) : Optional.empty();
  }

  private static boolean isBefore(Problem problem, Receipt receipt) {
    return problem.place().index().orElse(-1) < receipt.index();
  }

  /** Places are counted through all documents of the message. */
  private void add(Problem problem) {
    problems.add(problem.place().index().isPresent() ? problem.inLead(places++) : problem);
  }

  private void add(Receipt receipt) {
    receipts.add(receipt.at(places++));
    known.add(receipt.lead().words());
  }

  /** A document between other text: a greeting, a signature, the tags of the mail around it. */
  private Optional<Intake> cutOut(MailPart part) {
    String text;
    try {
      text = part.text(delivery.charset()).characters();
    } catch (Refused undecodable) {
      return Optional.empty();
    }
    Optional<Intake> shown = cutOut(text);
    return shown.isEmpty() && text.contains("&lt;") ? cutOut(HtmlText.of(text)) : shown;
  }

  /** What passes a limit does so however it is cut, and is not to cost more than once. */
  private static boolean isTooMuch(Intake intake) {
    return intake.problems().stream()
        .anyMatch(problem -> problem.code().name().startsWith("LIMIT_"));
  }

  private Optional<Intake> cutOut(String text) {
    Matcher root = ROOT.matcher(text);
    Matcher end = END.matcher(text);
    int last = -1;
    while (end.find()) {
      last = end.end();
    }
    if (!root.find() || last <= root.start()) {
      return Optional.empty();
    }
    byte[] document = text.substring(root.start(), last).getBytes(UTF_8);
    return Optional.of(adf.read(document, of(Optional.empty())))
        .filter(intake -> !intake.receipts().isEmpty());
  }

  /** The ids are given later, when it is known how many there are. */
  private Delivery of(Optional<Charset> charset) {
    Delivery.Builder one =
        Delivery.builder()
            .receivedAt(delivery.receivedAt())
            .ids(index -> LeadId.of("prospect-" + index))
            .channel(delivery.channel())
            .initiative(delivery.initiative());
    delivery.sources().forEach(one::source);
    charset.ifPresent(one::charset);
    return one.build();
  }

  /** Whether there was an ADF document at all. */
  boolean isAdf() {
    return !receipts.isEmpty()
        || problems.stream().anyMatch(problem -> problem.code() != ProblemCode.NOT_ADF);
  }
}
