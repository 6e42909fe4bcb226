package dev.raceway.ui.step.listing;

import dev.raceway.model.CounterKind;
import dev.raceway.model.Instruction;
import dev.raceway.model.LockMode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * A file of listings. {@code == plain,volatile mutex} begins the listing of these counters and
 * locks; in its lines the instruction stands before the bar, or those of a statement with commas,
 * and the code after it; lines that begin with a semicolon say where the listings come from.
 */
final class ListingFile {

  private static final String HEAD = "== ";
  private static final String BAR = "| ";

  private final Map<String, List<ListingLine>> sections = new HashMap<>();

  private ListingFile(String text) {
    List<ListingLine> section = new ArrayList<>();
    for (String line : text.lines().toList()) {
      if (line.startsWith(HEAD)) {
        section = new ArrayList<>();
        String[] counterAndLock = line.substring(HEAD.length()).split(" ", 2);
        for (String counter : counterAndLock[0].split(",", -1)) {
          sections.put(counter + " " + counterAndLock[1], section);
        }
      } else if (!line.startsWith(";")) {
        section.add(line(line));
      }
    }
  }

  static ListingFile read(String name) {
    try (InputStream file = ListingFile.class.getResourceAsStream(name)) {
      return new ListingFile(
          new String(Objects.requireNonNull(file, name).readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  List<ListingLine> lines(CounterKind counter, LockMode lock) {
    String key = counter.text() + " " + lock.text();
    return Objects.requireNonNull(sections.get(key), key);
  }

  private static ListingLine line(String line) {
    int bar = line.indexOf(BAR);
    List<Instruction> runs =
        Stream.of(line.substring(0, bar).strip().split(",", -1))
            .filter(tag -> !tag.isEmpty())
            .map(Instruction::valueOf)
            .toList();
    return new ListingLine(line.substring(bar + BAR.length()), runs);
  }
}
