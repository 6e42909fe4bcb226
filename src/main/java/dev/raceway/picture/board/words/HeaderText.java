package dev.raceway.picture.board.words;

import dev.raceway.picture.TextWidth;
import dev.raceway.picture.board.content.LaneHeader;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.text.Messages;
import java.util.stream.Stream;

/** The words at a lane's left end: what its thread does, its private copy, how far it has come. */
public final class HeaderText {

  /** What is left free beside words. */
  private static final double AROUND = 14;

  /** What stands before the figures in a header of one line: shape, letter, gaps. */
  private static final double BEFORE_FIGURES = 64;

  /** Before large ones there is less around. */
  private static final double BEFORE_LARGE_ONES = 57;

  private final Messages words;

  /** Makes one that speaks a language. */
  public HeaderText(Messages words) {
    this.words = words;
  }

  /** Returns what the thread does, or that it holds the interpreter. */
  public String status(LaneHeader header) {
    return header.holdsInterpreter()
        ? words.get("board.header.interpreter")
        : words.of(header.status());
  }

  public String brief(LaneHeader header) {
    String brief = withoutAmount(header);
    return header.amount().isEmpty()
        ? brief
        : words.get("board.header.adds", words.signed(header.amount().getAsLong()), brief);
  }

  String withoutAmount(LaneHeader header) {
    String copy = header.register().isPresent() ? words.number(header.register().getAsLong()) : "–";
    return words.get(
        header.stale() ? "board.header.short-stale" : "board.header.short",
        copy,
        header.done(),
        header.increments());
  }

  /** How far it has come, after what each of its updates adds. */
  public String withAmount(LaneHeader header, String key) {
    String done = words.get(key, header.done(), header.increments());
    return header.amount().isEmpty()
        ? done
        : words.get("board.header.adds", words.signed(header.amount().getAsLong()), done);
  }

  /** Large numbers leave no room for words; without an amount there is room for any. */
  public boolean fits(LaneHeader header, Geometry geometry) {
    double size = geometry.presenting() ? 20 : 13;
    return header.amount().isEmpty()
        || TextWidth.regular(progress(header), size) <= geometry.headerWidth() - AROUND;
  }

  /** What stands beside the letter, if there is one line alone. */
  public String besideLetter(LaneHeader header, Geometry geometry) {
    return briefWithin(
        geometry.headerWidth() - (geometry.presenting() ? BEFORE_LARGE_ONES : BEFORE_FIGURES),
        header,
        geometry);
  }

  /** Where there is no room for all, what is added stands in the place of a copy. */
  public String briefWithin(double room, LaneHeader header, Geometry geometry) {
    if (header.amount().isEmpty()) {
      return brief(header);
    }
    String amount = words.signed(header.amount().getAsLong());
    Stream<String> shorter =
        header.register().isEmpty()
            ? Stream.of(withAmount(header, "board.header.done-short"), amount)
            : Stream.of(withoutAmount(header), copyBriefly(header));
    return Stream.concat(Stream.of(brief(header)), shorter)
        .filter(text -> TextWidth.mono(text, geometry.smallWords()) <= room)
        .findFirst()
        .orElse("");
  }

  String copyBriefly(LaneHeader header) {
    return words.number(header.register().orElseThrow()) + (header.stale() ? "!" : "");
  }

  /** Returns the private copy, with fewer words where there is less room. */
  public String copyWithin(double room, LaneHeader header, double size) {
    String whole = copy(header);
    return header.register().isEmpty() || TextWidth.mono(whole, size) <= room
        ? whole
        : copyBriefly(header);
  }

  public String copy(LaneHeader header) {
    if (header.register().isEmpty()) {
      return words.get("board.header.no-copy");
    }
    return words.get(
        header.stale() ? "board.header.stale" : "board.header.value",
        header.register().getAsLong());
  }

  public String progress(LaneHeader header) {
    if (header.place() > 0) {
      return words.get("board.header.queue", new CellText(words).place(header.place()));
    }
    return switch (header.holding()) {
      case LOCK -> words.get("board.header.holds");
      case PERMIT -> words.get("board.header.holds-permit");
      case OWN_LOCK -> words.get("board.header.holds-own");
      case ONE_OF_PERMITS -> words.get("board.header.holds-a-permit");
      case NOTHING -> withAmount(header, "board.header.done");
    };
  }
}
