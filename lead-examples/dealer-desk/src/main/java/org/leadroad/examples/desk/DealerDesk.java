package org.leadroad.examples.desk;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintWriter;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.leadroad.core.definition.Definitions;
import org.leadroad.core.formats.Csv;
import org.leadroad.core.words.LeadId;
import org.leadroad.lifecycle.Policy;
import org.leadroad.lifecycle.privacy.Erasure;
import org.leadroad.lifecycle.privacy.Receipt;
import org.leadroad.scoring.Scorecard;
import org.leadroad.scoring.ScorecardException;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The main job: reads an inbox and writes who to call first, and why. */
@Command(
    name = "dealer-desk",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Reads every file below INBOX and writes a ranked, explained lead list.")
public final class DealerDesk implements Callable<Integer> {

  /** How the report's words are chosen: by salespeople or by marketing (statement S1). */
  enum Definition {
    sales,
    marketing
  }

  /** The languages that page and summary speak. */
  enum Speech {
    en,
    it
  }

  @Parameters(
      paramLabel = "INBOX",
      description = "Folder with whatever came in: ADF/XML, e-mails, JSON, CSV.")
  private Path inbox = Path.of("");

  @Option(names = "--out", required = true, paramLabel = "DIR", description = "Where to write.")
  private Path out = Path.of("");

  @Option(
      names = "--book",
      paramLabel = "DIR",
      description =
          "Where to remember everybody: run again with tomorrow's inbox. Names of files are kept for ever.")
  private @Nullable Path book;

  @Option(
      names = "--costs",
      paramLabel = "FILE",
      description = "What sources cost: CSV with source, cost and currency; with --book.")
  private @Nullable Path costsFile;

  @Option(
      names = "--erase",
      paramLabel = "LEAD",
      description =
          "Delete the words of this lead and of all that are linked with it; with --book.")
  private @Nullable String erase;

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      description = "Such as 2026-03-31T18:00:00Z; now if left out.")
  private @Nullable Instant asOf;

  @Option(
      names = "--region",
      paramLabel = "IT",
      description = "Country of telephone numbers without one.")
  private @Nullable String region;

  @Option(
      names = "--definition",
      paramLabel = "sales|marketing",
      description = "What standings are called.")
  private Definition definition = Definition.sales;

  @Option(
      names = "--facts",
      paramLabel = "FILE",
      description = "JSON lines of evidence, interactions, contacts and ratings.")
  private @Nullable Path factsFile;

  @Option(
      names = "--card",
      paramLabel = "FILE",
      description = "A scorecard document in place of the dealership's own.")
  private @Nullable Path cardFile;

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "Another scorecard document: compare.html says who would change, and why.")
  private @Nullable Path compareFile;

  @Option(
      names = "--charset",
      paramLabel = "NAME",
      description = "Charset of documents that declare none, or a wrong one.")
  private @Nullable String charset;

  @Option(
      names = "--delimiter",
      paramLabel = "CHAR",
      description = "Delimiter of CSV files; found in each if left out.")
  private @Nullable Character delimiter;

  @Option(
      names = "--zone",
      paramLabel = "ZONE",
      description = "Where months begin and clocks are read, such as Europe/Rome; UTC if left out.")
  private @Nullable String zone;

  @Option(names = "--lang", paramLabel = "en|it", description = "Language of page and summary.")
  private Speech lang = Speech.en;

  @Spec private @Nullable CommandSpec spec;

  private final Clock clock;

  DealerDesk(Clock clock) {
    this.clock = clock;
  }

  /**
   * Runs the desk and ends the process with 0, with 1 if something could not be read or written, or
   * with 2 after a usage line.
   *
   * @param arguments see {@code --help}
   */
  public static void main(String[] arguments) {
    System.exit(run(Clock.systemUTC(), arguments));
  }

  static int run(Clock clock, String... arguments) {
    return new CommandLine(new DealerDesk(clock))
        .registerConverter(Instant.class, Instant::parse)
        .setExecutionExceptionHandler(DealerDesk::failed)
        .setParameterExceptionHandler(DealerDesk::misused)
        .execute(arguments);
  }

  private static int failed(Exception failure, CommandLine line, CommandLine.ParseResult parsed)
      throws Exception {
    if (failure instanceof IOException io) {
      line.getErr().println("dealer-desk: cannot read or write: " + io.getMessage());
      return 1;
    }
    throw failure;
  }

  private static int misused(CommandLine.ParameterException misuse, String[] arguments) {
    CommandLine line = misuse.getCommandLine();
    PrintWriter err = line.getErr();
    List<String> unknown = line.getUnmatchedArguments();
    // A mistyped option says more than the required one that is missing for it.
    String message =
        unknown.isEmpty()
            ? misuse.getMessage()
            : new CommandLine.UnmatchedArgumentException(line, unknown).getMessage();
    err.println("dealer-desk: " + message);
    err.println(
        "usage: dealer-desk INBOX --out DIR [--as-of INSTANT] [--region IT] [--definition sales|marketing] [--facts FILE] [--charset NAME] [--delimiter CHAR] [--zone ZONE] [--lang en|it] [--card FILE] [--compare FILE] [--book DIR [--costs FILE] [--erase LEAD]]");
    return 2;
  }

  @Override
  public Integer call() throws IOException {
    Instant now = asOf == null ? clock.instant() : asOf;
    Enquiries enquiries =
        new Enquiries(House.reader(Optional.ofNullable(region).map(this::checkedRegion)));
    Scorecard card = cardFile == null ? House.CARD : card(cardFile);
    Policy policy =
        House.policy(
            enquiries,
            definition == Definition.sales ? Definitions.sales() : Definitions.marketing(),
            card);
    Optional<Character> separator = separator();
    Language language = Language.of(lang.name(), zone());
    if (!Files.isDirectory(inbox)) {
      throw new IOException(inbox + " is not a folder");
    }
    FactsFile said =
        new FactsFile(factsFile == null ? "" : String.valueOf(factsFile.getFileName()));
    if (factsFile != null) {
      try (Reader lines =
          new InputStreamReader(Files.newInputStream(factsFile), StandardCharsets.UTF_8)) {
        said.read(lines);
      }
    }
    if (real(out).startsWith(real(inbox))) {
      throw misuse("--out must not be inside INBOX, or what is written is read the next time");
    }
    Files.createDirectories(out);
    Inbox files = new Inbox(inbox, now, charset(), separator);
    if (book == null) {
      if (costsFile != null || erase != null) {
        throw misuse("--costs and --erase need --book");
      }
      try (Job job = new Job(enquiries, said, policy, now, language, new Spool(out))) {
        compare(job, card, now, language);
        files.open(job::take, progress(language, "progress.read"));
        write(job, Optional.empty(), language);
      }
    } else {
      remember(book, enquiries, said, policy, card, now, language, files);
    }
    return 0;
  }

  private void remember(
      Path book,
      Enquiries enquiries,
      FactsFile said,
      Policy policy,
      Scorecard card,
      Instant now,
      Language language,
      Inbox files)
      throws IOException {
    if (real(book).startsWith(real(inbox)) || real(book).equals(real(out))) {
      throw misuse("--book must be a folder of its own, neither INBOX nor --out");
    }
    if (erase != null) {
      erase(book, erase, now, language);
    }
    Costs costs = costsFile == null ? Costs.none() : Costs.read(costsFile);
    try (BookFile file = BookFile.open(book);
        Job job = new Job(enquiries, said, policy, now, language, new Spool(out))) {
      compare(job, card, now, language);
      Remembering run = new Remembering(file.store(), enquiries, said, policy, costs, job, now);
      write(job, Optional.of(run.run(files, progress(language, "progress.read"))), language);
    }
  }

  /** Before anything is listed; whether anybody was there is not to be told from the receipt. */
  private void erase(Path book, String lead, Instant now, Language language) throws IOException {
    Receipt receipt;
    try (BookFile file = BookFile.open(book)) {
      receipt = Erasure.of(erased(lead), now, "desk").in(file.store());
      file.cleanWhenClosed();
    }
    String leads = receipt.leads().stream().map(LeadId::value).collect(Collectors.joining(", "));
    new PrintWriter(System.out, true, StandardCharsets.UTF_8)
        .println(language.say("erased.receipt", leads, receipt.at(), receipt.by()));
  }

  private LeadId erased(String lead) {
    try {
      return LeadId.of(lead);
    } catch (IllegalArgumentException odd) {
      throw misuse("--erase must be the id of a lead, as leads.csv has it");
    }
  }

  private void compare(Job job, Scorecard card, Instant now, Language language) throws IOException {
    if (compareFile != null) {
      job.compare(new Comparison(card, card(compareFile), now, language));
    }
  }

  /** Every fault is told at once. */
  private Scorecard card(Path file) throws IOException {
    try {
      return House.card(Files.readAllBytes(file));
    } catch (ScorecardException faulty) {
      throw misuse(file.getFileName() + ": " + faulty.getMessage());
    }
  }

  private void write(Job job, Optional<Ahead> ahead, Language language) throws IOException {
    job.write(out, ahead, progress(language, "progress.write"))
        .print(new PrintWriter(System.out, true, StandardCharsets.UTF_8), out);
  }

  /** Only where somebody sits in front of a terminal, as picocli finds out on every JDK. */
  private static Progress progress(Language language, String label) {
    return new Progress(System.err, CommandLine.Help.Ansi.AUTO.enabled(), language.say(label));
  }

  private Optional<Character> separator() {
    try {
      Optional.ofNullable(delimiter).ifPresent(Csv.standard()::separatedBy);
      return Optional.ofNullable(delimiter);
    } catch (IllegalArgumentException odd) {
      throw misuse("--delimiter must be a character that separates, such as ;");
    }
  }

  private String checkedRegion(String given) {
    String code = given.toUpperCase(Locale.ROOT);
    if (!List.of(Locale.getISOCountries()).contains(code)) {
      throw misuse("--region must be a country code of ISO 3166 such as IT");
    }
    return code;
  }

  private static Path real(Path path) {
    return path.toAbsolutePath().normalize();
  }

  private ZoneId zone() {
    try {
      return zone == null ? ZoneOffset.UTC : ZoneId.of(zone);
    } catch (DateTimeException unknown) {
      throw misuse("--zone must be a time zone such as Europe/Rome");
    }
  }

  private Optional<Charset> charset() {
    try {
      return Optional.ofNullable(charset).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      throw misuse("--charset must be a charset such as windows-1252");
    }
  }

  private CommandLine.ParameterException misuse(String message) {
    if (spec == null) {
      throw new IllegalStateException(message);
    }
    return new CommandLine.ParameterException(spec.commandLine(), message);
  }
}
