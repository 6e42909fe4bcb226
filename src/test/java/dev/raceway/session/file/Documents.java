package dev.raceway.session.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import dev.raceway.model.Program;
import dev.raceway.random.Dice;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.schedule.Traces;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Random session documents. */
final class Documents {

  private static final List<String> SYMBOLS =
      List.of("a", "ä", "\"", "\\", "\n", "\u0000", "😀", "\ud800", "{", " ", "\u2028", "🏁");

  private Documents() {}

  static SessionDocument any(Dice dice) {
    return dice.coin() ? run(dice) : lecture(dice);
  }

  private static Lecture lecture(Dice dice) {
    return new Lecture(
        words(dice), words(dice), dice.list(1, 4, () -> run(dice)), extra(dice, "slides"));
  }

  static PreparedRun run(Dice dice) {
    Program program = Traces.programs(dice);
    Trace trace = Traces.unfinished(dice, program);
    return new PreparedRun(
        words(dice),
        words(dice),
        code(trace),
        dice.between(0, trace.length()),
        new PauseMarks(dice.list(0, 5, () -> dice.between(0, trace.length()))),
        dice.list(0, 3, () -> code(Traces.unfinished(dice, program))),
        extra(dice, "author"));
  }

  static ShareCode code(Trace trace) {
    return new ShareCode(trace.program(), trace.schedule());
  }

  private static String words(Dice dice) {
    return String.join("", dice.list(0, 12, () -> dice.of(SYMBOLS)));
  }

  private static ExtraFields extra(Dice dice, String name) {
    if (dice.coin()) {
      return ExtraFields.NONE;
    }
    Map<String, JsonNode> fields = new LinkedHashMap<>();
    JsonNodeFactory nodes = JsonNodeFactory.instance;
    fields.put(name, nodes.textNode(words(dice)));
    fields.put("weight", nodes.numberNode(new BigDecimal("1.10")));
    fields.put(
        "deep", nodes.objectNode().set("list", nodes.arrayNode().add(1).addNull().add(true)));
    return ExtraFields.of(fields);
  }
}
