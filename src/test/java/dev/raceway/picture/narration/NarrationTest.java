package dev.raceway.picture.narration;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadWork;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A schedule, and what is said at its end, without a toolkit. */
class NarrationTest {

  private static final Messages ENGLISH = new Messages(Language.ENGLISH);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A      | [A] copied *0* into its register. Until it writes, that copy can become stale.
          A2     | [A] has *1*, only in its copy; count is still *0*.
          A3     | [A] wrote *1*. Nobody had written since it read, so this write loses nothing.
          AB     | [B] copied *0*. [A] has the same copy: whoever writes last erases what the others wrote.
          ABC    | [C] copied *0*. [A], [B] have the same copy: whoever writes last erases what the others wrote.
          AB3A   | [A] computed *1* from the *0* that it had read. But count has been written since and is *1*: the copy is stale.
          AB3A2  | [A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone.
          AB3C3A2 | [A] wrote *1*. It had read *0* before [C] wrote, so 2 increments of [B], [C] are gone.
          AB9A2  | [A] wrote *1*. It had read *0* at step 1; count has been written 3 times since, and 3 increments of [B] are gone.
          A B3 C A2 C2 | [C] wrote *2*. It had read *1* before [A] wrote, so [A]’s increment is gone. It brought back [B]’s increment, which [A] had erased at step 7.
          A B6 C A2 C2 | [C] wrote *3*. It had read *2* before [A] wrote, so [A]’s increment is gone. It brought back 2 increments of [B], which [A] had erased at step 10.
          """)
  void without_a_lock(String schedule, String said) {
    assertThat(said(Program.plain(3, 3), schedule)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A B3 A2 | [A] wrote *150*. It had read *100* before [B] wrote, so [B]’s update of *−30* is gone. All threads are done: count should be *120* and is !!150!!, 1 update is lost.
          +       | The lock is on for updates that begin from now on.
          A3 B3   | [B] wrote *120*. Nobody had written since it read, so this write loses nothing. All threads are done
          """)
  void with_work_of_its_own(String schedule, String said) {
    Program program =
        Program.plain(2, 1)
            .withWork(List.of(new ThreadWork(1, 50), new ThreadWork(1, -30)))
            .withStart(100)
            .withLock(LockMode.MUTEX, false);
    assertThat(said(program, schedule)).startsWith(said);
  }

  @Test
  void right_by_luck() {
    Program program =
        Program.plain(3, 1)
            .withWork(List.of(new ThreadWork(1, 1), new ThreadWork(1, 1), new ThreadWork(1, -1)));
    assertThat(said(program, "A2 B3 C3 A"))
        .isEqualTo(
            "[A] wrote *1*. It had read *0* before [C] wrote, so 2 updates of [B], [C] are gone."
                + " All threads are done: count should be *1* and is *1*, right by luck:"
                + " 2 updates are lost and cancel out.");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          A      | [A] took one of the 2 permits; 1 is free. A semaphore with 2 permits is no lock.
          AB     | [B] took one of the 2 permits; 0 are free. A semaphore with 2 permits is no lock.
          ABC    | [C] asked for a permit, and all 2 are taken. It is number 1 in the queue and cannot run.
          A2     | [A] copied *0* with a permit. There are 2 of them, so another thread can write meanwhile: the copy can become stale.
          A5     | [A] gave its permit back: 2 of 2 are free.
          ABCA4  | [A] gave the permit back and [C], first in the queue, got it. [C] reads next, and will find *1*.
          A2 B5 A2 | [A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone. There are 2 permits, so 2 threads can be between read and write at once.
          """)
  void with_two_permits(String schedule, String said) {
    Program program = Program.plain(3, 2).withLock(LockMode.SEMAPHORE, true).withPermits(2);
    assertThat(said(program, schedule)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          +      | The lock is on for increments that begin from now on.
          A+     | The lock is on for increments that begin from now on. [A] is under way without it and will not ask for it.
          AB+    | The lock is on for increments that begin from now on. [A], [B] are under way without it and will not ask for it.
          +-     | The lock is off for increments that begin from now on.
          +A-    | The lock is off for increments that begin from now on. [A] is under way with it and will end with it.
          +A     | [A] has the lock. Whoever asks for it now waits.
          A+B    | [B] has the lock. But [A] is under way without it and will not ask.
          A2+B   | [B] has the lock. But [A] is under way without it and will not ask.
          +A2    | [A] copied *0* while it has the lock. Nobody writes before it lets go.
          +A-A   | [A] copied *0* into its register. Until it writes, that copy can become stale.
          A3A+B2 | [B] copied *1*. [A] has the same copy: whoever writes last erases what the others wrote.
          AB3+C2 | [C] copied *1* while it has the lock. But [A] is under way without the lock and can write all the same.
          +AB    | [B] asked for the lock that [A] has. It is number 1 in the queue and cannot run.
          +ABC   | [C] asked for the lock that [A] has. It is number 2 in the queue and cannot run.
          +A4    | [A] wrote *1*. Nobody had written since it read, so this write loses nothing.
          +A5    | [A] released the lock. It is free.
          +AB A4 | [A] released the lock and [B], first in the queue, got it. [B] reads next, and will find *1*.
          A+B5A2 | [A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone. [A] had begun without the lock, so nothing kept it out.
          A+B2A2B2 | [B] wrote *1*. It had read *0* before [A] wrote, so [A]’s increment is gone. [B] had the lock, but a lock keeps out only those who ask for it.
          """)
  void with_a_mutex(String schedule, String said) {
    assertThat(said(Program.plain(3, 2).withLock(LockMode.MUTEX, false), schedule)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          semaphore  | A       | [A] took the only permit. Whoever asks for it now waits.
          semaphore  | AB      | [B] asked for the permit that [A] has. It is number 1 in the queue and cannot run.
          semaphore  | A5      | [A] gave the permit back. Whoever asks next gets it.
          semaphore  | AB A4   | [A] gave the permit back and [B], first in the queue, got it. [B] reads next, and will find *1*.
          per-thread | A       | [A] took a lock of its own. Nobody else asks for that one, so it keeps nobody out.
          per-thread | A2      | [A] copied *0*. It has a lock, but one of its own that keeps nobody out: the copy can become stale.
          per-thread | A5      | [A] released its own lock. Nobody had waited for it.
          per-thread | A2B4A2  | [A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone. Each had a lock, but not the same one.
          write-only | A       | [A] copied *0* outside the lock, which will guard its write alone. Until then the copy can become stale.
          write-only | A3      | [A] has the lock, for its write alone: it had read *0* outside.
          write-only | A2B5A   | [A] has the lock for its write. But somebody has written since it read *0*: no lock makes a stale copy fresh.
          write-only | A2B5A2  | [A] wrote *1*. It had read *0* before [B] wrote, so [B]’s increment is gone. The lock around the write did not help: the read was outside.
          write-only | A2B3A B2 | [B] released the lock and [A], first in the queue, got it. [A] writes *1* next, made of a stale *0*: that will erase.
          """)
  void with_the_other_locks(String lock, String schedule, String said) {
    Program program = Program.plain(3, 2).withLock(LockMode.named(lock).orElseThrow(), true);
    assertThat(said(program, schedule)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cas    | none       | AB      | [B] copied *0*. [A] has the same copy: the first to set it wins, the others will find out and read again.
          cas    | none       | A3      | [A] found count at *0*, as it had read it, and set it to *1*, in one step.
          cas    | none       | AB3A    | [A] computed *1* from the *0* that it had read. But count has been written since and is *1*: the compare-and-set will notice.
          cas    | none       | AB3A2   | [A] had read *0*, but count is *1* by now. It wrote nothing and reads again: nothing is lost.
          cas    | mutex      | -A+B4A2 | [A] had read *0*, but count is *1* by now. It wrote nothing and reads again: nothing is lost.
          cas    | mutex      | -B+A2B2A2 | [A] had read *0*, but count is *1* by now. It wrote nothing and reads again: nothing is lost. It keeps the lock meanwhile.
          cas    | write-only | A2B5A2  | [A] had read *0*, but count is *1* by now. It wrote nothing and reads again: nothing is lost. It lets the lock go first.
          cas    | write-only | A2B3A B2 | [B] released the lock and [A], first in the queue, got it. [A] compares next, and sets count if nobody has changed it.
          call   | none       | A2      | [A] called f(), which returned *1*. Its copy is still the *0* that it read before.
          call   | none       | A2B4A   | [A] computed *1* from the *0* that it had read. But count has been written since and is *1*: the copy is stale.
          atomic | none       | A       | [A] read, added and wrote in one indivisible step: count is *1*.
          atomic | mutex      | AB A2   | [A] released the lock and [B], first in the queue, got it. [B] adds to *1* next, in one step.
          atomic | write-only | A       | [A] has the lock. Whoever asks for it now waits.
          """)
  void with_other_counters(String counter, String lock, String schedule, String said) {
    LockMode mode = LockMode.named(lock).orElseThrow();
    Program program =
        Program.plain(2, 2)
            .withCounter(CounterKind.named(counter).orElseThrow())
            .withLock(mode, mode != LockMode.NONE);
    assertThat(said(program, schedule)).isEqualTo(said);
  }

  @Test
  void the_start_and_the_end() {
    assertThat(said(Program.plain(2, 3).withAmount(5)))
        .isEqualTo(
            "2 threads each add *5*, 3 times. count should end at *30*. You are the scheduler:"
                + " press *A*.");
    Program call = Program.plain(2, 1).withCounter(CounterKind.CALL);
    assertThat(said(call.withPython(PythonRule.AFTER_CALLS)))
        .startsWith("Since 3.10 the interpreter passes on only after a call");
    assertThat(said(call.withPython(PythonRule.AFTER_CALLS), "A2"))
        .endsWith("After a call Python 3.10 may switch: the copy *0* can become stale.");
    Run loaded =
        Run.recorded(Program.plain(2, 1), ScheduleText.parse("A B3 A2"), SchedulerChoice.START);
    assertThat(Narration.of(loaded, true, ENGLISH))
        .isEqualTo("A schedule of 6 steps is loaded. *→* takes the next step.");
    assertThat(said(Program.plain(2, 1), "A3 B3"))
        .endsWith(" All threads are done: count should be *2* and is ==2 ✓==.");
    assertThat(said(Program.plain(2, 1), "A B3 A2"))
        .endsWith(" All threads are done: count should be *2* and is !!1!!, 1 update is lost.");
    assertThat(said(Program.plain(3, 1), "A B C A2 B2 C2"))
        .endsWith(" is !!1!!, 2 updates are lost.");
  }

  @Test
  void who_erased_long_ago_is_not_looked_up() {
    String schedule = "A B3 C A2 D301 C2";
    Program program = Program.plain(4, 200);

    assertThat(said(program, schedule)).contains("count has been written 101 times since");
    assertThat(said(program, schedule)).endsWith("It brought back 1 increment of [B].");
  }

  private static String said(Program program, String schedule) {
    Run run = Run.recorded(program, ScheduleText.parse(schedule), SchedulerChoice.START);
    return Narration.of(run.at(run.trace().length()), true, ENGLISH);
  }

  private static String said(Program before) {
    return Narration.of(Run.of(before, SchedulerChoice.START), false, ENGLISH);
  }
}
