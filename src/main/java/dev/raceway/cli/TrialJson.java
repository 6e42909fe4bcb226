package dev.raceway.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.trial.Outcomes;
import dev.raceway.trial.TrialProgress;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** Trials as one JSON document, written when all have ended. */
final class TrialJson implements TrialFormat {

  private final PrintWriter out;
  private final boolean several;
  private final List<TrialProgress> results = new ArrayList<>();

  /**
   * Prints a document.
   *
   * @param several whether the results stand in a list, which they do even if only one has ended
   */
  TrialJson(PrintWriter out, boolean several) {
    this.out = out;
    this.several = several;
  }

  @Override
  public void add(TrialProgress result) {
    results.add(result);
  }

  @Override
  public void end() {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      if (several) {
        list(json);
      } else {
        result(json, results.get(0));
      }
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void list(JsonGenerator json) throws IOException {
    json.writeStartObject();
    json.writeArrayFieldStart("runs");
    for (TrialProgress result : results) {
      result(json, result);
    }
    json.writeEndArray();
    json.writeEndObject();
  }

  private static void result(JsonGenerator json, TrialProgress result) throws IOException {
    json.writeStartObject();
    json.writeNumberField("threads", result.setup().threads());
    json.writeNumberField("increments", result.setup().increments());
    json.writeStringField("counter", result.setup().counter().text());
    json.writeStringField("lock", result.setup().lock().text());
    json.writeNumberField("trials", result.trialsDone());
    json.writeNumberField("expected", result.setup().expected());
    outcomes(json, result.outcomes());
    json.writeNumberField("lostShare", result.outcomes().lostShare());
    number(json, "nanosPerIncrement", result.nanosPerIncrement());
    number(json, "trialsPerSecond", result.trialsPerSecond());
    json.writeNumberField("processors", Machine.processors());
    json.writeStringField("java", Machine.java());
    json.writeEndObject();
  }

  private static void outcomes(JsonGenerator json, Outcomes outcomes) throws IOException {
    json.writeObjectFieldStart("outcomes");
    for (Outcomes.Outcome outcome : outcomes.list()) {
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
