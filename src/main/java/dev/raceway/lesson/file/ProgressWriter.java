package dev.raceway.lesson.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import dev.raceway.lesson.LearnerProgress;
import dev.raceway.lesson.LessonProgress;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;

/** Writes progress files, as {@link ProgressReader} reads them. */
public final class ProgressWriter {

  private ProgressWriter() {}

  /** Returns the text of a file. */
  public static String write(LearnerProgress progress) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      json.setPrettyPrinter(HandInWriter.printer());
      json.writeStartObject();
      json.writeNumberField("raceway-progress", 1);
      json.writeArrayFieldStart("lessons");
      for (LessonProgress lesson : progress.byLesson().values()) {
        json.writeStartObject();
        json.writeStringField("lesson", lesson.lesson());
        json.writeNumberField("step", lesson.step());
        json.writeBooleanField("done", lesson.done());
        HandInWriter.work(json, lesson.answers(), lesson.attempts());
        json.writeEndObject();
      }
      json.writeEndArray();
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }
}
