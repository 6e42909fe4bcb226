package dev.raceway.session.export.listing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.session.export.Written;
import dev.raceway.session.export.report.Report;
import org.junit.jupiter.api.Test;

class ListingFormatTest {

  @Test
  void python_is_the_classic_listing_with_registers_of_each_threads_own() {
    assertThat(Written.by(ListingFormat.python(), Program.plain(2, 1), "A B3 A2"))
        .isEqualTo(
            """
            # 2 threads, 1 increment each, counter plain, lock none
            # schedule A B3 A2
            # code RW1:2x1:plain:none:AB3A2:AA1C


            class Counter:
                count = 0


            counter = Counter()

            # Thread A
            value_a = counter.count                 # A: value = 0
            # Context switch to Thread B
            value_b = counter.count                 # B: value = 0
            result_b = value_b + 1                  # B: result = 1
            counter.count = result_b                # count = 1
            # Context switch to Thread A
            result_a = value_a + 1                  # A: result = 1
            counter.count = result_a                # count = 1, ✕ erases B1

            # Counter should be 2, found 1: 1 update lost, 2 context switches
            print(f"Counter should be 2, found {counter.count}")
            assert counter.count == 1
            """);
  }

  @Test
  void java_is_one_class_in_ascii() {
    assertThat(Written.by(ListingFormat.java(), Program.plain(2, 1), "A B3 A2"))
        .isEqualTo(
            """
            // 2 threads, 1 increment each, counter plain, lock none
            // schedule A B3 A2
            // code RW1:2x1:plain:none:AB3A2:AA1C

            final class Interleaving {
              static long count = 0;
              static long valueA, resultA;
              static long valueB, resultB;

              static void steps1() {
                // Thread A
                valueA = count;                         // A: value = 0
                // Context switch to Thread B
                valueB = count;                         // B: value = 0
                resultB = valueB + 1;                   // B: result = 1
                count = resultB;                        // count = 1
                // Context switch to Thread A
                resultA = valueA + 1;                   // A: result = 1
                count = resultA;                        // count = 1, erases B1
              }

              public static void main(String... arguments) {
                steps1();
                // Counter should be 2, found 1: 1 update lost, 2 context switches
                System.out.println("Counter should be 2, found " + count);
              }
            }
            """);
  }

  @Test
  void an_acquire_that_waits_stands_where_the_lock_is_handed_over() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    assertThat(Written.by(ListingFormat.python(), program, "A B A4 - B"))
        .contains("from threading import Lock\n", "    lock = Lock()\n")
        .contains(
            """
            # Thread A
            counter.lock.acquire()
            # Context switch to Thread B
            # counter.lock.acquire()                # B waits for A
            # Context switch to Thread A
            """)
        .contains(
            """
            counter.lock.release()                  # B gets the lock
            counter.lock.acquire()                  # for B
            # Lock switch off
            # Context switch to Thread B
            value_b = counter.count                 # B: value = 1
            """);
  }

  @Test
  void words_from_outside_stay_comments() {
    Report report =
        Written.report(Program.plain(1, 1).withCounter(CounterKind.CAS), "A3")
            .withWords("Über \\u000a}", "one\r\n\r\n  two\u2028three\u0000");
    assertThat(Written.by(ListingFormat.java(), report))
        .startsWith(
            """
            // \\u00dcber \\\\u000a}
            // one
            // two\\\\u2028three\\\\u0000
            // 1 thread,\
            """);
    assertThat(Written.by(ListingFormat.python(), report))
        .startsWith("# Über \\u000a}\n# one\n# two\\u2028three\\u0000\n# 1 thread, ");
  }
}
