package dev.raceway.ui.export;

import dev.raceway.picture.look.Palette;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.picture.FrameWatch;
import dev.raceway.session.export.picture.PictureFormat;
import dev.raceway.session.export.picture.PictureLook;
import dev.raceway.session.export.picture.Pictured;
import dev.raceway.session.export.picture.PicturedRun;
import dev.raceway.session.export.picture.TooLongException;
import dev.raceway.session.export.report.Preparation;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.session.file.FileContent;
import dev.raceway.session.file.PreparedRun;
import dev.raceway.session.file.SaveException;
import dev.raceway.session.file.WholeFile;
import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Cancellation;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import dev.raceway.work.Workplace;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What can be made of the run in hand for others, and what comes of it. */
public final class ExportViewModel implements AutoCloseable {

  /** Where things go. */
  public interface Places {

    /** Asks for the file to write, if one is chosen. */
    Optional<Path> toSave(String name);

    /** Puts text on the clipboard. */
    void copy(String text);

    /** Puts a picture on the clipboard, a file of PNG. */
    void copyPicture(byte[] png);
  }

  /**
   * What a screen shows that is no board.
   *
   * @param key of its name
   * @param picture makes a picture of it as it stands, which another thread writes
   */
  public record Shown(String key, Function<PictureLook, Pictured> picture) {}

  /** The run as it was when it was asked for, for another thread. */
  private record Taken(Report report, int position, Palette.Tone tone, double scale) {

    PicturedRun whole(boolean blank) {
      return PicturedRun.of(report, new PictureLook(tone, scale, blank));
    }
  }

  private final RunViewModel inHand;
  private final DocumentViewModel documents;
  private final Places places;
  private final Supplier<Optional<Shown>> shown;
  private final ObjectProperty<Palette.Tone> tone = new SimpleObjectProperty<>(Palette.Tone.LIGHT);
  private final ObjectProperty<Double> scale = new SimpleObjectProperty<>(1.0);

  /** What was made answers with what is to be done with it. */
  private final Job<Message, Runnable> job;

  /**
   * Makes one.
   *
   * @param place where it is written, and where that is heard of
   * @param shown what the screen shows, if that is no board
   */
  public ExportViewModel(
      RunViewModel inHand,
      DocumentViewModel documents,
      Workplace place,
      Places places,
      Supplier<Optional<Shown>> shown) {
    this.inHand = inHand;
    this.documents = documents;
    this.places = places;
    this.shown = shown;
    job = new Job<>(place, this::heard);
  }

  /** The colours of pictures. */
  public ObjectProperty<Palette.Tone> toneProperty() {
    return tone;
  }

  /** How large pictures are. */
  public ObjectProperty<Double> scaleProperty() {
    return scale;
  }

  /** Returns what the screen shows, if that is no board. */
  Optional<Shown> shown() {
    return shown.get();
  }

  /** Returns what pictures look like. */
  public PictureLook look() {
    return new PictureLook(tone.get(), scale.get(), false);
  }

  private Taken taken() {
    Trace trace = inHand.run().trace().forAnotherThread();
    PreparedRun words =
        documents.lecture().runInHand().updated(inHand.run(), inHand.branchesProperty().get());
    Report report =
        Report.of(trace)
            .withWords(words.title(), words.notes())
            .prepared(new Preparation(words.position(), words.pauses(), words.branches()))
            .in(new ReportWords(Texts.messages()));
    return new Taken(report, inHand.run().position(), tone.get(), scale.get());
  }

  /** Writes the whole run to a file, if a person chooses one. */
  void save(RunForm form) {
    choose(form.ending(), (file, replaces) -> write(form, file, replaces));
  }

  /** Writes what the screen shows to a file, if a person chooses one. */
  void save(Shown what, PictureFormat format) {
    Pictured picture = what.picture().apply(look());
    choose(
        "." + format.ending(),
        (file, replaces) ->
            job.start(
                (cancellation, progress) -> {
                  String name = Quotation.whole(file.toString());
                  progress.accept(Message.of("runexport.writing", name));
                  new WholeFile(file)
                      .save(
                          kept(
                              out -> format.write(picture, out, () -> !cancellation.isCancelled()),
                              cancellation),
                          replaces);
                  return () -> documents.tell(Message.of("shell.saved", name));
                }));
  }

  /** What is written to a file, and whether it may be replaced. */
  private interface Writing {
    void to(Path file, boolean replaces);
  }

  private void choose(String ending, Writing writing) {
    String name = documents.lecture().fileName(Texts.get("runexport.file")) + ending;
    places
        .toSave(name)
        .ifPresent(
            chosen -> {
              boolean isNamedSo = chosen.toString().toLowerCase(Locale.ROOT).endsWith(ending);
              Path file = isNamedSo ? chosen : Path.of(chosen + ending);
              // The dialog has asked whether the file that it names may be replaced, no other.
              writing.to(file, isNamedSo);
            });
  }

  private void write(RunForm form, Path file, boolean replaces) {
    Taken taken = taken();
    String name = Quotation.whole(file.toString());
    job.start(
        (cancellation, progress) -> {
          if (form.picture().isPresent()) {
            progress.accept(Message.of("runexport.writing", name));
          }
          new WholeFile(file)
              .save(
                  kept(content(form, taken, name, cancellation, progress), cancellation), replaces);
          return () -> inHand.tell(Message.of("shell.saved", name));
        });
  }

  private static FileContent content(
      RunForm form,
      Taken taken,
      String name,
      Cancellation cancellation,
      Consumer<Message> progress) {
    return out -> {
      if (form.picture().isPresent()) {
        FrameWatch watch =
            new FrameWatch() {
              @Override
              public boolean goesOn() {
                return !cancellation.isCancelled();
              }

              @Override
              public void at(int done, int all) {
                progress.accept(Message.of("runexport.frames", name, done, all));
              }
            };
        form.picture().get().write(taken.whole(form.isBlank()), out, watch);
      } else {
        out.write(text(form, taken).getBytes(StandardCharsets.UTF_8));
      }
    };
  }

  /** Nothing that is not wanted any more takes the place of a file. */
  private static FileContent kept(FileContent content, Cancellation cancellation) {
    return out -> {
      content.writeTo(out);
      if (cancellation.isCancelled()) {
        throw new CancellationException();
      }
    };
  }

  private static String text(RunForm form, Taken taken) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    form.text().orElseThrow().format().write(taken.report(), out);
    out.flush();
    return text.toString();
  }

  /** Puts the whole run on the clipboard, as text. */
  void copy(RunForm form) {
    Taken taken = taken();
    job.start(
        (cancellation, progress) -> {
          String text = text(form, taken);
          return () -> {
            places.copy(text);
            inHand.tell(Message.of("runexport.copied", Message.of(form)));
          };
        });
  }

  /** Puts what the screen shows on the clipboard, as a picture: the board, if it is no other. */
  public void copyPicture() {
    shown().ifPresentOrElse(this::copy, this::copyBoard);
  }

  private void copy(Shown what) {
    copy(
        what.picture().apply(look()),
        () ->
            documents.tell(
                Message.of(() -> Texts.get("runexport.copied-shown", Texts.get(what.key())))));
  }

  private void copyBoard() {
    Taken taken = taken();
    copy(
        new PicturedRun(taken.report(), taken.position(), inHand.run().pauses(), look()),
        () -> inHand.tell(Message.of("runexport.copied-picture")));
  }

  private void copy(Pictured picture, Runnable then) {
    job.start(
        (cancellation, progress) -> {
          byte[] png = png(picture, () -> !cancellation.isCancelled());
          return () -> {
            places.copyPicture(png);
            then.run();
          };
        });
  }

  private static byte[] png(Pictured board, FrameWatch watch) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    PictureFormat.PNG.write(board, out, watch);
    return out.toByteArray();
  }

  private void heard(JobState<Message, Runnable> state) {
    if (state instanceof JobState.Running<Message, Runnable> running) {
      running.progress().ifPresent(far -> documents.tellProgress(far, this::cancel));
    } else if (state instanceof JobState.Done<Message, Runnable> done) {
      documents.dismissTold();
      done.result().run();
    } else if (state instanceof JobState.Cancelled) {
      documents.dismissTold();
      inHand.say(Message.of("runexport.cancelled"));
    } else if (state instanceof JobState.Failed<Message, Runnable> failed) {
      failed(failed);
    }
  }

  private void failed(JobState.Failed<Message, Runnable> failed) {
    Throwable cause = failed.cause();
    if (cause instanceof CancellationException) {
      documents.dismissTold();
      inHand.say(Message.of("runexport.cancelled"));
    } else if (cause instanceof SaveException e) {
      documents.tell(Message.of(e.reason(), e.file()));
    } else if (cause instanceof TooLongException e) {
      documents.tell(Message.of("runexport.too-long", e.most()));
    } else if (cause instanceof OutOfMemoryError) {
      documents.tell(Message.of("runexport.too-large"));
    } else {
      documents.tell(Message.of("runexport.failed", failed.reason()));
    }
  }

  /** Ends what is being written; no file is changed. */
  void cancel() {
    job.cancel();
  }

  /** Ends what is being written; a file that was there is as it was. */
  @Override
  public void close() {
    job.close();
  }
}
