package dev.raceway.cli.explore;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.cli.ending.GivenUp;
import dev.raceway.explore.answer.Answer.Inconclusive;
import dev.raceway.explore.answer.Outcomes;
import dev.raceway.explore.answer.Share;
import dev.raceway.explore.answer.Witness;
import dev.raceway.explore.known.Bounds;
import dev.raceway.explore.sample.Interval;
import dev.raceway.explore.sample.SampledOutcomes;
import dev.raceway.explore.sample.Weighting;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.session.export.json.SetupJson;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * What was explored as one JSON document.
 *
 * @param program what was explored
 * @param bounds between which values all schedules end
 * @param out where the document goes
 */
record ExploreJson(Program program, Bounds bounds, PrintWriter out) implements ExploreFormat {

  private interface Body {
    void write(JsonGenerator json) throws IOException;
  }

  @Override
  public void exact(Outcomes outcomes) {
    document(
        json -> {
          json.writeBooleanField("complete", true);
          json.writeNumberField("states", outcomes.counts().states());
          json.writeStringField("schedules", outcomes.counts().schedules().toString());
          json.writeObjectFieldStart("outcomes");
          for (Map.Entry<Long, Share> each : outcomes.counts().shares().entrySet()) {
            json.writeObjectFieldStart(each.getKey().toString());
            outcome(json, each.getValue());
            if (outcomes.witnesses().containsKey(each.getKey())) {
              witness(json, outcomes.witnesses().get(each.getKey()));
            }
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }

  private static void outcome(JsonGenerator json, Share share) throws IOException {
    json.writeStringField("schedules", share.schedules().toString());
    json.writeStringField("coinFlip", share.coinFlip().toString());
  }

  private static void witness(JsonGenerator json, Witness witness) throws IOException {
    json.writeNumberField("minContextSwitches", witness.contextSwitches());
    json.writeStringField("witness", ScheduleText.format(witness.schedule()));
  }

  @Override
  public void gaveUp(Inconclusive<Outcomes> stopped) {
    document(
        json -> {
          json.writeBooleanField("complete", false);
          json.writeNumberField("states", stopped.progress().states());
          json.writeStringField("reason", GivenUp.sentence(stopped.reason(), stopped.progress()));
        });
  }

  @Override
  public void estimated(List<SampledOutcomes> estimates, long seed) {
    document(
        json -> {
          json.writeBooleanField("complete", false);
          json.writeNumberField("seed", seed);
          json.writeObjectFieldStart("estimates");
          for (SampledOutcomes estimate : estimates) {
            boolean coins = estimate.weighting() == Weighting.COIN_FLIP;
            json.writeObjectFieldStart(coins ? "coinFlip" : "schedules");
            estimate(json, estimate);
            json.writeEndObject();
          }
          json.writeEndObject();
        });
  }

  private static void estimate(JsonGenerator json, SampledOutcomes estimate) throws IOException {
    json.writeNumberField("samples", estimate.samples());
    json.writeObjectFieldStart("outcomes");
    for (Map.Entry<Long, Integer> each : estimate.hits().entrySet()) {
      Interval interval = estimate.interval(each.getKey(), each.getKey());
      json.writeObjectFieldStart(each.getKey().toString());
      json.writeNumberField("times", each.getValue());
      json.writeNumberField("low95", interval.low());
      json.writeNumberField("high95", interval.high());
      json.writeEndObject();
    }
    json.writeEndObject();
  }

  private void document(Body body) {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      SetupJson.write(json, program);
      if (program.python() != PythonRule.ANY_POINT) {
        json.writeStringField("python", program.python().text());
      }
      json.writeNumberField("smallest", bounds.smallest());
      json.writeNumberField("largest", bounds.largest());
      body.write(json);
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
