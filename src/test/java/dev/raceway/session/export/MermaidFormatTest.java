package dev.raceway.session.export;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.export.report.Report;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class MermaidFormatTest {

  private static final Pattern PARTICIPANT = Pattern.compile(" {4}participant (\\w+)");

  /** In a text, ; would end the line, # begin an entity, and a lone end close a block. */
  private static final Pattern MESSAGE =
      Pattern.compile(
          " {4}(?:(\\w+)->>(\\w+)|Note over (\\w+),(\\w+)): (?!.*\\bend\\b)[^;#:]+(?:: [^;#:]+)?");

  @Test
  void a_stomp_is_a_note() {
    assertThat(Written.by(new MermaidFormat(), Program.plain(2, 1), "A B3 A2"))
        .isEqualTo(
            """
            sequenceDiagram
                %% 2 threads, 1 increment each, counter plain, lock none
                %% schedule A B3 A2
                %% code RW1:2x1:plain:none:AB3A2:AA1C
                participant A
                participant B
                participant count
                count->>A: read 0
                count->>B: read 0
                B->>B: add, now 1
                B->>count: write 1
                A->>A: add, now 1
                A->>count: write 1
                Note over A,count: ✕ erases B1
                Note over A,count: Counter should be 2, found 1: 1 update lost, 2 context switches
            """);
  }

  @Test
  void a_call_is_a_message_to_oneself() {
    Program program = Program.plain(1, 1).withCounter(CounterKind.CALL);
    assertThat(Written.by(new MermaidFormat(), program, "A3"))
        .contains(
            """
                count->>A: read 0
                A->>A: call f()
                A->>A: add, now 1
            """);
  }

  @Test
  void a_lock_takes_part() {
    Program program = Program.plain(2, 1).withLock(LockMode.MUTEX, true);
    assertThat(Written.by(new MermaidFormat(), program, "A B A3 - A"))
        .endsWith(
            """
                participant count
                participant lock
                A->>lock: acquire
                B->>lock: acquire
                Note over B,count: B waits for A
                count->>A: read 0
                A->>A: add, now 1
                A->>count: write 1
                Note over A,count: lock switch off
                A->>lock: release
                Note over A,count: B gets the lock
                Note over A,count: Counter should be 1, found 1: no update lost, 2 context switches\
             (1 of 2 increments done)
            """);
  }

  @Test
  void every_line_is_one_that_mermaid_reads() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          List<String> lines = Written.by(new MermaidFormat(), Report.of(trace)).lines().toList();
          assertThat(lines.get(0)).isEqualTo("sequenceDiagram");
          Set<String> participants = new HashSet<>();
          for (String line : lines.subList(1, lines.size())) {
            Matcher participant = PARTICIPANT.matcher(line);
            Matcher message = MESSAGE.matcher(line);
            if (participant.matches()) {
              participants.add(participant.group(1));
            } else if (!line.startsWith("    %% ")) {
              assertThat(message.matches()).as(line).isTrue();
              assertThat(participants)
                  .contains(message.group(1) == null ? message.group(3) : message.group(1))
                  .contains(message.group(2) == null ? message.group(4) : message.group(2));
            }
          }
        });
  }
}
