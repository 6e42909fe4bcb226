package dev.raceway.ui.step.board;

import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.Geometry;
import dev.raceway.picture.board.HeaderText;
import dev.raceway.picture.board.LaneHeader;
import dev.raceway.ui.control.Pill;
import dev.raceway.ui.control.ThreadMark;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ThreadStyle;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** A lane's left end: who it is, what it does, its private copy and how far it has come. */
final class HeaderView extends VBox {

  private static final PseudoClass STALE = PseudoClass.getPseudoClass("stale");

  /** A node of its own: a state of the whole header would style all that is in it anew. */
  private final Region onCpu = new Region();

  private static final int SHORT_FIGURES = 9;

  private final HeaderText text = new HeaderText(Texts.messages());
  private final Label letter;
  private final Pill pill = new Pill();
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
    register.setText(text.copy(header));
    erased.setText(Texts.get("board.header.erased", header.erased()));
    boolean lost = full && header.erased() > 0 && !outcomeHidden;
    show(erased, lost);
    // Beside what is lost there is room for figures alone.
    String figures = text.withAmount(header, "board.header.done-short");
    progress.setText(lost || !text.fits(header, geometry) ? figures : text.progress(header));
    // Both do not fit beside each other when they are large.
    show(progress, full && !(lost && geometry.presenting()));
    below.setText(text.brief(header));
    beside.setText(text.besideLetter(header, geometry));
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
      LateTooltip.set(pill, Texts.get("board.header.interpreter.help"));
    } else {
      pill.show(state, Texts.of(header.status()));
      LateTooltip.set(pill, "");
    }
  }

  /** Beside figures there is room for a short word alone, and not beside long ones. */
  private boolean hasRoomForToken(LaneHeader header, Geometry geometry) {
    return header.holdsInterpreter()
        && !geometry.presenting()
        && text.brief(header).length() <= SHORT_FIGURES;
  }

  /** The private copy, in words. */
  Label register() {
    return register;
  }

  private static void show(Label label, boolean visible) {
    label.setVisible(visible);
    label.setManaged(visible);
  }
}
