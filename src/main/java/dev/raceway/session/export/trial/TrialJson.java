package dev.raceway.session.export.trial;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.session.export.json.SetupJson;
import dev.raceway.trial.Machine;
import dev.raceway.trial.result.TrialOutcomes;
import dev.raceway.trial.result.TrialProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.OptionalDouble;

/** Trials as one JSON document: a single run, or a list of several. */
public final class TrialJson {

  private TrialJson() {}

  /**
   * Writes the whole document; the writer stays open.
   *
   * @param asList whether the runs stand in a list, which they do even if only one has begun
   */
  public static void write(TrialReport report, boolean asList, PrintWriter out) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      if (asList) {
        list(json, report);
      } else {
        run(json, report.runs().get(0), report.machine());
      }
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void list(JsonGenerator json, TrialReport report) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("runs");
    for (TrialProgress run : report.runs()) {
      run(json, run, report.machine());
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void run(JsonGenerator json, TrialProgress run, Machine machine)
      throws IOException {
    json.writeStartObject();
    SetupJson.write(json, run.setup());
    json.writeNumberField("trials", run.trialsDone());
    json.writeNumberField("expected", run.setup().expected());
    outcomes(json, run.outcomes());
    json.writeNumberField("wrongShare", run.outcomes().wrongShare());
    if (run.setup().hasSameAmount()) {
      json.writeNumberField("lostShare", run.outcomes().lostShare());
    }
    number(json, "nanosPerIncrement", run.nanosPerIncrement());
    number(json, "trialsPerSecond", run.trialsPerSecond());
    json.writeNumberField("processors", machine.processors());
    json.writeStringField("java", machine.java());
    json.writeEndObject();
  }

  private static void outcomes(JsonGenerator json, TrialOutcomes outcomes) throws IOException {
    json.writeObjectFieldStart("outcomes");
    for (TrialOutcomes.Outcome outcome : outcomes.list()) {
      json.writeNumberField(String.valueOf(outcome.value()), outcome.times());
    }
    json.writeEndObject();
    if (outcomes.width() > 1) {
      json.writeNumberField("outcomeWidth", outcomes.width());
    }
  }

  private static void number(JsonGenerator json, String field, OptionalDouble number)
      throws IOException {
    if (number.isPresent()) {
      json.writeNumberField(field, number.getAsDouble());
    } else {
      json.writeNullField(field);
    }
  }
}
