package dev.raceway.session.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.UncheckedIOException;

/** Writes session documents as text, a field a line, the same for the same document everywhere. */
public final class SessionWriter {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String LINE_END = "\n";

  private SessionWriter() {}

  /** Returns the text of a file. */
  public static String write(SessionDocument document) {
    ObjectNode root = JSON.createObjectNode();
    root.put(SessionField.VERSION, 1);
    if (document instanceof Lecture lecture) {
      words(root, lecture.title(), lecture.notes());
      ArrayNode runs = root.putArray(SessionField.RUNS);
      lecture.runs().forEach(run -> fill(runs.addObject(), run));
      lecture.extra().writeTo(root);
    } else {
      fill(root, (PreparedRun) document);
    }
    try {
      return wellFormed(JSON.writer(printer()).writeValueAsString(root)) + LINE_END;
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void words(ObjectNode object, String title, String notes) {
    object.put(SessionField.TITLE, title);
    object.put(SessionField.NOTES, notes);
  }

  private static void fill(ObjectNode object, PreparedRun run) {
    words(object, run.title(), run.notes());
    object.put(SessionField.CODE, run.code().text());
    object.put(SessionField.POSITION, run.position());
    ArrayNode marks = object.putArray(SessionField.PAUSE_MARKS);
    run.pauses().positions().forEach(marks::add);
    ArrayNode branches = object.putArray(SessionField.BRANCHES);
    run.branches().forEach(branch -> branches.add(branch.text()));
    run.extra().writeTo(object);
  }

  private static DefaultPrettyPrinter printer() {
    DefaultPrettyPrinter printer =
        new DefaultPrettyPrinter(
            Separators.createDefaultInstance()
                .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
                .withObjectEmptySeparator("")
                .withArrayEmptySeparator(""));
    printer.indentObjectsWith(new DefaultIndenter("  ", LINE_END));
    return printer;
  }

  /** Half of a character, which text may hold but UTF-8 cannot, is written as its code. */
  private static String wellFormed(String text) {
    StringBuilder written = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); ) {
      int symbol = text.codePointAt(i);
      if (Character.getType(symbol) == Character.SURROGATE) {
        written.append("\\u").append(Integer.toHexString(symbol));
      } else {
        written.appendCodePoint(symbol);
      }
      i += Character.charCount(symbol);
    }
    return written.toString();
  }
}
