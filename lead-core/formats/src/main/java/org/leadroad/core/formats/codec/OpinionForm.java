package org.leadroad.core.formats.codec;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.leadroad.core.evidence.Clash;
import org.leadroad.core.evidence.Denial;
import org.leadroad.core.evidence.Doubt;
import org.leadroad.core.evidence.EvidenceId;
import org.leadroad.core.evidence.Opinion;

/** Opinions by their kind. */
final class OpinionForm {

  private static final String HOLDS = "holds";
  private static final String LACKS = "lacks";
  private static final String CLASHES = "clashes";
  private static final String DENIED = "denied";
  private static final String UNDECIDED = "undecided";
  private static final String GROUNDS = "grounds";

  private static final Map<String, Function<In, ? extends Opinion>> OPINIONS =
      Map.of(
          HOLDS,
          OpinionForm::holds,
          LACKS,
          in -> new Opinion.Lacks(MissingForm.read(in)),
          CLASHES,
          OpinionForm::clashes,
          DENIED,
          OpinionForm::denied,
          UNDECIDED,
          OpinionForm::undecided);

  private OpinionForm() {}

  static void write(Out out, Opinion opinion) {
    out.object(
        () -> {
          switch (opinion.kind()) {
            case HOLDS -> out.field(HOLDS, (Opinion.Holds) opinion, OpinionForm::holds);
            case LACKS -> out.field(LACKS, ((Opinion.Lacks) opinion).missing(), MissingForm::write);
            case CLASHES ->
                out.all(CLASHES, ((Opinion.Clashes) opinion).clashes(), OpinionForm::clash);
            case DENIED -> out.field(DENIED, (Opinion.Denied) opinion, OpinionForm::denied);
            case UNDECIDED ->
                out.field(UNDECIDED, (Opinion.Undecided) opinion, OpinionForm::undecided);
          }
        });
  }

  static Opinion read(In in) {
    return in.oneOf(OPINIONS);
  }

  private static void holds(Out out, Opinion.Holds holds) {
    out.object(
        () -> {
          out.field("confidence", holds.confidence(), Out::constant);
          out.list(GROUNDS, holds.grounds(), EvidenceForm::id);
        });
  }

  private static Opinion.Holds holds(In in) {
    return in.object(
        fields ->
            new Opinion.Holds(fields.get("confidence", ClaimForm::confidence), grounds(fields)));
  }

  private static Set<EvidenceId> grounds(Fields fields) {
    return new TreeSet<>(fields.list(GROUNDS, EvidenceForm::id));
  }

  private static Opinion.Clashes clashes(In in) {
    return in.made(() -> new Opinion.Clashes(new TreeSet<>(in.list(OpinionForm::clash))));
  }

  private static void clash(Out out, Clash clash) {
    out.object(
        () -> {
          out.list("supporting", clash.supporting(), EvidenceForm::id);
          out.list("contradicting", clash.contradicting(), EvidenceForm::id);
        });
  }

  private static Clash clash(In in) {
    return in.object(
        fields ->
            new Clash(
                fields.list("supporting", EvidenceForm::id),
                fields.list("contradicting", EvidenceForm::id)));
  }

  private static void denied(Out out, Opinion.Denied denied) {
    out.object(
        () -> {
          out.field("why", denied.why().code(), Out::string);
          out.list(GROUNDS, denied.grounds(), EvidenceForm::id);
        });
  }

  private static Opinion.Denied denied(In in) {
    return in.object(
        fields ->
            new Opinion.Denied(fields.get("why", why -> why.parsed(Denial::of)), grounds(fields)));
  }

  private static void undecided(Out out, Opinion.Undecided undecided) {
    out.object(
        () -> {
          out.field("why", undecided.why(), Out::constant);
          out.list("strategies", undecided.strategies(), Out::string);
        });
  }

  private static Opinion.Undecided undecided(In in) {
    return in.object(
        fields ->
            new Opinion.Undecided(
                fields.get("why", why -> why.constant(Doubt.values())),
                new TreeSet<>(fields.list("strategies", In::string))));
  }
}
