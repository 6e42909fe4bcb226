package dev.raceway.session.export.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.raceway.model.Event;
import dev.raceway.model.Increment;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The report as one JSON document. Written as it goes: two chains of a thousand increments that
 * erase each other again and again make a document that no memory should have to hold.
 */
public final class JsonFormat implements ReportFormat {

  @Override
  public void write(Report report, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new LinePerEvent());
      json.writeStartObject();
      setUp(json, report);
      result(json, report.trace().end());
      json.writeArrayFieldStart("events");
      for (Event event : report.trace().events()) {
        event(json, event, report.trace().program());
      }
      json.writeEndArray();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void setUp(JsonGenerator json, Report report) throws IOException {
    Program program = report.trace().program();
    words(json, "title", report.title());
    words(json, "notes", report.notes());
    SetupJson.write(json, program);
    json.writeStringField("lockAtStart", program.lockOnAtStart() ? "on" : "off");
    if (program.python() != PythonRule.ANY_POINT) {
      json.writeStringField("python", program.python().text());
    }
    if (report.seed().isPresent()) {
      json.writeNumberField("seed", report.seed().getAsLong());
    }
    json.writeStringField("schedule", report.schedule());
    json.writeStringField("code", report.code());
  }

  private static void words(JsonGenerator json, String field, String words) throws IOException {
    if (!words.isEmpty()) {
      json.writeStringField(field, words);
    }
  }

  private static void result(JsonGenerator json, State end) throws IOException {
    json.writeNumberField("expected", end.expected());
    json.writeNumberField("found", end.count());
    json.writeNumberField("lost", end.lost());
    json.writeNumberField("contextSwitches", end.progress().contextSwitches());
    json.writeBooleanField("complete", end.isComplete());
  }

  private static void event(JsonGenerator json, Event event, Program program) throws IOException {
    json.writeStartObject();
    if (event instanceof Event.Stepped step) {
      step(json, step, program);
    } else {
      json.writeStringField("lockSwitch", ((Event.SwitchThrown) event).on() ? "on" : "off");
    }
    json.writeEndObject();
  }

  private static void step(JsonGenerator json, Event.Stepped step, Program program)
      throws IOException {
    json.writeNumberField("step", step.step());
    json.writeStringField("thread", step.thread().toString());
    json.writeStringField("instruction", step.instruction().text());
    json.writeNumberField("count", step.count());
    if (step.register().isPresent()) {
      json.writeNumberField("register", step.register().getAsLong());
    } else {
      json.writeNullField("register");
    }
    increments(json, "erased", step.erased());
    increments(json, "restored", step.restored());
    json.writeBooleanField("blocked", step.blocked());
    json.writeBooleanField("retry", step.retry());
    json.writeStringField("lockOwner", step.lockOwner().map(ThreadId::toString).orElse(null));
    if (program.permits() > 1) {
      threads(json, "holders", step.holders());
      json.writeNumberField("permitsFree", program.permits() - step.holders().size());
    }
    threads(json, "queue", step.queue());
  }

  private static void threads(JsonGenerator json, String field, List<ThreadId> threads)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (ThreadId thread : threads) {
      json.writeString(thread.toString());
    }
    json.writeEndArray();
  }

  private static void increments(JsonGenerator json, String field, List<Increment> increments)
      throws IOException {
    json.writeArrayFieldStart(field);
    for (Increment increment : increments) {
      json.writeStartObject();
      json.writeStringField("thread", increment.thread().toString());
      json.writeNumberField("increment", increment.number());
      json.writeEndObject();
    }
    json.writeEndArray();
  }
}
