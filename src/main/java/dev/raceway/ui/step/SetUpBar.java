package dev.raceway.ui.step;

import dev.raceway.session.Run;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.setup.SetUpControls;
import dev.raceway.ui.step.gallery.GalleryButton;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/**
 * The set-up of a run, the lock switch, and the schedule as text. The field of the schedule takes
 * the room that the others leave, so that the gallery stands at the right end.
 */
final class SetUpBar extends FlowPane {

  /** Room for a schedule as short as the classic one. */
  private static final double LEAST_SCHEDULE = 84;

  /** No window is as wide as this; who asks for the height at such a width has none yet. */
  private static final double UNBOUNDED = 100_000;

  private final StepViewModel model;
  private final Runnable onDone;
  private final SetUpControls controls;
  private final ScheduleField schedule;

  /**
   * Makes the bar.
   *
   * @param onDone told that a run was opened, which is to be seen now
   */
  SetUpBar(StepViewModel model, Runnable onDone) {
    super(8, 8);
    this.model = model;
    this.onDone = onDone;
    schedule = new ScheduleField(model, onDone);
    schedule.setMinWidth(LEAST_SCHEDULE);
    schedule.setPrefWidth(LEAST_SCHEDULE);
    controls = new SetUpControls(model, "step.switch.help");
    getStyleClass().add("set-up");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(controls.nodes());
    getChildren().addAll(schedule, new GalleryButton(this::open, this::beginFirstSteps));
  }

  /** The field is fitted before the rows are counted; while they are laid out it would be late. */
  @Override
  protected double computePrefHeight(double width) {
    if (width >= 0 && width < UNBOUNDED) {
      double wanted = LEAST_SCHEDULE + roomBesideSchedule(width);
      if (schedule.getPrefWidth() != wanted) {
        schedule.setPrefWidth(wanted);
      }
    }
    return super.computePrefHeight(width);
  }

  /** Returns how much of its row is free when the field is as narrow as it can be. */
  private double roomBesideSchedule(double whole) {
    double width = whole - snappedLeftInset() - snappedRightInset();
    double end = 0;
    boolean isInRow = false;
    for (Node child : getManagedChildren()) {
      double wide = child == schedule ? LEAST_SCHEDULE : Math.ceil(child.prefWidth(-1));
      boolean wraps = end > 0 && end + getHgap() + wide > width;
      if (wraps && isInRow) {
        break;
      }
      end = wraps || end == 0 ? wide : end + getHgap() + wide;
      isInRow |= child == schedule;
    }
    return Math.max(0, Math.floor(width - end));
  }

  void show(Run run) {
    controls.show(run.program(), run.now().lockOn());
    schedule.show(run);
  }

  private void open(ReadyMadeRun run) {
    model.open(run);
    onDone.run();
  }

  private void beginFirstSteps() {
    model.beginFirstSteps();
    onDone.run();
  }
}
