package dev.raceway.cli.export;

import dev.raceway.cli.ending.WrongUsageException;
import dev.raceway.cli.option.NameConverter;
import dev.raceway.cli.option.WholeNumber;
import dev.raceway.picture.look.Palette;
import dev.raceway.schedule.Quotation;
import dev.raceway.session.TextFile;
import dev.raceway.session.export.ExportFormat;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.Pictured;
import dev.raceway.session.export.picture.TooLongException;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
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
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** Writes a prepared run to a file in another form. */
@Command(
    name = "export",
    description = "Writes a run to a file: a table, a diagram, a program, data, or a page.",
    customSynopsis =
        "raceway export (SESSION | CODE | LESSON) --to FILE [--run N] [--language LANGUAGE]"
            + " [--theme THEME] [--scale S] [--what WHAT] [--blank] [--force]",
    footerHeading = "%nExamples:%n",
    footer = {
      "  raceway export lecture.raceway.json --run 2 --to run.md",
      "  raceway export RW1:2x1:plain:none:AB3A2:AA1C --to stomp.png --theme dark --scale 2",
      "  raceway export RW1:2x1:plain:none:AB3A2:AA1C --to graph.svg --what graph",
      "  raceway export RW1:2x1:plain:none:AB3A2:AA1C --to run.py",
      "  raceway export the-stomp --blank --to handout.pdf"
    })
public final class ExportCommand implements Callable<Integer> {

  /** The name of a session says that it holds one; what is exported as JSON is a trace. */
  private static final String SESSION = ".raceway.json";

  /** Enough to see their shape. */
  private static final long TRIALS = 1_000;

  private static final long MOST_TRIALS = 1_000_000;

  @Parameters(
      arity = "1",
      paramLabel = "SESSION|CODE|LESSON",
      description = {
        "A session file, a text file with a share code, or a share code.",
        "A lesson file, or the name of a shipped lesson: pdf or html."
      })
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
        "json   the same document as raceway run --json",
        "svg    the board as a picture with words that can be selected",
        "png    the board as a picture of pixels",
        "gif    the board step by step",
        "pdf    the board on a page of its size; with --blank a handout",
        "html   a page for a browser, in which the run can be stepped and driven"
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
      description = "en (unless given) or de, for words, except in csv and json.")
  private Language language = Language.ENGLISH;

  @Option(
      names = "--theme",
      paramLabel = "THEME",
      converter = ThemeName.class,
      description = "Colours of a picture: light (unless given), dark or contrast.")
  private Palette.Tone theme = Palette.Tone.LIGHT;

  @Option(
      names = "--scale",
      paramLabel = "S",
      converter = Scale.class,
      description = "How large a picture is: 0.5 to 4, 1 unless given.")
  private double scale = 1;

  @Option(
      names = "--blank",
      description =
          "In a picture or a page, leave the values out, for a class to fill in; a pdf has"
              + " questions and a second page with the answers.")
  private boolean blank;

  @Option(
      names = "--what",
      paramLabel = "WHAT",
      converter = SubjectName.class,
      description = {
        "What a picture shows: board (unless given),",
        "graph      the progress graph of threads A and B with the run on it",
        "histogram  what trials on real threads find"
      })
  private PictureSubject what = PictureSubject.BOARD;

  @Option(
      names = "--trials",
      paramLabel = "T",
      converter = Trials.class,
      description = "How many trials a histogram shows: 1000 unless given.")
  private Optional<Long> trials = Optional.empty();

  @Option(names = "--force", description = "Replace the file if it is there.")
  private boolean force;

  @Override
  public Integer call() {
    String ending = ending();
    Optional<PictureFormat> picture = PictureFormat.ofEnding(ending);
    Optional<ExportFormat> text = ExportFormat.ofEnding(ending);
    if (picture.isEmpty() && text.isEmpty()) {
      throw wrongTarget("the name must end in " + endings());
    }
    refuseCombination(picture);
    WholeFile file = WholeFile.named(to);
    refuseSource(file.path());
    Messages words = new Messages(language);
    Optional<LessonExport> lesson =
        LessonExport.named(source).map(each -> new LessonExport(each, words));
    try {
      if (lesson.isPresent()) {
        if (what != PictureSubject.BOARD) {
          throw new WrongUsageException("--what goes with a run alone, not with a lesson");
        }
        lesson.get().save(ending, file, force);
        return 0;
      }
      Report report = new ExportSource(source).report(run).in(new ReportWords(words));
      if (picture.isPresent()) {
        PictureLook look = new PictureLook(theme, scale, blank);
        save(
            picture.orElseThrow(),
            what.of(new PictureSubject.Wanted(report, look, trials.orElse(TRIALS))),
            file);
      } else {
        file.saveText(out -> text.orElseThrow().format(blank).write(report, out), force);
      }
    } catch (SaveException e) {
      throw e.reason() == Reason.EXISTS
          ? new WrongUsageException(e.getMessage() + "; --force replaces it")
          : e;
    }
    return 0;
  }

  private void refuseCombination(Optional<PictureFormat> picture) {
    if (trials.isPresent() && what != PictureSubject.HISTOGRAM) {
      throw new WrongUsageException("--trials goes with --what histogram alone");
    }
    if (what == PictureSubject.BOARD) {
      return;
    }
    if (blank) {
      throw new WrongUsageException("--blank goes with --what board alone");
    }
    if (picture.filter(format -> !format.isAnimated()).isEmpty()) {
      throw wrongTarget(
          "a %s is a picture that stands still, so the name must end in .svg, .png or .pdf"
              .formatted(what.word()));
    }
  }

  private WrongUsageException wrongTarget(String reason) {
    return new WrongUsageException("--to %s: %s".formatted(Quotation.of(to), reason));
  }

  private void save(PictureFormat format, Pictured picture, WholeFile file) {
    try {
      file.save(out -> format.write(picture, out, FrameWatch.PATIENT), force);
    } catch (TooLongException e) {
      throw wrongTarget(e.getMessage());
    }
  }

  private String ending() {
    String name = to.toLowerCase(Locale.ROOT);
    if (name.endsWith(SESSION)) {
      throw wrongTarget("such a name is one of a session; choose another before .json");
    }
    return name.contains(".") ? name.substring(name.lastIndexOf('.') + 1) : "";
  }

  private static String endings() {
    List<String> all =
        Stream.concat(ExportFormat.endings().stream(), PictureFormat.endings().stream()).toList();
    int last = all.size() - 1;
    return "." + String.join(", .", all.subList(0, last)) + " or ." + all.get(last);
  }

  /** Whoever gives one name twice has mistaken one of them. */
  private void refuseSource(Path target) {
    try {
      if (TextFile.exists(source)
          && Files.exists(target)
          && Files.isSameFile(Path.of(source), target)) {
        throw wrongTarget("this is the file that is read");
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

  private static final class Scale implements ITypeConverter<Double> {

    private static final Pattern DECIMAL = Pattern.compile("[0-9](\\.[0-9]{1,3})?");

    @Override
    public Double convert(String text) {
      double scale = DECIMAL.matcher(text).matches() ? Double.parseDouble(text) : 0;
      if (scale < 0.5 || scale > 4) {
        throw new TypeConversionException(
            "must be a number from 0.5 to 4, not '%s'".formatted(Quotation.of(text)));
      }
      return scale;
    }
  }

  private static final class ThemeName extends NameConverter<Palette.Tone> {
    ThemeName() {
      super(List.of(Palette.Tone.values()), Palette.Tone::word);
    }
  }

  private static final class SubjectName extends NameConverter<PictureSubject> {
    SubjectName() {
      super(List.of(PictureSubject.values()), PictureSubject::word);
    }
  }

  private static final class Trials extends WholeNumber {
    Trials() {
      super(1, MOST_TRIALS);
    }
  }

  private static final class RunNumber extends WholeNumber {
    RunNumber() {
      super(1, Lecture.MOST_RUNS);
    }
  }
}
