package dev.raceway.ui.step;

import dev.raceway.session.Run;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.setup.SetUpControls;
import dev.raceway.ui.step.gallery.GalleryButton;
import java.util.List;
import java.util.stream.Stream;
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
    super(6, 8);
    this.model = model;
    this.onDone = onDone;
    schedule = new ScheduleField(model, onDone);
    schedule.setMinWidth(LEAST_SCHEDULE);
    schedule.setPrefWidth(LEAST_SCHEDULE);
    controls = new SetUpControls(model.setUp(), "step.switch.help");
    getStyleClass().add("set-up");
    setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(controls.nodes());
    getChildren().addAll(schedule, new GalleryButton(this::open, this::beginFirstSteps));
  }

  /**
   * Rows are counted with the field as narrow as it can be; then it is widened where it lies.
   * (Asked for another width in the middle of a layout pass, JavaFX forgets to lay out what is
   * around.)
   */
  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    List<Node> children = getManagedChildren();
    List<Node> rest =
        children.stream()
            .skip(children.indexOf(schedule) + 1L)
            .takeWhile(child -> child.getLayoutX() > schedule.getLayoutX())
            .toList();
    double end =
        Stream.concat(Stream.of(schedule), rest.stream())
            .mapToDouble(child -> child.getLayoutX() + child.getLayoutBounds().getWidth())
            .max()
            .orElseThrow();
    double free = Math.max(0, Math.floor(getWidth() - snappedRightInset() - end));
    schedule.resize(schedule.getWidth() + free, schedule.getHeight());
    rest.forEach(child -> child.setLayoutX(child.getLayoutX() + free));
  }

  void show(Run run) {
    controls.show(run.program(), run.now().lockOn());
    schedule.show(run);
  }

  private void open(ReadyMadeRun run) {
    model.inHand().open(run);
    onDone.run();
  }

  private void beginFirstSteps() {
    model.beginFirstSteps();
    onDone.run();
  }
}
