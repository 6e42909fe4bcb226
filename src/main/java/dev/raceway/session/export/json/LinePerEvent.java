package dev.raceway.session.export.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;

/** Lays a document out so that it can be read without a tool: a field a line, an event a line. */
final class LinePerEvent extends DefaultPrettyPrinter {

  /** The fields of the document and the items of its lists; what is deeper stays on the line. */
  private static final int LAST_LEVEL = 2;

  LinePerEvent() {
    super(
        Separators.createDefaultInstance()
            .withObjectFieldValueSpacing(Separators.Spacing.AFTER)
            .withObjectEmptySeparator("")
            .withArrayEmptySeparator(""));
    indentObjectsWith(new OuterLevels());
    indentArraysWith(new OuterLevels());
  }

  @Override
  public void writeEndObject(JsonGenerator json, int entries) throws IOException {
    if (_nesting > LAST_LEVEL) {
      _nesting--;
      json.writeRaw(" }");
    } else {
      super.writeEndObject(json, entries);
    }
  }

  private static final class OuterLevels extends DefaultIndenter {

    OuterLevels() {
      super("  ", "\n");
    }

    @Override
    public void writeIndentation(JsonGenerator json, int level) throws IOException {
      if (level <= LAST_LEVEL) {
        super.writeIndentation(json, level);
      } else {
        json.writeRaw(' ');
      }
    }
  }
}
