package dev.raceway.session.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.model.ThreadWork;
import dev.raceway.trial.result.TrialSetup;
import java.io.IOException;
import java.util.List;

/** The fields of a set-up, which every JSON document begins with. */
public final class SetupJson {

  private SetupJson() {}

  /** Writes the fields of a program that is stepped or explored. */
  public static void write(JsonGenerator json, Program program) throws IOException {
    work(json, program.work(), program.start());
    kinds(json, program.counter(), program.lock(), program.permits());
  }

  /** Writes the fields of trials. */
  public static void write(JsonGenerator json, TrialSetup setup) throws IOException {
    work(json, setup.work(), setup.start());
    kinds(json, setup.counter(), setup.lock(), setup.permits());
  }

  private static void work(JsonGenerator json, List<ThreadWork> work, long start)
      throws IOException {
    json.writeNumberField("threads", work.size());
    json.writeNumberField("start", start);
    json.writeArrayFieldStart("work");
    for (int index = 0; index < work.size(); index++) {
      json.writeStartObject();
      json.writeStringField("thread", name(index));
      json.writeNumberField("increments", work.get(index).updates());
      json.writeNumberField("amount", work.get(index).amount());
      json.writeEndObject();
    }
    json.writeEndArray();
    if (work.stream().map(ThreadWork::updates).distinct().count() == 1) {
      json.writeNumberField("increments", work.get(0).updates());
    }
    if (work.stream().map(ThreadWork::amount).distinct().count() == 1) {
      json.writeNumberField("amount", work.get(0).amount());
    }
  }

  private static String name(int index) {
    return index < Program.MAX_THREADS ? ThreadId.at(index).toString() : String.valueOf(index + 1);
  }

  private static void kinds(JsonGenerator json, CounterKind counter, LockMode lock, int permits)
      throws IOException {
    json.writeStringField("counter", counter.text());
    json.writeStringField("lock", lock.text());
    if (lock.hasPermits()) {
      json.writeNumberField("permits", permits);
    }
  }
}
