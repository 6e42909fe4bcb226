package dev.raceway.ui.step.outlook;

import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.picture.outlook.Outlook;
import dev.raceway.picture.outlook.Possible;
import dev.raceway.picture.outlook.ReachableByPosition;
import dev.raceway.picture.outlook.RuledOut;
import dev.raceway.picture.outlook.TooManyStates;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.work.Workplace;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What can still come of the run in hand. Where its way is known already, following it is a
 * look-up; another way is explored in the background, at once if that takes no time worth speaking
 * of, else when the run rests.
 */
public final class OutlookViewModel implements AutoCloseable {

  /** So few states take a millisecond or two. */
  private static final Limits AT_ONCE = Limits.BESIDE_STEPS.withStates(12_000);

  /** So many take some tenths of a second. */
  private static final Limits AT_REST = Limits.BESIDE_STEPS.withStates(600_000);

  /** How far the way is foreseen that the run takes if nobody interferes. */
  private static final int FORESEEN = 2_000;

  private final ReadOnlyObjectWrapper<Outlook> outlook =
      new ReadOnlyObjectWrapper<>(new Outlook.Counting());
  private final ReadOnlyObjectWrapper<Optional<NoReturn>> noReturn =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BackgroundQuery query;
  private final ScheduleCount tally;
  private final TooManyStates tooManyStates = new TooManyStates();

  /** From where it takes longer than at once. */
  private final TooManyStates slow = new TooManyStates();

  private Run run;
  private Optional<ReachableByPosition> course = Optional.empty();

  /** How many decisions the run's trace has in common with the course that is known. */
  private int agreed = -1;

  private boolean waitsForRest;
  private boolean rests;

  /**
   * Begins with a run.
   *
   * @param background explores, one task at a time
   * @param foreground hops to the thread of this view model
   */
  public OutlookViewModel(Run run, Executor background, Executor foreground) {
    this.run = run;
    query = new BackgroundQuery(Workplace.of(background, foreground), soFar -> {});
    tally = new ScheduleCount(background, foreground);
    ask(AT_ONCE);
  }

  /** What can still happen from where the run stands. */
  public ReadOnlyObjectProperty<Outlook> outlookProperty() {
    return outlook.getReadOnlyProperty();
  }

  /** How likely each of it is. */
  public ReadOnlyObjectProperty<Chances> chancesProperty() {
    return tally.chancesProperty();
  }

  /** The step of the run after which the exact result is out of reach, if it is known. */
  public ReadOnlyObjectProperty<Optional<NoReturn>> noReturnProperty() {
    return noReturn.getReadOnlyProperty();
  }

  /** Returns the final value of the run's program that is right. */
  public long exact() {
    return NoReturn.exact(run.program());
  }

  /** Returns a final value if it can be reached, or else one that can, as far as that is known. */
  public long nearest(long value) {
    if (outlook.get() instanceof Possible possible) {
      return possible.values().contains(value) ? value : possible.values().first();
    }
    return exact();
  }

  /**
   * Follows the run.
   *
   * @param playing whether it goes on by itself; then nothing takes the processor from it
   */
  public void follow(Run next, boolean playing) {
    Trace before = run.trace();
    boolean isOfSameProgram = next.program().equals(before.program());
    course = course.filter(known -> isOfSameProgram);
    run = next;
    rests = false;
    agreed = course.map(known -> agreed(known, before)).orElse(-1);
    if (!isOfSameProgram) {
      // What another program could come to says nothing about this one, however soon that is known.
      showUnknown(new Outlook.Counting());
    }
    tally.follow(next.now());
    findNoReturn(before);
    if (isKnownHere()) {
      show();
    }
    if (isKnown()) {
      waitsForRest = false;
      query.cancel();
    } else if (first().isPresent() && (isSlow(first().getAsInt()) || (playing && waitsForRest))) {
      query.cancel();
      waitsForRest = true;
      showUnknown(new Outlook.Counting());
    } else {
      ask(AT_ONCE);
    }
  }

  /** While a person scrubs through a long run, nothing is counted at every step in vain. */
  private boolean isSlow(int position) {
    return slow.isSo(run.trace().state(position));
  }

  private void findNoReturn(Trace before) {
    if (!run.program().hasOneSign()) {
      noReturn.set(explored());
      return;
    }
    boolean isLongerOnly = noReturn.get().isPresent() && run.trace().startsWith(before);
    if (!isLongerOnly) {
      noReturn.set(NoReturn.of(run.trace()));
    }
  }

  /** Where it takes exploring, it is known as far as the whole trace is explored. */
  private Optional<NoReturn> explored() {
    return course
        .filter(known -> agreed == run.trace().length())
        .flatMap(known -> known.at(agreed))
        .flatMap(possible -> NoReturn.of(possible, run.program()));
  }

  private int agreed(ReachableByPosition known, Trace before) {
    Trace now = run.trace();
    if (!now.startsWith(before)) {
      return known.agreedWith(now);
    }
    return agreed == before.length() ? known.agreedWith(now, agreed) : agreed;
  }

  /** The run rests: there is time for what takes longer. */
  public void rest() {
    rests = true;
    if (isKnown()) {
      count();
    } else if (waitsForRest && !query.isUnderWay()) {
      ask(AT_REST);
    }
  }

  private void count() {
    if (outlook.get() instanceof Possible possible && possible.values().size() > 1) {
      tally.count(run.now());
    }
  }

  /** Tells whether it is known what can happen from where the run stands. */
  private boolean isKnownHere() {
    return run.position() <= agreed && course.orElseThrow().from() <= run.position();
  }

  /** Tells whether it is known up to the end of what is recorded as well. */
  private boolean isKnown() {
    return isKnownHere() && agreed == run.trace().length();
  }

  /** Returns the position to explore from; empty if there are too many states from everywhere. */
  private OptionalInt first() {
    return IntStream.of(isGoneOn() ? agreed + 1 : 0, run.position())
        .filter(position -> !tooManyStates.isSo(run.trace().state(position)))
        .findFirst();
  }

  private void ask(Limits limits) {
    OptionalInt first = first();
    if (first.isEmpty()) {
      query.cancel();
      showUnknown(tooMany());
    } else {
      ask(first.getAsInt(), limits);
    }
  }

  /** Tells whether what is known only ends too soon. */
  private boolean isGoneOn() {
    return agreed < run.trace().length()
        && course.filter(known -> known.from() <= Math.min(agreed, run.position())).isPresent();
  }

  private void ask(int first, Limits limits) {
    Supplier<Trace> foreseen = run.foreseen(FORESEEN);
    Optional<ReachableByPosition> known = course.filter(each -> isGoneOn() && first == agreed + 1);
    int common = agreed;
    query.<Answer<ReachableByPosition>>ask(
        budget ->
            known
                .map(each -> each.exploredOn(foreseen.get(), common, limits, budget))
                .orElseGet(
                    () -> ReachableByPosition.explored(foreseen.get(), first, limits, budget)),
        answer -> answered(answer, first, limits));
  }

  private void answered(Answer<ReachableByPosition> answer, int first, Limits limits) {
    if (answer instanceof Exact<ReachableByPosition> exact) {
      course = Optional.of(exact.value());
      agreed = exact.value().agreedWith(run.trace());
      waitsForRest = false;
      if (!run.program().hasOneSign()) {
        noReturn.set(explored());
      }
      show();
      if (rests) {
        count();
      }
    } else if (limits.equals(AT_ONCE)) {
      slow.add(run.trace().state(first));
      waitsForRest = true;
      showUnknown(new Outlook.Counting());
      if (rests) {
        rest();
      }
    } else {
      tooManyStates.add(run.trace().state(first));
      ask(limits);
    }
  }

  private void show() {
    outlook.set(course.flatMap(known -> known.at(run.position())).orElseThrow());
  }

  private Outlook tooMany() {
    Optional<RuledOut> exact =
        noReturn.get().filter(point -> point.position() <= run.position()).map(NoReturn::ruledOut);
    return new Outlook.TooMany(exact, Outlook.Between.from(run.now(), exact.isPresent()));
  }

  private void showUnknown(Outlook why) {
    if (!isKnownHere()) {
      outlook.set(why);
    }
  }

  /** Ends what is being worked out. */
  @Override
  public void close() {
    query.cancel();
    tally.close();
  }
}
