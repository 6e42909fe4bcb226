package dev.raceway.ui.step.scrub;

import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.ui.control.ContextMenus;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.OncePerFrame;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import java.util.function.IntFunction;
import javafx.geometry.Point2D;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Slider;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;

/**
 * A small map of the whole run, and the way to any point of it: by mouse, or as a slider by the
 * keyboard. Under the mouse it says what the state was there, without going there.
 */
public final class Scrubber extends Slider {

  /** A page is so much of the run. */
  private static final int PAGES = 10;

  private final IntConsumer onPosition;
  private final ScrubberSkin skin;
  private final OncePerFrame drags;
  private Run run;
  private Branches branches = Branches.NONE;
  private List<Integer> forks = List.of();
  private Optional<Integer> noReturn = Optional.empty();
  private boolean outcomeHidden;
  private boolean showing;

  /**
   * Makes the map of a run.
   *
   * @param clock the frames in which it follows the mouse
   * @param onPosition told where a person goes to
   */
  public Scrubber(FrameClock clock, Run run, IntConsumer onPosition) {
    super(0, 1, 0);
    drags = new OncePerFrame(clock);
    this.run = run;
    this.onPosition = onPosition;
    setId("scrubber");
    getStyleClass().setAll("scrubber");
    setAccessibleText(Texts.get("step.scrubber"));
    setAccessibleHelp(Texts.get("scrub.help"));
    setBlockIncrement(1);
    skin = new ScrubberSkin(this, new Landmarks(run.trace()));
    setSkin(skin);
    valueProperty().subscribe((before, value) -> valueChanged(value));
    addEventHandler(MouseEvent.MOUSE_PRESSED, event -> drag(event.getX()));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> drags.ask(() -> drag(event.getX())));
    addEventHandler(MouseEvent.MOUSE_RELEASED, event -> drags.flush());
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(event.getX()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> skin.card().hide());
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
    show(run, branches, false);
  }

  /** Shows a run, where ways that were left begin, and no outcome while it is hidden. */
  public void show(Run next, Branches left, boolean hidden) {
    boolean grewOnItsWay =
        next.trace().startsWith(run.trace()) && !forks.contains(run.trace().length());
    if (!left.equals(branches) || !grewOnItsWay) {
      forks = forks(next, left);
    }
    run = next;
    branches = left;
    outcomeHidden = hidden;
    showing = true;
    setMax(Math.max(1, RunExtent.of(run)));
    setValue(run.position());
    setDisable(run.isEmpty());
    showing = false;
    skin.draw();
  }

  /** Offers what can be done at a position, by the right button; by keyboard at now. */
  public void offer(IntFunction<List<MenuItem>> atPosition) {
    ContextMenus.on(
        this,
        event -> {
          skin.card().hide();
          int under = Math.min(skin.scale().at(event.getX()), run.trace().length());
          return event.isKeyboardTrigger()
              ? new ContextMenus.Offer(
                  atPosition.apply(run.position()),
                  Optional.of(new Point2D(skin.scale().x(run.position()), getHeight())))
              : new ContextMenus.Offer(atPosition.apply(under));
        });
  }

  /** Shows which part of the run the board shows; nothing if it ends where it begins. */
  public void showView(int from, int to) {
    skin.drawView(from, to);
  }

  /** Marks the position right after the step that put the exact result out of reach. */
  public void showNoReturn(Optional<Integer> position) {
    noReturn = position;
    skin.draw();
  }

  Run run() {
    return run;
  }

  Optional<Integer> noReturn() {
    return noReturn;
  }

  List<Integer> forks() {
    return forks;
  }

  boolean outcomeHidden() {
    return outcomeHidden;
  }

  private static List<Integer> forks(Run run, Branches branches) {
    return branches.of(run).stream()
        .map((Branch branch) -> branch.forkWith(run))
        .distinct()
        .sorted()
        .toList();
  }

  private void valueChanged(Number value) {
    if (!showing) {
      goTo(value.intValue());
    }
  }

  private void goTo(int position) {
    onPosition.accept(Math.max(0, Math.min(position, run.trace().length())));
    // The run may stay where it is, beyond its end there is nowhere to go.
    showing = true;
    setValue(run.position());
    showing = false;
  }

  private void drag(double x) {
    skin.card().hide();
    goTo(skin.scale().at(x));
  }

  private void hover(double x) {
    int position = Math.min(skin.scale().at(x), run.trace().length());
    List<String> lines = new ArrayList<>(HoverText.of(run, position, outcomeHidden));
    if (noReturn.equals(Optional.of(position))) {
      lines.add(Texts.get("scrub.no-return"));
    }
    skin.card().show(lines, skin.scale().x(position));
  }

  private void key(KeyEvent event) {
    int page = Math.max(1, run.trace().length() / PAGES);
    switch (event.getCode()) {
      case LEFT, DOWN -> goTo(run.position() - 1);
      case RIGHT, UP -> goTo(run.position() + 1);
      case PAGE_UP -> goTo(run.position() - page);
      case PAGE_DOWN -> goTo(run.position() + page);
      case HOME -> goTo(0);
      case END -> goTo(run.trace().length());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
