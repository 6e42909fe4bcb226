package dev.raceway.ui;

import dev.raceway.lesson.Lesson;
import dev.raceway.schedule.ShareCode;
import dev.raceway.ui.document.DocumentViewModel;
import dev.raceway.ui.document.RecoveryViewModel;
import dev.raceway.ui.explore.ExploreViewModel;
import dev.raceway.ui.export.ExportViewModel;
import dev.raceway.ui.export.ExportViewModel.Shown;
import dev.raceway.ui.failure.EscapedErrors;
import dev.raceway.ui.failure.FailureViewModel;
import dev.raceway.ui.gil.GilViewModel;
import dev.raceway.ui.lessons.LessonsViewModel;
import dev.raceway.ui.lessons.make.LessonMaker;
import dev.raceway.ui.lessons.make.MakerWork;
import dev.raceway.ui.lessons.play.LessonWork;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.motion.Postponed;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.shell.Exchange;
import dev.raceway.ui.shell.Models;
import dev.raceway.ui.shell.Screen;
import dev.raceway.ui.shell.ShellView;
import dev.raceway.ui.shell.ShellViewModel;
import dev.raceway.ui.shell.files.FileDialogs;
import dev.raceway.ui.shell.files.StageFileDialogs;
import dev.raceway.ui.step.StepViewModel;
import dev.raceway.ui.trials.TrialsViewModel;
import dev.raceway.ui.trials.run.TrialsScreenExport;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import dev.raceway.work.Slot;
import dev.raceway.work.Workplace;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.ThreadLocalRandom;
import javafx.stage.Stage;

/** The window: puts view models and views together, and ends what they started. */
final class MainWindow implements AutoCloseable {

  /** Seeds are small, so that a class can read them aloud. */
  private static final long SEEDS = 1_000_000;

  /** So much work may be lost when the program ends unexpectedly. */
  private static final Duration BETWEEN_KEEPING = Duration.ofSeconds(2);

  private static final double LEAST_WIDTH = 640;
  private static final double LEAST_HEIGHT = 480;

  private final FailureViewModel failures = new FailureViewModel(this::shareCode);
  private final EscapedErrors escaped = new EscapedErrors(failures, FxThread::run);
  private final Background background = new Background();

  /** One for all that explores, so that its memory is never needed twice. */
  private final Executor exploring = background.quietly("raceway-exploring");

  private final StepViewModel step =
      new StepViewModel(
          background.inOrder("raceway-stepping"),
          exploring,
          FxThread::run,
          () -> ThreadLocalRandom.current().nextLong(SEEDS));

  /** Two measurements at a time would disturb each other. */
  private final Workplace measuring =
      Workplace.of(background.inOrder("raceway-trials"), FxThread::run).in(new Slot());

  private final TrialsViewModel trials = new TrialsViewModel(measuring);
  private final TrialsScreenViewModel trialsScreen;

  private final ShellViewModel look = new ShellViewModel();
  private final GilViewModel gil = new GilViewModel(measuring, this::stepThrough);
  private final ExploreViewModel explore =
      new ExploreViewModel(
          step.inHand().run(),
          new ExploreViewModel.Workplaces(Workplace.of(exploring, FxThread::run), measuring),
          System::nanoTime,
          () -> ThreadLocalRandom.current().nextLong(SEEDS),
          this::stepThrough);
  private final LessonsViewModel lessons;
  private final LessonMaker maker;
  private final SettingsViewModel settings;
  private final DocumentViewModel documents;
  private final ExportViewModel runExport;
  private final Postponed keeping;
  private final Optional<RecoveryViewModel> recovery;
  private final ShellView shell;
  private final PreferencesSync preferencesSync;

  /** Opens a window that keeps nothing. */
  MainWindow(Stage stage) {
    this(stage, Environment.none());
  }

  MainWindow(Stage stage, Environment environment) {
    stage.setMinWidth(LEAST_WIDTH);
    stage.setMinHeight(LEAST_HEIGHT);
    step.inHand().runProperty().subscribe(run -> trials.follow(run.now()));
    step.inHand().runProperty().subscribe(explore::follow);
    trialsScreen =
        new TrialsScreenViewModel(measuring, environment.harness(), environment.clock()::nanos);
    settings = environment.settings();
    settings.themeProperty().getValue().applyToControls();
    FrameClock clock = environment.clock();
    Motion motion = new Motion(settings.reduceMotionProperty(), clock::nanos);
    FileDialogs dialogs = environment.dialogs().orElseGet(() -> new StageFileDialogs(stage));
    Executor files = background.toTheEnd("raceway-files");
    Runnable toStep = () -> look.screenProperty().set(Screen.STEP);
    documents =
        new DocumentViewModel(
            step.inHand(),
            new DocumentSurroundings(
                Workplace.of(background.inOrder("raceway-opening"), FxThread::run),
                files,
                dialogs,
                settings,
                toStep,
                this::openLesson));
    lessons =
        new LessonsViewModel(
            Workplace.of(files, FxThread::run),
            environment.lessons(),
            dialogs,
            new LessonWork(this::lessonBoard, Workplace.of(exploring, FxThread::run), measuring));
    maker =
        new LessonMaker(
            step.inHand(),
            new MakerWork(
                Workplace.of(exploring, FxThread::run),
                Workplace.of(files, FxThread::run),
                dialogs,
                lessons::freeId,
                this::preview,
                lessons::list,
                toStep));
    keeping = new Postponed(clock, BETWEEN_KEEPING, this::keep);
    recovery =
        environment
            .recovery()
            .map(
                folder ->
                    new RecoveryViewModel(
                        folder, documents, step.inHand(), files, FxThread::run, keeping::request));
    runExport =
        new ExportViewModel(
            step.inHand(),
            documents,
            Workplace.of(background.toTheEnd("raceway-export"), FxThread::run),
            new ExportPlaces(dialogs),
            this::shown);
    TrialsScreenExport export =
        new TrialsScreenExport(
            trialsScreen, dialogs::toSave, runExport::look, files, FxThread::run);
    Exchange exchange =
        new Exchange(step.inHand(), documents, dialogs, files, FxThread::run, toStep);
    preferencesSync =
        new PreferencesSync(environment, settings, step, background.toTheEnd("raceway-settings"));
    shell =
        new ShellView(
            stage,
            new Models(
                step,
                documents,
                runExport,
                trials,
                trialsScreen,
                export,
                explore,
                gil,
                lessons,
                maker,
                look,
                failures,
                settings,
                motion,
                clock),
            exchange);
    preferencesSync.follow(stage);
    FirstFrame.follow(stage.getScene(), () -> stage.getIcons().setAll(AppIcon.images()));
    stage.show();
    OpeningSize.insistOn(stage);
    preferencesSync.sayWhatIsDamaged();
    recovery.ifPresent(RecoveryViewModel::offer);
  }

  /** Returns the Trials screen's model. */
  TrialsScreenViewModel trialsScreen() {
    return trialsScreen;
  }

  /** Returns the GIL screen's model. */
  GilViewModel gil() {
    return gil;
  }

  /** Returns the Lessons screen's model. */
  LessonsViewModel lessons() {
    return lessons;
  }

  /** Returns what makes lessons. */
  LessonMaker maker() {
    return maker;
  }

  /** Returns the Explore screen's model. */
  ExploreViewModel explore() {
    return explore;
  }

  /** Returns the run in hand and what can be done with it. */
  StepViewModel step() {
    return step;
  }

  /** Returns the session that is open. */
  DocumentViewModel documents() {
    return documents;
  }

  /** Returns what lies over the screen. */
  ShellViewModel look() {
    return look;
  }

  /** Returns what a person set. */
  SettingsViewModel settings() {
    return settings;
  }

  /** What the screen in sight shows, if that is no board and there is something to be seen. */
  private Optional<Shown> shown() {
    return switch (look.screenProperty().get()) {
      case EXPLORE ->
          explore
              .graph()
              .pictured(runExport.look())
              .map(
                  graph ->
                      new Shown(
                          "runexport.shown.graph",
                          wanted -> explore.graph().pictured(wanted).orElse(graph)));
      case TRIALS ->
          Optional.of(new Shown("runexport.shown.histograms", trialsScreen::pictured))
              .filter(any -> trialsScreen.hasFound());
      case STEP, GIL, LESSONS -> Optional.empty();
    };
  }

  private String shareCode() {
    return step.inHand().shareCode();
  }

  private void keep() {
    recovery.ifPresent(RecoveryViewModel::keep);
  }

  private void stepThrough(ShareCode code) {
    step.inHand().load(code.text());
    look.screenProperty().set(Screen.STEP);
  }

  /** A lesson has a board of its own, so that the run in hand waits meanwhile. */
  private StepViewModel lessonBoard() {
    return new StepViewModel(
        background.inOrder("raceway-lesson"),
        exploring,
        FxThread::run,
        () -> ThreadLocalRandom.current().nextLong(SEEDS));
  }

  private void openLesson(Path file) {
    lessons.open(file);
    look.screenProperty().set(Screen.LESSONS);
  }

  /** A lesson that is made is shown as a student sees it; whoever leaves it goes on making. */
  private void preview(Lesson lesson) {
    lessons.preview(lesson, maker::make);
    look.screenProperty().set(Screen.LESSONS);
  }

  /** Makes the screens that were not shown yet, so that the first look at one is no wait. */
  void prepareScreens() {
    shell.prepareScreens();
  }

  /** Tells whether no screen is still to be made beforehand. */
  boolean hasPrepared() {
    return shell.hasPrepared();
  }

  /** Opens a session file, a share code, or a file that holds one or a schedule. */
  void open(String opening) {
    documents.open(opening);
  }

  /** Tells whether every thread that was started has ended since it was closed. */
  boolean hasEnded() {
    return background.hasEnded();
  }

  /** Ends every thread that was started. */
  @Override
  public void close() {
    keeping.stop();
    recovery.ifPresent(RecoveryViewModel::close);
    documents.close();
    runExport.close();
    preferencesSync.close();
    shell.close();
    step.close();
    trials.close();
    trialsScreen.close();
    gil.close();
    maker.close();
    lessons.close();
    explore.close();
    background.close();
    escaped.close();
  }
}
