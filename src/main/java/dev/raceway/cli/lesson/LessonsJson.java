package dev.raceway.cli.lesson;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.cli.lesson.LessonsCommand.LessonGroup;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.file.LessonFileException;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;

/**
 * Lessons as one JSON document.
 *
 * @param groups what is listed
 * @param checked whether they were proved
 * @param out where it goes
 */
record LessonsJson(List<LessonGroup> groups, boolean checked, PrintWriter out) {

  void print() {
    try (JsonGenerator json = new JsonFactory().createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      json.setPrettyPrinter(new DefaultPrettyPrinter());
      json.writeStartObject();
      if (groups.stream().allMatch(group -> group.course().isPresent())) {
        json.writeArrayFieldStart("courses");
        for (LessonGroup group : groups) {
          course(json, group);
        }
        json.writeEndArray();
      } else {
        entries(json, groups.get(0));
      }
      json.writeEndObject();
      json.writeRaw('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void course(JsonGenerator json, LessonGroup group) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", group.course().orElseThrow().id());
    text(json, "title", group.course().orElseThrow().title());
    json.writeNumberField("minutes", group.course().orElseThrow().minutes());
    entries(json, group);
    json.writeEndObject();
  }

  private void entries(JsonGenerator json, LessonGroup group) throws IOException {
    json.writeArrayFieldStart("lessons");
    for (LessonEntry entry : group.entries()) {
      json.writeStartObject();
      if (group.course().isEmpty()) {
        json.writeStringField("file", entry.name());
      }
      if (entry.lesson().isPresent()) {
        lesson(json, entry.lesson().get());
      }
      if (entry.refusal().isPresent()) {
        refusal(json, entry.refusal().get());
      } else if (checked) {
        verdict(json, entry);
      }
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void lesson(JsonGenerator json, Lesson lesson) throws IOException {
    json.writeStringField("id", lesson.id());
    text(json, "title", lesson.title());
    json.writeNumberField("minutes", lesson.minutes());
    json.writeNumberField("steps", lesson.steps().size());
    json.writeNumberField("questions", lesson.questions());
    json.writeNumberField("challenges", lesson.challenges());
    json.writeStringField("setup", lesson.setup().text());
  }

  private static void refusal(JsonGenerator json, LessonFileException refusal) throws IOException {
    json.writeObjectFieldStart("refused");
    json.writeNumberField("line", refusal.line());
    json.writeStringField("reason", refusal.reason());
    json.writeEndObject();
  }

  private static void verdict(JsonGenerator json, LessonEntry entry) throws IOException {
    json.writeBooleanField("proved", !entry.hasFailed());
    json.writeArrayFieldStart("faults");
    for (String fault : entry.faults()) {
      json.writeString(fault);
    }
    json.writeEndArray();
  }

  private static void text(JsonGenerator json, String name, LessonText text) throws IOException {
    json.writeObjectFieldStart(name);
    for (Map.Entry<String, String> each : text.byLanguage().entrySet()) {
      json.writeStringField(each.getKey(), each.getValue());
    }
    json.writeEndObject();
  }
}
