package com.example.crm;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.leadroad.core.Lead;

/**
 * Programs that javac refuses, each beside its twin that it accepts: one line differs, and in that
 * line is the only error.
 */
class RefusedProgramsTest {

  /**
   * One line in two wordings.
   *
   * @param id what the library refuses
   * @param accepted compiles
   * @param refused does not
   * @param code what javac calls it
   * @param at the part of the line that it points at
   */
  record Twins(String id, String accepted, String refused, String code, String at) {
    @Override
    public String toString() {
      return id;
    }
  }

  private static final String IMPORTS =
      """
      import java.util.*;
      import org.leadroad.core.*;
      import org.leadroad.core.claim.*;
      import org.leadroad.core.evidence.*;
      import org.leadroad.core.words.*;
      """;

  private static final String STATEMENT =
      IMPORTS
          + """
          class Program {
            void run(
                Lead lead,
                Word word,
                Dossier dossier,
                Person person,
                Opinion opinion,
                Verdict<Identity> verdict,
                PartyId id,
                Customer customer,
                Verified<Identity> who,
                Verified<Intent> what,
                Verified<Sameness> link,
                VerificationStrategy<Identity> judgesWho,
                VerificationStrategy<Intent> judgesWhat) {
              Object made = %s;
            }
          }
          """;

  private static final String DECLARATION = IMPORTS + "%s\n";

  private static final String OWN_READER = "abstract class Mine implements Reader {}";

  private static final String TYPE = "compiler.err.prob.found.req";
  private static final String ARGUMENTS = "compiler.err.cant.apply.symbol";
  private static final String OVERLOADS = "compiler.err.cant.apply.symbols";
  private static final String HIDDEN = "compiler.err.not.def.public.cant.access";
  private static final String PRIVATE = "compiler.err.report.access";
  private static final String SEALED = "compiler.err.cant.inherit.from.sealed";
  private static final String FINAL = "compiler.err.cant.inherit.from.final";

  static Stream<Twins> statements() {
    String customer = "Customer.of(id, who)";
    String prospect = "Prospect.of(what)";
    String opportunity = "Opportunity.of(customer, what)";
    return Stream.of(
        new Twins("customerOfALead", customer, "Customer.of(id, lead)", TYPE, "lead"),
        new Twins("customerOfAClaim", customer, "Customer.of(id, person)", TYPE, "person"),
        new Twins("customerOfAnOpinion", customer, "Customer.of(id, opinion)", TYPE, "opinion"),
        new Twins("customerOfAVerdict", customer, "Customer.of(id, verdict)", TYPE, "verdict"),
        new Twins("customerOfAnIntent", customer, "Customer.of(id, what)", TYPE, "what"),
        new Twins(
            "customerByConstructor",
            customer,
            "new Customer(id, who, List.of())",
            PRIVATE,
            "new Customer(id, who, List.of())"),
        new Twins(
            "prospectByConstructor", prospect, "new Prospect(what)", PRIVATE, "new Prospect(what)"),
        new Twins(
            "opportunityByConstructor",
            opportunity,
            "new Opportunity(customer, what)",
            PRIVATE,
            "new Opportunity(customer, what)"),
        new Twins(
            "linkByAnIdentity", "customer.linkedBy(link)", "customer.linkedBy(who)", TYPE, "who"),
        new Twins("prospectOfALead", prospect, "Prospect.of(lead)", TYPE, "lead"),
        new Twins("prospectOfAnOpinion", prospect, "Prospect.of(opinion)", TYPE, "opinion"),
        new Twins("prospectOfAnIdentity", prospect, "Prospect.of(who)", TYPE, "who"),
        new Twins("opportunityOfALead", opportunity, "Opportunity.of(lead, what)", TYPE, "lead"),
        new Twins(
            "opportunityOfNoIntent", opportunity, "Opportunity.of(customer, who)", TYPE, "who"),
        new Twins(
            "verifiedByHand",
            "verdict.verified().orElseThrow()",
            "new Verified<>(verdict)",
            HIDDEN,
            "new Verified<>(verdict)"),
        new Twins(
            "verdictByHand",
            "Verification.recorded(person, opinion, \"mine/1\", dossier)",
            "new Verdict<>(person, opinion, \"mine/1\", dossier.asOf(), dossier.leads())",
            HIDDEN,
            "new Verdict<>(person, opinion, \"mine/1\", dossier.asOf(), dossier.leads())"),
        new Twins(
            "strategiesSwapped",
            "Verification.of(judgesWho, judgesWhat)",
            "Verification.of(judgesWhat, judgesWho)",
            TYPE,
            "judgesWhat"),
        new Twins(
            "strategyForAnotherClaim",
            "Verification.ask(judgesWho, person, dossier)",
            "Verification.ask(judgesWhat, person, dossier)",
            ARGUMENTS,
            "Verification.ask"),
        new Twins(
            "allOfNothing",
            "VerificationStrategy.allOf(\"none/1\", judgesWho)",
            "VerificationStrategy.allOf(\"none/1\")",
            OVERLOADS,
            "VerificationStrategy.allOf"),
        new Twins(
            "leadByHand",
            "org.leadroad.core.Lead.builder()",
            "org.leadroad.core.ImmutableLead.builder()",
            HIDDEN,
            "org.leadroad.core.ImmutableLead"),
        new Twins(
            "wordsAsAString",
            "((PersonalText) word.text())",
            "((String) word.text())",
            TYPE,
            "word.text()"),
        new Twins(
            "textByHand",
            "PersonalText.of(\"x\")",
            "new PersonalText(\"x\")",
            PRIVATE,
            "new PersonalText(\"x\")"));
  }

  static Stream<Twins> declarations() {
    Stream<Twins> sealedTypes =
        Stream.of(
                "Lead", "Standing", "Reading", "Claim", "Identity", "Intent", "Evidence", "Opinion")
            .map(
                type -> {
                  String refused = "abstract class Mine implements " + type + " {}";
                  return new Twins("own" + type, OWN_READER, refused, SEALED, refused);
                });
    Stream<Twins> finalTypes =
        Stream.of("Verified", "Verdict")
            .map(
                type -> {
                  String refused = "abstract class Mine extends " + type + "<Identity> {}";
                  return new Twins("own" + type, OWN_READER, refused, FINAL, type);
                });
    return Stream.concat(sealedTypes, finalTypes);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("statements")
  void aLineIsRefused(Twins twins, @TempDir Path folder) throws Exception {
    isRefused(twins, STATEMENT, folder);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("declarations")
  void aTypeIsRefused(Twins twins, @TempDir Path folder) throws Exception {
    isRefused(twins, DECLARATION, folder);
  }

  private static void isRefused(Twins twins, String program, Path folder) throws Exception {
    assertEquals(List.of(), errors(program.formatted(twins.accepted()), folder));
    String before = program.substring(0, program.indexOf("%s"));
    long line = before.chars().filter(c -> c == '\n').count() + 1;
    List<String> errors = errors(program.formatted(twins.refused()), folder);
    assertEquals(twins.code() + " at " + twins.at() + " in line " + line, errors.get(0));
    assertTrue(errors.stream().allMatch(error -> error.endsWith(" in line " + line)));
  }

  private static List<String> errors(String program, Path folder)
      throws IOException, URISyntaxException {
    JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    DiagnosticCollector<JavaFileObject> found = new DiagnosticCollector<>();
    try (StandardJavaFileManager files =
        javac.getStandardFileManager(found, Locale.ROOT, StandardCharsets.UTF_8)) {
      Path core = Path.of(Lead.class.getProtectionDomain().getCodeSource().getLocation().toURI());
      List<String> options =
          List.of(
              "--release", "17", "-proc:none", "-classpath", core.toString(), "-d", folder + "");
      javac.getTask(null, files, found, options, null, List.of(new Source(program))).call();
    }
    return found.getDiagnostics().stream()
        .filter(diagnostic -> diagnostic.getKind() == Diagnostic.Kind.ERROR)
        .map(error -> describe(error, program))
        .toList();
  }

  private static String describe(Diagnostic<?> error, String program) {
    int start = (int) Math.max(0, error.getStartPosition());
    int end = (int) Math.max(start, error.getEndPosition());
    String at = program.substring(start, end);
    return error.getCode() + " at " + at + " in line " + error.getLineNumber();
  }

  private static final class Source extends SimpleJavaFileObject {

    private final String program;

    Source(String program) {
      super(URI.create("string:///Program.java"), Kind.SOURCE);
      this.program = program;
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
      return program;
    }
  }
}
