package dev.raceway.lesson;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Share;
import dev.raceway.model.Decision;
import dev.raceway.model.Event;
import dev.raceway.model.Increment;
import dev.raceway.model.Refusal;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.model.Write;
import dev.raceway.schedule.RoundRobin;
import dev.raceway.schedule.Trace;
import java.math.BigInteger;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * What a question asks of the model. The right answer is computed from the run, by the model where
 * it is about one schedule and by exploring where it is about all of them.
 *
 * @param kind what is asked
 * @param thread the thread that is asked about, if the kind needs one
 * @param number the quantum or the final value that is asked about, if the kind needs one
 */
public record Subject(SubjectKind kind, Optional<ThreadId> thread, OptionalLong number) {

  /** An answer where nothing is there: no copy, no owner, nothing erased. */
  public static final String NONE = "none";

  /** An answer where several final values are possible. */
  public static final String DEPENDS = "depends";

  /** An answer where a thread joins the lock's queue. */
  public static final String WAITS = "waits";

  /** An answer where a compare-and-set fails. */
  public static final String RETRIES = "retries";

  /** An answer where a thread cannot be chosen, for another reason than a lock. */
  public static final String REFUSED = "refused";

  /** An answer to whether. */
  public static final String YES = "yes";

  /** An answer to whether. */
  public static final String NO = "no";

  /** How many states are explored for an answer: a lesson's set-ups are small. */
  static final Limits LIMITS = Limits.USUAL.withStates(5_000_000);

  /**
   * Returns the right answer, as answers are written.
   *
   * @param moment the place of the question in the lesson's run
   * @param budget asked while it explores
   */
  public Answer<String> answer(Moment moment, Budget budget) {
    State before = moment.before().end();
    return switch (kind) {
      case COUNT -> exact(moment.after().end().count());
      case COPY -> new Exact<>(copy(moment.after().end()));
      case LOST -> exact(moment.after().end().lost());
      case GONE -> new Exact<>(gone(moment.after().end()));
      case ERASER -> new Exact<>(eraser(moment.after()));
      case OWNER -> new Exact<>(name(moment.after().end().lockOwner()));
      case NEXT -> new Exact<>(next(moment.before()));
      case ROUND_ROBIN_END -> exact(roundRobin(moment.before()).orElseThrow().end().count());
      case EFFECT -> new Exact<>(effect(before));
      case CAN_END_AT ->
          ends(before, budget, ends -> ends.contains(number.orElseThrow()) ? YES : NO);
      case END ->
          ends(before, budget, ends -> ends.size() == 1 ? ends.first().toString() : DEPENDS);
      case SMALLEST_END -> ends(before, budget, ends -> ends.first().toString());
      case LARGEST_END -> ends(before, budget, ends -> ends.last().toString());
      case POSSIBLE_ENDS -> ends(before, budget, Subject::joined);
      case NUMBER_OF_ENDS -> ends(before, budget, ends -> String.valueOf(ends.size()));
      case SCHEDULES -> counts(before, budget, Counts::schedules);
      case SCHEDULES_ENDING_AT -> counts(before, budget, this::endingAtNumber);
      case FEWEST_SWITCHES -> fewestSwitches(before, budget);
    };
  }

  private interface OfEnds {
    String say(SortedSet<Long> ends);
  }

  private interface OfCounts {
    BigInteger say(Counts counts);
  }

  private static Exact<String> exact(long number) {
    return new Exact<>(String.valueOf(number));
  }

  private String copy(State state) {
    return state
        .thread(thread.orElseThrow())
        .copy()
        .map(copy -> String.valueOf(copy.value()))
        .orElse(NONE);
  }

  private static String name(Optional<ThreadId> owner) {
    return owner.map(ThreadId::toString).orElse(NONE);
  }

  private static String gone(State state) {
    Set<Increment> left = new HashSet<>();
    for (Optional<Write> write = Optional.of(state.memory());
        write.isPresent();
        write = write.get().parent()) {
      write.get().increment().ifPresent(left::add);
    }
    String gone =
        state.program().threadIds().stream()
            .flatMap(
                id ->
                    IntStream.rangeClosed(1, state.thread(id).done())
                        .mapToObj(number -> new Increment(id, number)))
            .filter(done -> !left.contains(done))
            .map(Increment::toString)
            .collect(Collectors.joining(" "));
    return gone.isEmpty() ? NONE : gone;
  }

  private static String eraser(Trace trace) {
    return trace.events().stream()
        .filter(Event.Stepped.class::isInstance)
        .map(Event.Stepped.class::cast)
        .filter(Event.Stepped::stomps)
        .reduce((earlier, later) -> later)
        .map(step -> step.thread().toString())
        .orElse(NONE);
  }

  private String next(Trace trace) {
    return scheduler()
        .next(trace)
        .map(decision -> ((Decision.Run) decision).thread().toString())
        .orElse(NONE);
  }

  /** Returns a run followed by the round robin that is asked about; empty if none is. */
  public Optional<Trace> roundRobin(Trace from) {
    return kind.needsQuantum()
        ? Optional.of(from.followed(scheduler(), Lesson.MOST_DECISIONS))
        : Optional.empty();
  }

  private RoundRobin scheduler() {
    return new RoundRobin((int) number.orElseThrow());
  }

  private String effect(State before) {
    Decision decision = Decision.run(thread.orElseThrow());
    Optional<Refusal> refusal = before.refusal(decision);
    if (refusal.isPresent()) {
      return refusal.get() == Refusal.BLOCKED ? WAITS : REFUSED;
    }
    Event.Stepped step = (Event.Stepped) before.apply(decision).event();
    if (step.blocked()) {
      return WAITS;
    }
    return step.retry() ? RETRIES : step.instruction().text();
  }

  private static Answer<String> ends(State from, Budget budget, OfEnds say) {
    return Explorer.values(from, LIMITS, budget).then(ends -> new Exact<>(say.say(ends)));
  }

  private static String joined(Set<Long> ends) {
    return ends.stream().map(String::valueOf).collect(Collectors.joining(" "));
  }

  private static Answer<String> counts(State from, Budget budget, OfCounts say) {
    return Explorer.counts(from, LIMITS, budget)
        .then(counts -> new Exact<>(say.say(counts).toString()));
  }

  private BigInteger endingAtNumber(Counts counts) {
    return Optional.ofNullable(counts.shares().get(number.orElseThrow()))
        .map(Share::schedules)
        .orElse(BigInteger.ZERO);
  }

  private Answer<String> fewestSwitches(State from, Budget budget) {
    long value = number.orElseThrow();
    return Explorer.witnesses(from, Set.of(value), LIMITS, budget)
        .then(
            found ->
                new Exact<>(
                    Optional.ofNullable(found.get(value))
                        .map(witness -> String.valueOf(witness.contextSwitches()))
                        .orElse(NONE)));
  }
}
