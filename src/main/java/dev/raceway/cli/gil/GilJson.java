package dev.raceway.cli.gil;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.gil.result.GilResult;
import dev.raceway.gil.result.ModeResult;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/** A measurement of the interpreter lock as one JSON document. */
final class GilJson {

  private final PrintWriter out;

  GilJson(PrintWriter out) {
    this.out = out;
  }

  void print(GilResult result) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      json.writeStringField("task", result.setup().task().text());
      json.writeNumberField("threads", result.setup().threads());
      json.writeNumberField("processors", result.processors());
      json.writeNumberField("switchIntervalMillis", result.setup().switchMillis());
      json.writeObjectFieldStart("modes");
      for (ModeResult mode : result.modes()) {
        mode(json, mode, result.speedUp(mode.mode()).orElseThrow());
      }
      json.writeEndObject();
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void mode(JsonGenerator json, ModeResult mode, double speedUp) throws IOException {
    json.writeObjectFieldStart(mode.mode().text());
    json.writeNumberField("wallMillis", mode.wallMillis());
    json.writeNumberField("speedup", speedUp);
    json.writeNumberField("handOvers", mode.handOvers());
    json.writeArrayFieldStart("waitMillis");
    for (int thread = 0; thread < mode.timelines().size(); thread++) {
      json.writeNumber(mode.waitMillis(thread));
    }
    json.writeEndArray();
    json.writeEndObject();
  }
}
