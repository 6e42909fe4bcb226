package dev.raceway.session.file;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Reading.Watch;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.RealThreads;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.Session;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class SessionFilePropertyTest {

  private static final long SLOW_NANOS = 100_000_000;

  private static final List<String> TOKENS =
      List.of(
          "{",
          "}",
          "[",
          "]",
          ":",
          ",",
          "\"",
          "\\",
          "\\u0000",
          "1",
          "-1",
          "1e999999999",
          "null",
          "\"raceway\"",
          "\"runs\"",
          "\"code\"",
          "\"position\"",
          "\"branches\"",
          "true",
          "\n",
          "RW2:",
          "A1000000",
          "\u0000",
          "😀",
          "99999999999999999999");

  @Test
  void a_document_is_the_same_after_it_was_written_and_read() {
    RandomCases.check(
        300,
        dice -> {
          SessionDocument document = Documents.any(dice);
          String text = SessionWriter.write(document);
          SessionDocument read = SessionReader.read(text, Watch.PATIENT);
          assertThat(read).isEqualTo(document);
          assertThat(SessionWriter.write(read)).isEqualTo(text);
          assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(text)).isTrue();
        });
  }

  @Test
  void a_session_is_the_same_after_it_was_saved_and_opened() {
    RandomCases.check(
        100,
        dice -> {
          PreparedRun prepared = Documents.run(dice);
          PreparedRun saved = opened(prepared).updatedFrom(prepared);
          assertThat(saved.title()).isEqualTo(prepared.title());
          assertThat(saved.extra()).isEqualTo(prepared.extra());
          assertThat(saved.code()).isEqualTo(prepared.code());
          assertThat(saved.position()).isEqualTo(prepared.position());
          assertThat(saved.pauses()).isEqualTo(prepared.pauses());
          assertThat(prepared.branches()).containsAll(saved.branches());
          String text = SessionWriter.write(saved);
          PreparedRun again = (PreparedRun) SessionReader.read(text, Watch.PATIENT);
          assertThat(opened(again).updatedFrom(again)).isEqualTo(saved);
        });
  }

  /** What a session holds after a run was opened in it. */
  private record Opened(Run run, Branches branches) {

    PreparedRun updatedFrom(PreparedRun before) {
      return before.updated(run, branches);
    }
  }

  private static Opened opened(PreparedRun prepared) {
    SchedulerChoice choice = SchedulerChoice.START;
    // Nobody lets the real threads go: this is about what is kept.
    RealThreads none = new RealThreads(task -> {}, failure -> {});
    try (Session session = new Session(prepared.program(), none, run -> {})) {
      session.begin(prepared.run(choice), prepared.ways(choice));
      return new Opened(session.run(), session.branches());
    }
  }

  @Test
  void branches_are_kept_unless_the_run_holds_them() {
    RandomCases.check(
        100,
        dice -> {
          PreparedRun prepared = Documents.run(dice);
          List<Trace> kept =
              opened(prepared).branches().kept().stream().map(Branch::run).map(Run::trace).toList();
          for (Branch branch : prepared.ways(SchedulerChoice.START)) {
            Trace way = branch.run().trace();
            boolean isInRun = prepared.trace().commonWith(way) == way.length();
            assertThat(
                    isInRun || kept.stream().anyMatch(each -> each.commonWith(way) == way.length()))
                .isTrue();
          }
        });
  }

  @Test
  void ten_thousand_damaged_texts_end_in_a_document_or_in_the_declared_error() {
    List<String> whole = new ArrayList<>();
    RandomCases.check(100, dice -> whole.add(SessionWriter.write(Documents.any(dice))));
    AtomicInteger documents = new AtomicInteger();
    ThreadMXBean clock = ManagementFactory.getThreadMXBean();
    RandomCases.check(
        10_000,
        dice -> {
          String text = damaged(dice, whole);
          long before = clock.getCurrentThreadCpuTime();
          try {
            SessionReader.read(text, Watch.PATIENT);
            documents.incrementAndGet();
          } catch (SessionFileException e) {
            assertThat(e.getMessage()).hasLineCount(1).hasSizeLessThan(300);
            assertThat(e.location().line()).isBetween(1, (int) text.lines().count() + 1);
          }
          // Processor time, so that a busy machine changes nothing; 3 ms are usual at most.
          assertThat(clock.getCurrentThreadCpuTime() - before).isLessThan(SLOW_NANOS);
        });
    assertThat(documents.get()).isBetween(1, 9_999);
  }

  private static String damaged(Dice dice, List<String> whole) {
    if (dice.between(0, 9) == 5) {
      return String.join("", dice.list(0, 60, () -> dice.of(TOKENS)));
    }
    StringBuilder text = new StringBuilder(dice.of(whole));
    int times = (int) dice.evenly(1, 3);
    for (int i = 0; i < times; i++) {
      int at = (int) dice.evenly(0, text.length());
      int to = (int) dice.evenly(at, Math.min(text.length(), at + 20));
      switch (dice.between(0, 3)) {
        case 0 -> text.delete(at, to);
        case 1 -> text.replace(at, to, dice.of(TOKENS));
        case 2 -> text.insert(at, text.substring(at, to));
        default -> text.setLength(at);
      }
    }
    return text.toString();
  }
}
