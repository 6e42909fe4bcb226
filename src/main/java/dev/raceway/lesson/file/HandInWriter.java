package dev.raceway.lesson.file;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import dev.raceway.lesson.HandIn;
import dev.raceway.lesson.HandIn.Figures;
import dev.raceway.lesson.HandIn.Given;
import dev.raceway.lesson.HandIn.Tried;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/** Writes answer files. */
public final class HandInWriter {

  private static final int CHECK_DIGITS = 8;

  private HandInWriter() {}

  /** Returns the text of a file, with the check at its end. */
  public static String write(HandIn handIn) {
    return write(handIn, Optional.of(check(handIn)), true);
  }

  /**
   * Returns the check of a hand-in: CRC-32 of its fields. It shows a slip or a careless change, and
   * keeps out no one who knows how it is made.
   */
  static String check(HandIn handIn) {
    CRC32 crc = new CRC32();
    crc.update(write(handIn, Optional.empty(), false).getBytes(StandardCharsets.UTF_8));
    String digits = Long.toHexString(crc.getValue());
    return "0".repeat(CHECK_DIGITS - digits.length()) + digits;
  }

  private static String write(HandIn handIn, Optional<String> check, boolean pretty) {
    StringWriter text = new StringWriter();
    try (JsonGenerator json = new JsonFactory().createGenerator(text)) {
      if (pretty) {
        json.setPrettyPrinter(printer());
      }
      json.writeStartObject();
      json.writeNumberField("raceway-answers", 1);
      json.writeStringField("name", handIn.name());
      json.writeStringField("lesson", handIn.lesson());
      work(json, handIn.answers(), handIn.attempts());
      figures(json, handIn.figures());
      if (check.isPresent()) {
        json.writeStringField("check", check.get());
      }
      json.writeEndObject();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return text + "\n";
  }

  static DefaultPrettyPrinter printer() {
    return new DefaultPrettyPrinter().withObjectIndenter(new DefaultIndenter("  ", "\n"));
  }

  static void work(JsonGenerator json, List<Given> answers, List<Tried> attempts)
      throws IOException {
    json.writeArrayFieldStart("answers");
    for (Given given : answers) {
      answer(json, given);
    }
    json.writeEndArray();
    json.writeArrayFieldStart("attempts");
    for (Tried tried : attempts) {
      attempt(json, tried);
    }
    json.writeEndArray();
  }

  private static void answer(JsonGenerator json, Given given) throws IOException {
    json.writeStartObject();
    json.writeNumberField("order", given.order());
    json.writeNumberField("step", given.step());
    json.writeStringField("answer", given.answer());
    json.writeBooleanField("right", given.right());
    json.writeEndObject();
  }

  private static void attempt(JsonGenerator json, Tried tried) throws IOException {
    json.writeStartObject();
    json.writeNumberField("order", tried.order());
    json.writeNumberField("step", tried.step());
    json.writeStringField("code", tried.code().text());
    if (tried.then().isPresent()) {
      json.writeStringField("then", tried.then().get().toString());
    }
    json.writeNumberField("found", tried.found());
    json.writeNumberField("lost", tried.lost());
    json.writeNumberField("contextSwitches", tried.contextSwitches());
    json.writeBooleanField("won", tried.won());
    json.writeEndObject();
  }

  private static void figures(JsonGenerator json, Figures figures) throws IOException {
    json.writeObjectFieldStart("figures");
    json.writeNumberField("right", figures.right());
    json.writeNumberField("wrong", figures.wrong());
    json.writeNumberField("won", figures.won());
    json.writeNumberField("contextSwitches", figures.contextSwitches());
    json.writeNumberField("tries", figures.tries());
    json.writeEndObject();
  }
}
