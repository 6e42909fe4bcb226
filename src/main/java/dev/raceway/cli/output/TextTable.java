package dev.raceway.cli.output;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Rows of cells set in columns, as wide as their widest cells.
 *
 * @param rows the rows, the heading first, all with the same number of cells
 */
public record TextTable(List<List<String>> rows) {

  /** Returns the lines; numbers stand at the right, the last column is text. */
  public List<String> lines() {
    int last = rows.get(0).size() - 1;
    List<Integer> widths = IntStream.range(0, last).mapToObj(this::width).toList();
    return rows.stream()
        .map(
            row ->
                IntStream.range(0, last)
                        .mapToObj(i -> " ".repeat(widths.get(i) - row.get(i).length()) + row.get(i))
                        .collect(Collectors.joining("  "))
                    + "  "
                    + row.get(last))
        .toList();
  }

  private int width(int column) {
    return rows.stream().mapToInt(row -> row.get(column).length()).max().orElse(0);
  }
}
