package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.Moment;
import dev.raceway.lesson.draft.DraftOutline;
import dev.raceway.lesson.draft.DraftProof;
import dev.raceway.lesson.draft.DraftQuestion;
import dev.raceway.lesson.draft.DraftStop;
import dev.raceway.lesson.draft.LessonDraft;
import dev.raceway.lesson.file.LessonReader;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Run;
import dev.raceway.ui.document.UnsavedChanges;
import dev.raceway.ui.lessons.LessonWorkshop;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.work.Job;
import dev.raceway.work.JobState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.util.Subscription;

/**
 * Makes a lesson of the run in hand: its pause marks are the stops. What was typed is kept whatever
 * is shown, and also while another run is in hand.
 */
public final class LessonMaker implements LessonWorkshop, AutoCloseable {

  private final RunViewModel inHand;
  private final MakerWork work;
  private final Job<Object, DraftProof> check;
  private final UnsavedChanges unsaved =
      new UnsavedChanges(this::isChanged, this::name, this::save);
  private final ReadOnlyBooleanWrapper open = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<DraftOutline> outline;
  private final ReadOnlyObjectWrapper<Optional<DraftProof>> proof =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyObjectWrapper<Optional<Message>> note =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final ReadOnlyIntegerWrapper position = new ReadOnlyIntegerWrapper();
  private final Subscription subscription;
  private LessonDraft draft = LessonDraft.EMPTY;
  private LessonDraft saved = LessonDraft.EMPTY;
  private String language = Texts.messages().language().tag();

  /**
   * Begins with nothing typed.
   *
   * @param inHand the run in hand
   */
  public LessonMaker(RunViewModel inHand, MakerWork work) {
    this.inHand = inHand;
    this.work = work;
    check = new Job<>(work.checking(), this::checked);
    outline = new ReadOnlyObjectWrapper<>(along());
    subscription = inHand.runProperty().subscribe((before, now) -> follow(before, now));
  }

  private DraftOutline along() {
    return DraftOutline.of(draft, inHand.run().trace(), inHand.run().pauses(), language);
  }

  /** Whether the panel is shown. */
  public ReadOnlyBooleanProperty openProperty() {
    return open.getReadOnlyProperty();
  }

  /** What was typed, along the run in hand. */
  ReadOnlyObjectProperty<DraftOutline> outlineProperty() {
    return outline.getReadOnlyProperty();
  }

  /** Where the run stands. */
  ReadOnlyIntegerProperty positionProperty() {
    return position.getReadOnlyProperty();
  }

  /** What stands against the lesson; empty while that is worked out. */
  public ReadOnlyObjectProperty<Optional<DraftProof>> proofProperty() {
    return proof.getReadOnlyProperty();
  }

  /** What is to be said about what was done last. */
  ReadOnlyObjectProperty<Optional<Message>> noteProperty() {
    return note.getReadOnlyProperty();
  }

  /** What becomes of a lesson that is not saved. */
  public UnsavedChanges unsaved() {
    return unsaved;
  }

  private boolean isChanged() {
    return !draft.equals(saved);
  }

  private String name() {
    String title = draft.title().in(language).strip();
    return title.isEmpty() ? Texts.get("make.unnamed") : title;
  }

  /** Shows the panel, or takes it away; what was typed stays. */
  public void toggle() {
    if (open.get()) {
      leave();
    } else {
      make();
    }
  }

  @Override
  public void make() {
    if (draft.isBlank()) {
      language = Texts.messages().language().tag();
    }
    work.toBoard().run();
    open.set(true);
    show();
  }

  /**
   * Takes the panel away; what was typed stays.
   *
   * @return whether it was there
   */
  public boolean leave() {
    boolean was = open.get();
    open.set(false);
    check.reset();
    return was;
  }

  @Override
  public void goOn(Lesson lesson) {
    unsaved.whenSafe(
        () ->
            work.files()
                .background()
                .execute(
                    () -> {
                      List<Moment> moments = lesson.moments();
                      Optional<LessonDraft> typed = LessonDraft.of(lesson, moments);
                      Run run = run(lesson, moments);
                      work.files().home().execute(() -> goOn(typed, run));
                    }));
  }

  private Run run(Lesson lesson, List<Moment> moments) {
    Run whole =
        Run.recorded(moments.get(moments.size() - 1).after(), inHand.run().choice())
            .withPauses(
                new PauseMarks(moments.stream().map(each -> each.before().length()).toList()));
    return whole
        .at(lesson.setup().schedule().runs().isEmpty() ? 0 : moments.get(0).before().length())
        .forAnotherThread();
  }

  private void goOn(Optional<LessonDraft> typed, Run run) {
    if (typed.isEmpty()) {
      note.set(Optional.of(Message.of("make.not-plain")));
      make();
      return;
    }
    draft = typed.get();
    saved = draft;
    inHand.load(new ShareCode(run.program(), run.trace().schedule()).text());
    inHand.attempt(now -> now.withPauses(run.pauses()).at(run.position()));
    note.set(Optional.empty());
    make();
  }

  /** Begins with nothing typed. */
  void beginNew() {
    unsaved.whenSafe(
        () -> {
          saved = LessonDraft.EMPTY;
          note.set(Optional.empty());
          take(LessonDraft.EMPTY);
        });
  }

  // What a person types.

  String language() {
    return language;
  }

  /** Types in another language from now on. */
  void speak(String tag) {
    language = tag;
    show();
  }

  LessonDraft draft() {
    return draft;
  }

  /** Takes what was typed. */
  public void edit(UnaryOperator<LessonDraft> change) {
    take(change.apply(draft));
  }

  private void take(LessonDraft next) {
    if (!next.equals(draft)) {
      draft = next;
      show();
    }
  }

  /** Returns the stop where the run stands, or the last one before it. */
  DraftOutline.Stop here() {
    return outline.get().at(inHand.run().position());
  }

  /** Takes what was typed at the stop where the run stands. */
  public void editStop(UnaryOperator<DraftStop> change) {
    DraftOutline.Stop here = here();
    edit(
        now ->
            now.withStop(inHand.run().trace().upTo(here.position()), change.apply(here.words())));
  }

  /** Takes what was typed of the question at the stop where the run stands. */
  public void editQuestion(UnaryOperator<DraftQuestion> change) {
    editStop(stop -> stop.withQuestion(change));
  }

  /** Writes the question and plausible wrong answers where nothing is typed yet. */
  void suggest() {
    DraftOutline.Stop here = here();
    Optional<String> truth = truth();
    editQuestion(
        question ->
            new QuestionSuggestion(question, outline.get().moment(here), truth, language)
                .filledIn());
  }

  /** Returns the right answer at the stop where the run stands, once it is known. */
  Optional<String> truth() {
    return proof.get().map(DraftProof::truths).map(truths -> truths.get(here().number()));
  }

  // Where the run stands.

  /** Goes to a stop. */
  void go(DraftOutline.Stop stop) {
    inHand.attempt(run -> run.at(stop.position()));
  }

  /** Goes to the stop of a step, if there is one. */
  void goTo(int number) {
    outline.get().stops().stream()
        .filter(stop -> stop.number() == number)
        .findFirst()
        .ifPresent(this::go);
  }

  Optional<DraftOutline.Stop> before() {
    return outline.get().stops().stream()
        .filter(stop -> stop.position() < here().position())
        .reduce((one, other) -> other);
  }

  Optional<DraftOutline.Stop> after() {
    return outline.get().after(here());
  }

  /** Returns whether the run stands at its stop, and not on the way to the next. */
  boolean isAtStop() {
    return here().position() == inHand.run().position();
  }

  boolean isMarked() {
    return inHand.run().pausesHere();
  }

  /** Puts a stop where the run stands, or takes it away; what was typed there is kept. */
  void toggleMark() {
    inHand.attempt(Run::togglePause);
  }

  private void follow(Run before, Run now) {
    if (open.get()) {
      boolean isSame = before.trace().equals(now.trace()) && before.pauses().equals(now.pauses());
      if (!isSame) {
        show();
      }
      position.set(now.position());
    }
  }

  private void show() {
    outline.set(along());
    position.set(inHand.run().position());
    check();
  }

  private void check() {
    if (open.get()) {
      DraftOutline elsewhere = outline.get().forAnotherThread();
      proof.set(Optional.empty());
      check.start(
          (cancellation, progress) ->
              DraftProof.of(elsewhere, soFar -> !cancellation.isCancelled()));
    }
  }

  private void checked(JobState<Object, DraftProof> now) {
    if (now instanceof JobState.Done<Object, DraftProof> done) {
      proof.set(Optional.of(done.result()));
    } else if (now instanceof JobState.Failed<Object, DraftProof> failed) {
      // A mistake of ours, which must not pass in silence.
      throw new IllegalStateException(failed.reason(), failed.cause());
    }
  }

  // What comes of it.

  /** Returns the lesson as far as it goes, once it is worked out. */
  Optional<Lesson> lesson() {
    return proof.get().flatMap(now -> now.lesson().lesson());
  }

  /** Shows the lesson as a student sees it. */
  void preview() {
    lesson().ifPresent(work.preview());
  }

  /** Saves the lesson where a person says. */
  void save() {
    save(() -> {});
  }

  private void save(Runnable then) {
    String id = draft.id().isEmpty() ? work.freeId().apply(draft.identity()) : draft.id();
    work.dialogs()
        .toSave(id + LessonReader.ENDING)
        .ifPresent(file -> save(file, draft.withId(id), then));
  }

  private void save(Path file, LessonDraft typed, Runnable then) {
    DraftOutline named =
        DraftOutline.of(typed, inHand.run().trace(), inHand.run().pauses(), language);
    new DraftSaving(work.files())
        .save(
            named,
            file,
            told -> note.set(Optional.of(told)),
            lesson -> {
              saved = typed;
              // What was typed while it was written stays, and is not saved.
              edit(now -> now.withId(typed.id()));
              work.list().accept(lesson);
              then.run();
            });
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    check.close();
  }
}
