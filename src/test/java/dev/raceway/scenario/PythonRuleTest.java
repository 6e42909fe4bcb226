package dev.raceway.scenario;

import static dev.raceway.scenario.Scenario.A;
import static dev.raceway.scenario.Scenario.B;
import static dev.raceway.scenario.Scenario.C;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.InvalidProgramException;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same program under three rules: who may come in where, and who has the interpreter. */
class PythonRuleTest {

  private static final Program CALL = Program.plain(2, 1).withCounter(CounterKind.CALL);
  private static final Program NEW = CALL.withPython(PythonRule.AFTER_CALLS);

  @Test
  void a_call_keeps_what_was_read_and_gives_others_time() {
    Scenario scenario = Scenario.of(CALL, "A2 B4 A2");
    assertThat(scenario.step(2).instruction()).isEqualTo(Instruction.CALL);
    assertThat(scenario.step(2).register()).hasValue(0);
    assertThat(scenario.erasedBy(8)).containsExactly(Scenario.increment(B, 1));
    assertThat(scenario.end().count()).isEqualTo(1);
  }

  @Test
  void since_3_10_an_increment_without_a_call_is_never_interrupted() {
    Program program = Program.plain(3, 2).withPython(PythonRule.AFTER_CALLS);
    for (String within : new String[] {"A", "A2", "A3 B", "A3 B2"}) {
      State state = Scenario.of(program, within).end();
      assertThat(state.runnable()).containsExactly(state.progress().last().orElseThrow());
    }
    assertThat(Scenario.of(program, "").end().runnable()).containsExactly(A, B, C);
    assertThat(Scenario.of(program, "A3").end().runnable()).containsExactly(A, B, C);
    assertThat(Scenario.of(program, "A6").end().runnable()).containsExactly(B, C);
  }

  @Test
  void since_3_10_others_come_in_after_the_call_alone() {
    assertThat(Scenario.of(NEW, "A").end().runnable()).containsExactly(A);
    assertThat(Scenario.of(NEW, "A2").end().runnable()).containsExactly(A, B);
    assertThat(Scenario.of(NEW, "A3").end().runnable()).containsExactly(A);
    Scenario lost = Scenario.of(NEW, "A2 B4 A2");
    assertThat(lost.end().count()).isEqualTo(1);
    assertThat(lost.end().lost()).isEqualTo(1);
  }

  /** B has to wait for A, who was interrupted after its call; B in charge would be a deadlock. */
  @Test
  void who_has_to_wait_gives_the_interpreter_up() {
    Program program = NEW.withThreads(3).withLock(LockMode.MUTEX, true);
    State waiting = Scenario.of(program, "A3 B").end();
    assertThat(waiting.interpreter()).isEmpty();
    assertThat(waiting.runnable()).containsExactly(A, C);
    assertThat(Scenario.of(program, "A3 B C A3 B5 C5").end().count()).isEqualTo(3);
  }

  /** B got the lock by A's release, and stands where it could not be interrupted if it ran. */
  @Test
  void who_is_handed_the_lock_has_not_got_the_interpreter() {
    Program program = NEW.withThreads(3).withIncrements(2).withLock(LockMode.MUTEX, true);
    State handedOver = Scenario.of(program, "A3 B A3").end();
    assertThat(handedOver.lockOwner()).contains(B);
    assertThat(handedOver.interpreter()).contains(A);
    assertThat(handedOver.runnable()).containsExactly(A, B, C);
    assertThat(Scenario.of(program, "A3 B A3 B").end().runnable()).containsExactly(B);
  }

  @Test
  void the_switch_of_the_lock_may_be_thrown_where_no_thread_may_be_switched() {
    Program program = NEW.withLock(LockMode.MUTEX, false);
    Scenario scenario = Scenario.of(program, "A + A B - B + B A2 B3");
    assertThat(scenario.end().isComplete()).isTrue();
    assertThat(scenario.end().lost()).isEqualTo(1);
  }

  @ParameterizedTest
  @CsvSource({
    "plain, 3.9, A, A",
    "plain, 3.9, A B, B",
    "plain, 3.9, A3, ''",
    "plain, 3.9, '', ''",
    "call, 3.10, A, A",
    "call, 3.10, A2 B, B",
    "call, 3.10, A4, ''",
    "plain, free, A, ''",
    "call, free, A2 B, ''",
    "volatile, 3.9, A, ''",
    "atomic, 3.9, A, ''",
  })
  void who_has_the_interpreter(String counter, String rule, String schedule, String holder) {
    Program program =
        Program.plain(2, 1)
            .withCounter(CounterKind.named(counter).orElseThrow())
            .withPython(PythonRule.named(rule).orElseThrow());
    assertThat(Scenario.of(program, schedule).end().interpreter())
        .isEqualTo(holder.isEmpty() ? Optional.empty() : ThreadId.ofLetter(holder.charAt(0)));
  }

  @ParameterizedTest
  @CsvSource({"volatile", "cas", "atomic"})
  void what_python_does_not_have_follows_none_of_its_rules(String counter) {
    Program program = Program.plain(2, 1).withCounter(CounterKind.named(counter).orElseThrow());
    for (PythonRule rule : new PythonRule[] {PythonRule.AFTER_CALLS, PythonRule.FREE}) {
      assertThatExceptionOfType(InvalidProgramException.class)
          .isThrownBy(() -> program.withPython(rule))
          .withMessage(
              "counter %s follows no rule of Python's, only plain and call do".formatted(counter));
    }
  }
}
