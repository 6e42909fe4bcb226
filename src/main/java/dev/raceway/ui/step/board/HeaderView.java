package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.ui.control.Pill;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A lane's left end: who it is, what it does, its private copy and how far it has come. */
final class HeaderView extends VBox {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** A node of its own: a state of the whole header would style all that is in it anew. */
  private final Region onCpu = new Region();

  private static final int SHORT_FIGURES = 9;

  /** What is left free beside words. */
  private static final double AROUND = 14;

  /** What stands before the figures in a header of one line: shape, letter, gaps. */
  private static final double BEFORE_FIGURES = 64;

  /** Before large ones there is less around. */
  private static final double BEFORE_LARGE_ONES = 57;

  private final Tooltip interpreterTip = new Tooltip(Texts.get("board.header.interpreter.help"));
  private final Label letter;
  private final Pill pill = new Pill(Pill.State.READY);
  private final Label register = new Label();
  private final Label progress = new Label();
  private final Label erased = new Label();

  /** Copy and progress in one line, where there is no room for two. */
  private final Label below = new Label();

  private final Label beside = new Label();

  HeaderView(ThreadId thread) {
    setManaged(false);
    onCpu.setManaged(false);
    onCpu.setMouseTransparent(true);
    onCpu.getStyleClass().add("on-cpu");
    getStyleClass().addAll("lane-header", ThreadStyle.of(thread));
    setId("header-" + thread);
    letter = new Label(thread.toString());
    letter.getStyleClass().add("thread-letter");
    below.getStyleClass().add("header-short");
    beside.getStyleClass().add("header-short");
    HBox title = new HBox(6, new ThreadMark(thread, 15), letter, pill, beside);
    title.setAlignment(Pos.CENTER_LEFT);
    register.getStyleClass().add("register");
    progress.getStyleClass().add("header-progress");
    erased.getStyleClass().add("header-erased");
    erased.setMinWidth(USE_PREF_SIZE);
    HBox last = new HBox(6, progress, erased);
    last.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(onCpu, title, register, last, below);
  }

  void show(LaneHeader header, Geometry geometry, boolean outcomeHidden) {
    boolean full = geometry.hasFullHeaders();
    boolean two = geometry.hasTwoLineHeaders();
    showStatus(header, two && geometry.hasWideHeaders());
    show(pill, two || hasRoomForToken(header, geometry));
    show(register, full);
    show(below, two && !full);
    show(beside, !two);
    onCpu.setVisible(header.status() == LaneHeader.Status.ON_CPU);
    for (Label copy : new Label[] {register, below, beside}) {
      copy.pseudoClassStateChanged(STALE, header.stale());
    }
    register.setText(copy(header));
    erased.setText(Texts.get("board.header.erased", header.erased()));
    boolean lost = full && header.erased() > 0 && !outcomeHidden;
    show(erased, lost);
    // Beside what is lost there is room for figures alone.
    String figures = withAmount(header, "board.header.done-short");
    progress.setText(lost || !fits(header, geometry) ? figures : progress(header));
    // Both do not fit beside each other when they are large.
    show(progress, full && !(lost && geometry.presenting()));
    below.setText(brief(header));
    beside.setText(besideLetter(header, geometry));
    int lane = header.thread().index();
    resizeRelocate(
        Geometry.FRAME,
        geometry.laneTop(lane) + 1,
        geometry.headerWidth() - Geometry.FRAME - 1,
        geometry.laneHeight() - 1);
    onCpu.resizeRelocate(0, 4, 4, getHeight() - 8);
  }

  private void showStatus(LaneHeader header, boolean inWords) {
    Pill.State state = Pill.State.valueOf(header.status().name());
    if (header.holdsInterpreter()) {
      String words = Texts.get("board.header.interpreter");
      pill.show(state, inWords ? words : Texts.get("board.header.interpreter-brief"));
      pill.setTooltip(interpreterTip);
    } else {
      pill.show(state);
      pill.setTooltip(null);
    }
  }

  /** Beside figures there is room for a short word alone, and not beside long ones. */
  private static boolean hasRoomForToken(LaneHeader header, Geometry geometry) {
    return header.holdsInterpreter()
        && !geometry.presenting()
        && brief(header).length() <= SHORT_FIGURES;
  }

  static String status(LaneHeader header) {
    return header.holdsInterpreter()
        ? Texts.get("board.header.interpreter")
        : Texts.of(Pill.State.valueOf(header.status().name()));
  }

  /** The private copy, in words. */
  Label register() {
    return register;
  }

  private static void show(Label label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }

  private static String brief(LaneHeader header) {
    String brief = withoutAmount(header);
    return header.amount().isEmpty()
        ? brief
        : Texts.get("board.header.adds", Texts.signed(header.amount().getAsLong()), brief);
  }

  private static String withoutAmount(LaneHeader header) {
    String copy = header.register().isPresent() ? Texts.number(header.register().getAsLong()) : "–";
    return Texts.get(
        header.stale() ? "board.header.short-stale" : "board.header.short",
        copy,
        header.done(),
        header.increments());
  }

  /** How far it has come, after what each of its updates adds. */
  private static String withAmount(LaneHeader header, String key) {
    String done = Texts.get(key, header.done(), header.increments());
    return header.amount().isEmpty()
        ? done
        : Texts.get("board.header.adds", Texts.signed(header.amount().getAsLong()), done);
  }

  /** Large numbers leave no room for words; without an amount there is room for any. */
  private static boolean fits(LaneHeader header, Geometry geometry) {
    double size = geometry.presenting() ? 20 : 13;
    return header.amount().isEmpty()
        || TextWidth.regular(progress(header), size) <= geometry.headerWidth() - AROUND;
  }

  /** Where there is no room for all, what is added stands in the place of a copy. */
  private static String besideLetter(LaneHeader header, Geometry geometry) {
    if (header.amount().isEmpty()) {
      return brief(header);
    }
    String amount = Texts.signed(header.amount().getAsLong());
    double room =
        geometry.headerWidth() - (geometry.presenting() ? BEFORE_LARGE_ONES : BEFORE_FIGURES);
    Stream<String> shorter =
        header.register().isEmpty()
            ? Stream.of(withAmount(header, "board.header.done-short"), amount)
            : Stream.of(withoutAmount(header), copyBriefly(header));
    return Stream.concat(Stream.of(brief(header)), shorter)
        .filter(words -> TextWidth.mono(words, geometry.smallWords()) <= room)
        .findFirst()
        .orElse("");
  }

  private static String copyBriefly(LaneHeader header) {
    return Texts.number(header.register().orElseThrow()) + (header.stale() ? "!" : "");
  }

  static String copy(LaneHeader header) {
    if (header.register().isEmpty()) {
      return Texts.get("board.header.no-copy");
    }
    return Texts.get(
        header.stale() ? "board.header.stale" : "board.header.value",
        header.register().getAsLong());
  }

  static String progress(LaneHeader header) {
    if (header.place() > 0) {
      return Texts.get("board.header.queue", CellText.place(header.place()));
    }
    return switch (header.holding()) {
      case LOCK -> Texts.get("board.header.holds");
      case PERMIT -> Texts.get("board.header.holds-permit");
      case OWN_LOCK -> Texts.get("board.header.holds-own");
      case ONE_OF_PERMITS -> Texts.get("board.header.holds-a-permit");
      case NOTHING -> withAmount(header, "board.header.done");
    };
  }
}
