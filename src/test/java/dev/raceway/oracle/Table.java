package dev.raceway.oracle;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * What all schedules of a program lead to.
 *
 * @param program the program
 * @param schedules how many there are
 * @param outcomes how often each final value comes out
 */
public record Table(Program program, BigInteger schedules, Map<Long, OracleOutcome> outcomes) {

  /** Walking more schedules than this takes longer than a test should. */
  private static final BigInteger FEW = BigInteger.valueOf(100_000);

  /** Returns the true tables. */
  public static List<Table> all() {
    try (InputStream in = Table.class.getResourceAsStream("/oracle/exact.json")) {
      JsonNode tables = new ObjectMapper().readTree(in);
      return StreamSupport.stream(tables.spliterator(), false).map(Table::read).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Returns the true tables of programs whose schedules can be walked one by one. */
  public static Stream<Table> walkable() {
    return all().stream().filter(table -> table.schedules.compareTo(FEW) <= 0);
  }

  /** Returns the true table of a program. */
  public static Table of(Program program) {
    return all().stream().filter(table -> table.program.equals(program)).findFirst().orElseThrow();
  }

  private static Table read(JsonNode json) {
    LockMode lock = LockMode.named(json.get("lock").asText()).orElseThrow();
    Program program =
        Program.plain(json.get("threads").asInt(), json.get("increments").asInt())
            .withCounter(CounterKind.named(json.get("counter").asText()).orElseThrow())
            .withLock(lock, lock != LockMode.NONE);
    Map<Long, OracleOutcome> outcomes = new TreeMap<>();
    json.get("outcomes")
        .properties()
        .forEach(field -> outcomes.put(Long.valueOf(field.getKey()), outcome(field.getValue())));
    return new Table(program, new BigInteger(json.get("schedules").asText()), outcomes);
  }

  private static OracleOutcome outcome(JsonNode json) {
    return new OracleOutcome(
        new BigInteger(json.get("schedules").asText()),
        OracleFraction.parse(json.get("coinFlip").asText()),
        json.get("minContextSwitches").asInt());
  }

  @Override
  public String toString() {
    return "%sx%s %s %s"
        .formatted(
            program.threads(),
            program.increments(),
            program.counter().text(),
            program.lock().text());
  }
}
