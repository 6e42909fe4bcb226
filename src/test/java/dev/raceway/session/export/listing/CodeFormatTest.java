package dev.raceway.session.export.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.session.export.Written;
import org.junit.jupiter.api.Test;

class CodeFormatTest {

  @Test
  void the_classic_form() {
    assertThat(Written.by(new CodeFormat(), Program.plain(2, 1), "A B3 A2"))
        .isEqualTo(
            """
            # 2 threads, 1 increment each, counter plain, lock none
            # schedule A B3 A2
            # code RW1:2x1:plain:none:AB3A2:AA1C

            # Thread A
            value = counter.count                   # A: value = 0
            # Context switch to Thread B
            value = counter.count                   # B: value = 0
            result = value + 1                      # B: result = 1
            counter.count = result                  # count = 1
            # Context switch to Thread A
            result = value + 1                      # A: result = 1
            counter.count = result                  # count = 1, ✕ erases B1
            # Counter should be 2, found 1: 1 update lost, 2 context switches
            """);
  }

  @Test
  void locks_retries_and_the_switch() {
    Program program =
        Program.plain(2, 2)
            .withAmount(-3)
            .withCounter(CounterKind.CAS)
            .withLock(LockMode.WRITE_ONLY, true);
    assertThat(Written.by(new CodeFormat(), program, "A2 B4 A B A2 - A"))
        .isEqualTo(
            """
            # 2 threads, 2 increments of -3 each, counter cas, lock write-only
            # schedule A2 B4 A B A2 - A
            # code RW1:2x2@-3:cas:write-only:A2B4ABA2-A:8F06

            # Thread A
            value = counter.count                   # A: value = 0
            result = value - 3                      # A: result = -3
            # Context switch to Thread B
            value = counter.count                   # B: value = 0
            result = value - 3                      # B: result = -3
            counter.lock.acquire()
            counter.compare_and_set(value, result)  # count = -3
            # Context switch to Thread A
            counter.lock.acquire()                  # A waits for B
            # Context switch to Thread B
            counter.lock.release()                  # A gets the lock
            # Context switch to Thread A
            counter.compare_and_set(value, result)  # count = -3, failed, A reads again
            counter.lock.release()
            # Lock switch off
            value = counter.count                   # A: value = -3
            # Counter should be -3, found -3: no update lost, 4 context switches (1 of 4 increments done)
            """);
  }

  @Test
  void a_call_and_the_rule_of_pythons_that_lets_others_in_after_it() {
    Program program =
        Program.plain(2, 1)
            .withAmount(-3)
            .withCounter(CounterKind.CALL)
            .withPython(PythonRule.AFTER_CALLS);
    assertThat(Written.by(new CodeFormat(), program, "A2 B2 A2"))
        .isEqualTo(
            """
            # 2 threads, 1 increment of -3 each, counter call, lock none, Python 3.10 and later
            # schedule A2 B2 A2
            # code RW1:2x1@-3:call/3.10:none:A2B2A2:1598

            # Thread A
            value = counter.count                   # A: value = 0
            more = f()
            # Context switch to Thread B
            value = counter.count                   # B: value = 0
            more = f()
            # Context switch to Thread A
            result = value + more                   # A: result = -3
            counter.count = result                  # count = -3
            # Counter should be -3, found -3: no update lost, 2 context switches (1 of 2 increments done)
            """);
  }

  @Test
  void nothing_has_run() {
    assertThat(Written.by(new CodeFormat(), Program.plain(1, 1), ""))
        .endsWith(
            """

            # Counter should be 0, found 0: no update lost, 0 context switches (0 of 1 increment done)
            """);
  }
}
