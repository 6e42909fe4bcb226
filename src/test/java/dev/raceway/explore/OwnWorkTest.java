package dev.raceway.explore;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.engine.RealRun;
import dev.raceway.explore.answer.Answer;
import dev.raceway.explore.answer.Budget;
import dev.raceway.explore.answer.Counts;
import dev.raceway.explore.answer.Limits;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadWork;
import dev.raceway.oracle.EverySchedule;
import dev.raceway.oracle.OracleOutcome;
import dev.raceway.oracle.TinyMachine;
import dev.raceway.schedule.Trace;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Threads with work of their own, held to an independent program. */
class OwnWorkTest {

  private static final int MOST_STEPS = 15;

  /** Each set-up is asked about twice, and the independent program takes its time. */
  private static final Map<Program, Map<Long, OracleOutcome>> TINY = new ConcurrentHashMap<>();

  @ParameterizedTest(name = "{0}")
  @MethodSource("random")
  void explored_as_an_independent_program_explores(Program program) {
    State start = State.start(program);
    Outcomes outcomes = Asked.outcomes(start);
    assertThat(Asked.table(start, outcomes).outcomes()).isEqualTo(tiny(program));
    Bounds bounds = Explorer.bounds(start);
    assertThat(outcomes.counts().shares().keySet()).allMatch(bounds::allow);
    if (bounds.reached()) {
      assertThat(bounds.smallest()).isEqualTo(outcomes.counts().shares().firstKey());
      assertThat(bounds.largest()).isEqualTo(outcomes.counts().shares().lastKey());
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("random")
  void the_worst_value_is_the_farthest_and_its_schedule_has_the_fewest_switches(Program program) {
    State start = State.start(program);
    Map<Long, OracleOutcome> outcomes = tiny(program);
    long right = program.expected();
    long worst =
        outcomes.keySet().stream()
            .max((one, other) -> farther(one - right, other - right))
            .orElseThrow();
    Witness witness = Asked.witness(new Aim.Worst(), start).orElseThrow();
    State end = Trace.of(program, witness.schedule()).end();
    assertThat(end.count()).isEqualTo(worst);
    assertThat(witness.contextSwitches()).isEqualTo(outcomes.get(worst).minContextSwitches());
  }

  /** Each schedule is run in the model, which knows what is lost. */
  @Test
  void what_loses_nothing_is_counted_apart_from_what_ends_right_by_luck() {
    List<Program> programs =
        random()
            .filter(program -> !program.hasOneSign() && program.counter().losesUpdates())
            .filter(program -> program.updates() * size(program) <= 10)
            .limit(20)
            .toList();
    long lucky = 0;
    for (Program program : programs) {
      AtomicLong kept = new AtomicLong();
      AtomicLong right = new AtomicLong();
      EverySchedule.of(
          program,
          (taken, end) -> {
            kept.addAndGet(end.lost() == 0 ? 1 : 0);
            right.addAndGet(end.count() == program.expected() ? 1 : 0);
            return end;
          });
      assertThat(Explorer.lossFree(program, Limits.USUAL, Budget.ENDLESS))
          .as("%s", program)
          .isEqualTo(new Answer.Exact<>(BigInteger.valueOf(kept.get())));
      lucky += right.get() - kept.get();
    }
    assertThat(programs).hasSizeGreaterThan(10);
    assertThat(lucky).isPositive();
  }

  private static int farther(long one, long other) {
    int distance = Long.compare(Math.abs(one), Math.abs(other));
    return distance == 0 ? Long.compare(other, one) : distance;
  }

  @Test
  void witnesses_lead_real_threads_there() {
    random()
        .skip(60)
        .limit(30)
        .forEach(
            program ->
                Asked.outcomes(State.start(program))
                    .witnesses()
                    .forEach((value, witness) -> replay(program, value, witness)));
  }

  private static void replay(Program program, long value, Witness witness) {
    try (RealRun run = new RealRun(program)) {
      Trace.of(program, witness.schedule()).decisions().forEach(run::apply);
      assertThat(run.state().isComplete()).isTrue();
      assertThat(run.state().count()).as("%s", program).isEqualTo(value);
    }
  }

  /** Published cases; a key that counted wrong is not followed. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1,1             | 1,-1              | 5  | none      | 1 | 20 | 4,5,6
          1,1             | 50,-30            | 100| none      | 1 | 20 | 70,120,150
          1,1             | 1,2               | 0  | none      | 1 | 20 | 1,2,3
          1,1,1           | 1,1,1             | 1  | none      | 1 | 1680 | 2,3,4
          1,1,1           | 1,1,-1            | 0  | none      | 1 | 1680 | -1,0,1,2
          """)
  void published_cases(
      String updates,
      String amounts,
      long start,
      String lock,
      int permits,
      String all,
      String values) {
    Counts counts = Asked.counts(program(updates, amounts, start, lock, permits));
    assertThat(counts.schedules()).hasToString(all);
    assertThat(counts.shares().keySet()).containsExactlyElementsOf(numbers(values));
  }

  @Test
  void five_that_add_and_three_that_take_away_under_one_permit_end_at_the_right_count() {
    Program one = program("1,1,1,1,1,1,1,1", "1,1,1,1,1,-1,-1,-1", 10, "semaphore", 1);
    assertThat(Asked.counts(one).shares().keySet()).containsExactly(12L);
    Program two = one.withPermits(2);
    Counts counts = Asked.counts(two);
    assertThat(counts.shares().firstKey()).isEqualTo(7);
    assertThat(counts.shares().lastKey()).isEqualTo(15);
    assertThat(Explorer.bounds(State.start(two))).isEqualTo(new Bounds(7, 15, 1, true));
  }

  @Test
  void two_that_add_1_and_two_that_take_2_away_under_two_permits() {
    Program program = program("1,1,1,1", "1,1,-2,-2", 0, "semaphore", 2);
    assertThat(Asked.table(State.start(program), Asked.outcomes(State.start(program))).outcomes())
        .isEqualTo(tiny(program));
    assertThat(Asked.counts(program).shares().firstKey()).isEqualTo(-4);
    assertThat(Asked.counts(program).shares().lastKey()).isEqualTo(2);
  }

  @ParameterizedTest
  @CsvSource({"1, 6, 4", "2, 70, 64", "5, 184756, 184504"})
  void the_grain_of_many_exams(int increments, String all, long losing) {
    Program program = Program.plain(2, increments).withCounter(CounterKind.TWO_STEP);
    Counts counts = Asked.counts(program);
    assertThat(counts.schedules()).hasToString(all);
    assertThat(counts.shares().get(program.expected()).schedules().longValueExact())
        .isEqualTo(Long.parseLong(all) - losing);
    assertThat(Asked.table(State.start(program), Asked.outcomes(State.start(program))).outcomes())
        .isEqualTo(tiny(program));
  }

  /** By A2 B3 C3 A: two updates are gone, and the count is the right one. */
  @Test
  void a_count_can_be_right_by_luck() {
    Program program = program("1,1,1", "1,1,-1", 0, "none", 1);
    State end = Trace.of(program, dev.raceway.schedule.ScheduleText.parse("A2 B3 C3 A")).end();
    assertThat(end.count()).isEqualTo(1).isEqualTo(end.expected());
    assertThat(end.lost()).isEqualTo(2);
  }

  @Test
  void large_amounts_without_a_common_divisor_fit() {
    Program program = program("2,2", "1000000,-999999", -1_000_000, "none", 1);
    State start = State.start(program);
    assertThat(Asked.table(start, Asked.outcomes(start)).outcomes()).isEqualTo(tiny(program));
    Program many = program("1000,1000", "1000000,999999", 0, "none", 1);
    assertThat(Explorer.counts(State.start(many), Limits.USUAL.withStates(10_000), Budget.ENDLESS))
        .isInstanceOf(Answer.Inconclusive.class);
  }

  private static Program program(
      String updates, String amounts, long start, String lock, int permits) {
    List<Long> each = numbers(updates);
    List<Long> amount = numbers(amounts);
    List<ThreadWork> work =
        IntStream.range(0, each.size())
            .mapToObj(i -> new ThreadWork(Math.toIntExact(each.get(i)), amount.get(i)))
            .toList();
    LockMode mode = LockMode.named(lock).orElseThrow();
    return Program.plain(1, 1)
        .withWork(work)
        .withStart(start)
        .withLock(mode, mode != LockMode.NONE)
        .withPermits(permits);
  }

  private static List<Long> numbers(String text) {
    return Stream.of(text.split(",")).map(Long::valueOf).toList();
  }

  private static Map<Long, OracleOutcome> tiny(Program program) {
    return TINY.computeIfAbsent(program, OwnWorkTest::byTinyMachine);
  }

  private static Map<Long, OracleOutcome> byTinyMachine(Program program) {
    return TinyMachine.outcomes(
        program.work().stream().mapToInt(ThreadWork::updates).toArray(),
        program.work().stream().mapToLong(ThreadWork::amount).toArray(),
        program.start(),
        program.counter().text(),
        program.lockOnAtStart() ? program.lock().text() : "none",
        program.permits(),
        program.python() == PythonRule.AFTER_CALLS);
  }

  static Stream<Program> random() {
    SplittableRandom random = new SplittableRandom(20_261_129);
    return Stream.generate(() -> program(random))
        .filter(program -> program.updates() * size(program) <= MOST_STEPS)
        .limit(240);
  }

  private static int size(Program program) {
    return program.code(program.lockOnAtStart()).size();
  }

  private static Program program(SplittableRandom random) {
    List<ThreadWork> work = new ArrayList<>();
    for (int threads = random.nextInt(1, 5); work.size() < threads; ) {
      long amount = random.nextLong(1, 4) * (random.nextBoolean() ? 1 : -1);
      work.add(new ThreadWork(random.nextInt(1, 4), amount));
    }
    List<CounterKind> kinds = CounterKind.allStepped();
    List<LockMode> locks = LockMode.allStepped();
    CounterKind kind = kinds.get(random.nextInt(kinds.size()));
    LockMode lock = locks.get(random.nextInt(locks.size()));
    boolean on = lock != LockMode.NONE && random.nextInt(4) > 0;
    boolean python = kind.inPython() && random.nextBoolean();
    return Program.plain(1, 1)
        .withWork(work)
        .withStart(random.nextInt(-5, 6))
        .withCounter(kind)
        .withLock(lock, on)
        .withPermits(lock.hasPermits() ? random.nextInt(1, 4) : 1)
        .withPython(python ? PythonRule.AFTER_CALLS : PythonRule.ANY_POINT);
  }
}
