package dev.raceway.cli;

import dev.raceway.schedule.Quotation;
import dev.raceway.session.TextFile;
import dev.raceway.session.export.ExportFormat;
import dev.raceway.session.export.Report;
import dev.raceway.session.export.ReportWords;
import dev.raceway.session.file.Lecture;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.SaveException.Reason;
import dev.raceway.session.file.WholeFile;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a prepared run to a file in another form. */
@Command(
    name = "export",
    description = "Writes a run to a file: a table, a diagram, a program, or data.",
    customSynopsis =
        "raceway export (SESSION | CODE) --to FILE [--run N] [--language LANGUAGE] [--force]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway export lecture.raceway.json --run 2 --to run.md",
      "  raceway export RW1:2x1:plain:none:AB3A2:AA1C --to run.py"
    })
final class ExportCommand implements Callable<Integer> {

  /** The name of a session says that it holds one; what is exported as JSON is a trace. */
  private static final String SESSION = ".raceway.json";

  private static final List<String> PICTURES = List.of("svg", "png", "gif", "pdf", "html");

  @Parameters(
      arity = "1",
      paramLabel = "SESSION|CODE",
      description = "A session file, a text file with a share code, or a share code.")
  private String source = "";

  @Option(
      names = "--to",
      required = true,
      paramLabel = "FILE",
      description = {
        "Where to write; the ending says in which form:",
        "md     a Markdown table",
        "mmd    a Mermaid sequence diagram",
        "py     a program in Python that does the same",
        "java   a program in Java that does the same",
        "csv    comma-separated values",
        "json   the same document as raceway run --json"
      })
  private String to = "";

  @Option(
      names = "--run",
      paramLabel = "N",
      converter = RunNumber.class,
      description = "Which run of a lecture, from 1.")
  private Optional<Long> run = Optional.empty();

  @Option(
      names = "--language",
      paramLabel = "LANGUAGE",
      converter = LanguageName.class,
      description = "en (unless given) or de, for the words of md, mmd, py and java.")
  private Language language = Language.ENGLISH;

  @Option(names = "--force", description = "Replace the file if it is there.")
  private boolean force;

  @Override
  public Integer call() {
    ExportFormat format = format();
    WholeFile file = WholeFile.named(to);
    refuseSource(file.path());
    Report report =
        new ExportSource(source).report(run).in(new ReportWords(new Messages(language)));
    try {
      file.saveText(out -> format.format().write(report, out), force);
    } catch (SaveException e) {
      throw e.reason() == Reason.EXISTS
          ? new WrongUsageException(e.getMessage() + "; --force replaces it")
          : e;
    }
    return 0;
  }

  private ExportFormat format() {
    String name = to.toLowerCase(Locale.ROOT);
    if (name.endsWith(SESSION)) {
      throw new WrongUsageException(
          "--to %s: such a name is one of a session; choose another before .json"
              .formatted(Quotation.of(to)));
    }
    String ending = name.substring(name.lastIndexOf('.') + 1);
    if (PICTURES.contains(ending) && name.contains(".")) {
      throw new WrongUsageException(
          "--to %s: pictures and pages cannot be written yet by this version, only %s"
              .formatted(Quotation.of(to), endings()));
    }
    return ExportFormat.ofEnding(name.contains(".") ? ending : "")
        .orElseThrow(
            () ->
                new WrongUsageException(
                    "--to %s: the name must end in %s".formatted(Quotation.of(to), endings())));
  }

  private static String endings() {
    List<String> all = ExportFormat.endings();
    int last = all.size() - 1;
    return "." + String.join(", .", all.subList(0, last)) + " or ." + all.get(last);
  }

  /** Whoever gives one name twice has mistaken one of them. */
  private void refuseSource(Path target) {
    try {
      if (TextFile.exists(source)
          && Files.exists(target)
          && Files.isSameFile(Path.of(source), target)) {
        throw new WrongUsageException(
            "--to %s: this is the file that is read".formatted(Quotation.of(to)));
      }
    } catch (IOException e) {
      // Then it cannot be written either, and that says why.
    }
  }

  private static final class LanguageName extends NameConverter<Language> {
    LanguageName() {
      super(List.of(Language.values()), each -> each.locale().getLanguage());
    }
  }

  private static final class RunNumber extends WholeNumber {
    RunNumber() {
      super(1, Lecture.MOST_RUNS);
    }
  }
}
