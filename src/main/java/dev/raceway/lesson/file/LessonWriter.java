package dev.raceway.lesson.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonStep;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.VisiblePart;
import dev.raceway.schedule.ScheduleText;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes lesson files, as {@link LessonReader} reads them; English stands first in every text. */
public final class LessonWriter {

  static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private static final ObjectMapper JSON = new ObjectMapper();

  private LessonWriter() {}

  /** Returns the text of a file. */
  public static String write(Lesson lesson) {
    ObjectNode root = NODES.objectNode();
    root.put("raceway-lesson", 1);
    root.put("id", lesson.id());
    root.set("title", text(lesson.title()));
    root.put("minutes", lesson.minutes());
    root.set("summary", text(lesson.summary()));
    root.set("promises", texts(lesson.promises()));
    root.put("setup", lesson.setup().text());
    ArrayNode visible = root.putArray("visible");
    lesson.visible().stream().sorted().map(VisiblePart::text).forEach(visible::add);
    ArrayNode steps = root.putArray("steps");
    lesson.steps().forEach(step -> steps.add(step(step)));
    root.set("notes", text(lesson.notes()));
    try {
      return JSON.writer(printer()).writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static DefaultPrettyPrinter printer() {
    DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
    return new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withArrayEmptySeparator(""))
        .withObjectIndenter(indenter)
        .withArrayIndenter(indenter);
  }

  private static ObjectNode step(LessonStep step) {
    ObjectNode node = NODES.objectNode();
    step.begin().ifPresent(code -> node.put("begin", code.text()));
    node.set("text", text(step.text()));
    TaskWriter.write(step.task(), node);
    if (!step.run().runs().isEmpty()) {
      node.put("run", ScheduleText.format(step.run()));
    }
    return node;
  }

  static ObjectNode text(LessonText text) {
    ObjectNode node = NODES.objectNode();
    SortedMap<String, String> others = new TreeMap<>(text.byLanguage());
    String english = others.remove(LessonText.FALLBACK);
    if (english != null) {
      node.put(LessonText.FALLBACK, english);
    }
    others.forEach(node::put);
    return node;
  }

  static ArrayNode texts(List<LessonText> texts) {
    ArrayNode node = NODES.arrayNode();
    texts.forEach(text -> node.add(text(text)));
    return node;
  }
}
