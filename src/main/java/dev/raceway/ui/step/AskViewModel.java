package dev.raceway.ui.step;

import dev.raceway.lesson.PlausibleCounts;
import dev.raceway.model.Decision;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.ui.step.run.RunViewModel;
import dev.raceway.ui.step.run.SteppingViewModel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.vote.Vote;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Questions to a class at any step of any run; the model says which answer is right. */
public final class AskViewModel {

  /** What can be asked. */
  enum Kind {
    /** What count will be after the next step, whose thread is named. */
    COUNT,
    /** Which thread takes the next step. */
    NEXT,
    /** Whether an update is lost by now. */
    LOST
  }

  /** What was asked, of which run, and which answer is right. */
  private record Asked(Kind kind, Run run, int right) {}

  private final RunViewModel inHand;
  private final SteppingViewModel stepping;
  private final ReadOnlyObjectWrapper<Optional<Vote>> vote =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private Optional<Asked> asked = Optional.empty();

  AskViewModel(RunViewModel inHand, SteppingViewModel stepping) {
    this.inHand = inHand;
    this.stepping = stepping;
    inHand.runProperty().subscribe((before, now) -> follow(now));
  }

  /** The vote; empty while nothing is asked. */
  public ReadOnlyObjectProperty<Optional<Vote>> voteProperty() {
    return vote.getReadOnlyProperty();
  }

  boolean isAsking() {
    return vote.get().isPresent();
  }

  boolean isOpen() {
    return vote.get().filter(each -> !each.isRevealed()).isPresent();
  }

  /** A question is about one run as it stands; another run takes it away, unless it is answered. */
  private void follow(Run now) {
    if (isOpen() && asked.filter(each -> each.run().equals(now)).isEmpty()) {
      leave();
    }
  }

  /** Asks, or asks something else in the place of what stands open. */
  public void ask() {
    Run run = inHand.run();
    List<Kind> kinds = new ArrayList<>();
    if (next(run).isPresent()) {
      kinds.add(Kind.COUNT);
      kinds.add(Kind.NEXT);
    }
    kinds.add(Kind.LOST);
    int before = isOpen() ? asked.map(each -> kinds.indexOf(each.kind())).orElse(-1) : -1;
    ask(kinds.get((before + 1) % kinds.size()), run);
  }

  private void ask(Kind kind, Run run) {
    switch (kind) {
      case COUNT -> askForCount(run);
      case NEXT -> askForThread(run);
      case LOST ->
          open(
              kind,
              run,
              () -> Texts.get("ask.lost"),
              run.now().lost() > 0 ? 0 : 1,
              List.of(() -> Texts.get("ask.yes"), () -> Texts.get("ask.no")));
    }
  }

  private static Optional<ThreadId> next(Run run) {
    return run.next()
        .filter(Decision.Run.class::isInstance)
        .map(decision -> ((Decision.Run) decision).thread());
  }

  /** Where a person decides, only what happens without one can be known. */
  private static boolean isDecided(Run run) {
    return run.hasFuture() || run.choice().kind() != SchedulerChoice.Kind.YOU_CHOOSE;
  }

  private void askForCount(Run run) {
    State now = run.now();
    ThreadId thread = next(run).orElseThrow();
    long after = now.apply(Decision.run(thread)).after().count();
    List<Long> offered = PlausibleCounts.of(now, after);
    open(
        Kind.COUNT,
        run,
        () -> Texts.get("ask.count", thread),
        offered.indexOf(after),
        offered.stream().<Supplier<String>>map(value -> () -> Texts.number(value)).toList());
  }

  private void askForThread(Run run) {
    open(
        Kind.NEXT,
        run,
        () -> Texts.get(isDecided(run) ? "ask.next" : "ask.next-unchosen"),
        next(run).orElseThrow().index(),
        run.program().threadIds().stream()
            .<Supplier<String>>map(thread -> () -> thread.toString())
            .toList());
  }

  private void open(
      Kind kind, Run run, Supplier<String> question, int right, List<Supplier<String>> options) {
    inHand.playback().pause();
    asked = Optional.of(new Asked(kind, run, right));
    vote.set(Optional.of(Vote.of(question, options)));
  }

  /** Counts a hand. */
  void count(int place) {
    vote.set(vote.get().map(now -> now.counted(place)));
  }

  /** Takes back the hand that was counted last. */
  void takeBack() {
    vote.set(vote.get().map(Vote::takenBack));
  }

  /** Shows the right answer, and takes the step that was asked about; once shown, ends it. */
  void goOn() {
    if (!isOpen()) {
      leave();
      return;
    }
    Asked now = asked.orElseThrow();
    vote.set(vote.get().map(each -> each.revealed(now.right())));
    if (now.kind() != Kind.LOST) {
      stepping.step();
    }
  }

  /** Asks nothing any more. */
  boolean leave() {
    boolean was = isAsking();
    asked = Optional.empty();
    vote.set(Optional.empty());
    return was;
  }
}
