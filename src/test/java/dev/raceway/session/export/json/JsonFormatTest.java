package dev.raceway.session.export.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import dev.raceway.session.export.Written;
import dev.raceway.session.export.report.Report;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** The document's fields are a contract with whoever reads it. */
class JsonFormatTest {

  private static final Program MUTEX = Program.plain(2, 1).withLock(LockMode.MUTEX, true);

  @Test
  void the_whole_document() {
    assertThat(Written.by(new JsonFormat(), MUTEX.withAmount(5), "A - B"))
        .isEqualTo(
            """
            {
              "threads": 2,
              "start": 0,
              "work": [
                { "thread": "A", "increments": 1, "amount": 5 },
                { "thread": "B", "increments": 1, "amount": 5 }
              ],
              "increments": 1,
              "amount": 5,
              "counter": "plain",
              "lock": "mutex",
              "lockAtStart": "on",
              "schedule": "A - B",
              "code": "RW1:2x1@5:plain:mutex:A-B:D396",
              "expected": 0,
              "found": 0,
              "lost": 0,
              "contextSwitches": 1,
              "complete": false,
              "events": [
                { "step": 1, "thread": "A", "instruction": "acquire", "count": 0, "register": null,\
             "erased": [], "restored": [], "blocked": false, "retry": false, "lockOwner": "A",\
             "queue": [] },
                { "lockSwitch": "off" },
                { "step": 2, "thread": "B", "instruction": "read", "count": 0, "register": 0,\
             "erased": [], "restored": [], "blocked": false, "retry": false, "lockOwner": "A",\
             "queue": [] }
              ]
            }
            """);
  }

  @Test
  void it_says_who_erased_whom() throws JsonProcessingException {
    JsonNode last = document(Written.report(Program.plain(2, 2), "A B4 A2 B2")).at("/events/8");
    assertThat(last.get("erased")).hasToString("[{\"thread\":\"A\",\"increment\":1}]");
    assertThat(last.get("restored")).hasToString("[{\"thread\":\"B\",\"increment\":1}]");
    assertThat(last.get("register").isNull()).isTrue();
  }

  @Test
  void it_says_who_waits() throws JsonProcessingException {
    JsonNode second = document(Written.report(MUTEX, "A B")).at("/events/1");
    assertThat(second.get("blocked").asBoolean()).isTrue();
    assertThat(second.get("lockOwner").asText()).isEqualTo("A");
    assertThat(second.get("queue")).hasToString("[\"B\"]");
  }

  @Test
  void it_says_who_has_a_permit() throws JsonProcessingException {
    Program two = Program.plain(3, 1).withLock(LockMode.SEMAPHORE, true).withPermits(2);
    JsonNode document = document(Written.report(two, "B A C"));
    assertThat(document.get("permits").asInt()).isEqualTo(2);
    assertThat(document.get("code").asText()).startsWith("RW2:1@1,1@1,1@1:plain:semaphore_2:BAC:");
    JsonNode last = document.at("/events/2");
    assertThat(last.get("lockOwner").isNull()).isTrue();
    assertThat(last.get("holders")).hasToString("[\"B\",\"A\"]");
    assertThat(last.get("permitsFree").asInt()).isZero();
    assertThat(last.get("queue")).hasToString("[\"C\"]");
    assertThat(document(Written.report(MUTEX, "A")).at("/events/0").has("holders")).isFalse();
  }

  @Test
  void a_seed_stands_before_the_schedule_that_it_made() throws JsonProcessingException {
    Trace trace = Trace.of(MUTEX).followed(new RandomChoice(-7), 100);
    JsonNode document = document(new Report(trace, OptionalLong.of(-7)));
    assertThat(document.fieldNames())
        .toIterable()
        .containsExactlyElementsOf(
            SetupFields.then(
                "lockAtStart",
                "seed",
                "schedule",
                "code",
                "expected",
                "found",
                "lost",
                "contextSwitches",
                "complete",
                "events"));
    assertThat(document.get("seed").asLong()).isEqualTo(-7);
    assertThat(document.get("complete").asBoolean()).isTrue();
  }

  @Test
  void it_tells_the_trace_and_its_code_gives_it_again() {
    RandomCases.check(
        200,
        Traces::unfinished,
        trace -> {
          JsonNode document = document(Report.of(trace));
          assertThat(document.get("events")).hasSize(trace.length());
          assertThat(document.get("found").asLong()).isEqualTo(trace.end().count());
          assertThat(document.get("expected").asLong()).isEqualTo(trace.end().expected());
          assertThat(sum(document, "erased") - sum(document, "restored"))
              .isEqualTo(document.get("lost").asInt());

          ShareCode code = ShareCode.parse(document.get("code").asText());
          assertThat(document(Report.of(Trace.of(code.program(), code.schedule()))))
              .isEqualTo(document);
        });
  }

  private static int sum(JsonNode document, String field) {
    return document.findValues(field).stream().mapToInt(JsonNode::size).sum();
  }

  private static JsonNode document(Report report) throws JsonProcessingException {
    return new ObjectMapper().readTree(Written.by(new JsonFormat(), report));
  }
}
