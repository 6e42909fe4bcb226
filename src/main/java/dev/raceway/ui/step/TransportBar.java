package dev.raceway.ui.step;

import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.InSight;
import dev.raceway.session.Run;
import dev.raceway.ui.control.IconButton;
import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.step.branch.BranchesButton;
import dev.raceway.ui.step.scrub.Scrubber;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.kordamp.ikonli.feather.Feather;

/** The ways through a run: to its ends, back, on, by itself, to any point, and on real threads. */
final class TransportBar extends VBox implements AutoCloseable {

  /** With less room than this it takes two rows. */
  private static final double ONE_ROW = 1230;

  /** With less room than this it leaves out what can be guessed or is said elsewhere. */
  private static final double ROOM_FOR_CAPS = 760;

  /** With less room than this in one row the keys are left out that tool tips name as well. */
  private static final double ROOM_FOR_ALL_CAPS = 1380;

  /** With less room than this, at a large scale, it takes three rows. */
  private static final double TWO_ROWS = 620;

  private static final double LEAST_WIDTH = 440;

  /** With less room than this the row says only what cannot be guessed. */
  private static final double ROOM_FOR_NAMES = 1560;

  private final StepViewModel model;
  private final Supplier<Veil> veils;
  private final Scrubber scrubber;
  private final BranchesButton branches;
  private final PositionBox position = new PositionBox();
  private final Button step = stepButton();
  private final IconButton play;
  private final Button untilLost;
  private final IconButton futures;
  private final SchedulerBar scheduler;
  private final SpeedBox speed;
  private final Button worst;
  private final Button trials;
  private final HBox first;
  private final HBox rest = row();
  private final HBox last = row();
  private final Subscription subscription;

  TransportBar(StepViewModel model, FrameClock clock, Runnable onTrials, Supplier<Veil> veils) {
    super(8);
    this.model = model;
    this.veils = veils;
    getStyleClass().add("transport");
    scrubber =
        new Scrubber(clock, model.inHand().run(), at -> model.stepping().go(run -> run.at(at)));
    scrubber.offer(new StepMenus(model)::atPosition);
    branches =
        new BranchesButton(model.inHand().run(), model.inHand()::goTo, model.inHand()::forget);
    HBox.setHgrow(scrubber, Priority.ALWAYS);
    play =
        new IconButton(
            "play",
            Feather.PLAY,
            "step.play",
            Shortcut.PLAY,
            () -> model.inHand().playback().toggle());
    untilLost =
        new IconButton(
            "until-lost",
            Feather.FAST_FORWARD,
            "step.until-lost",
            model.inHand().playback()::playUntilLost);
    scheduler = new SchedulerBar(model);
    speed = new SpeedBox(model.inHand().playback());
    futures =
        new IconButton(
            "two-futures",
            Feather.COLUMNS,
            "futures.name",
            Shortcut.FUTURES,
            model::compareFutures);
    first =
        row(
            new IconButton(
                "start",
                Feather.SKIP_BACK,
                "step.start",
                Shortcut.START,
                () -> model.stepping().go(r -> r.at(0))),
            new IconButton(
                "back", Feather.CHEVRON_LEFT, "step.back", Shortcut.BACK, model.stepping()::back),
            step,
            play,
            untilLost,
            new IconButton(
                "end",
                Feather.SKIP_FORWARD,
                "step.end",
                Shortcut.END,
                () -> model.stepping().go(Run::atNextPauseOrEnd)),
            scrubber,
            futures,
            branches,
            position);
    trials =
        capped(
            "real-threads",
            "step.real-threads",
            "step.real-threads.help",
            Shortcut.TRIALS,
            onTrials);
    worst =
        capped(
            "worst", "step.worst", "step.worst.help", Shortcut.WORST, model.scheduler()::playWorst);
    rest.getChildren().addAll(scheduler, speed, worst, trials);
    getChildren().addAll(first, rest);
    widthProperty().addListener((value, before, now) -> arrange(now.doubleValue()));
    subscription =
        model
            .inHand()
            .playback()
            .playingProperty()
            .subscribe(this::showPlaying)
            .and(
                model
                    .inHand()
                    .branchesProperty()
                    .subscribe(now -> showScrubber(model.inHand().run())));
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    scheduler.close();
    speed.close();
  }

  /** Leaves out what a lesson decides. */
  void simplify() {
    for (Node part : new Node[] {play, untilLost, futures, branches, rest, last}) {
      Shown.when(part, false);
    }
    worst.setVisible(false);
    trials.setVisible(false);
  }

  /** Tells whether a person draws the scrubber to and fro. */
  boolean isScrubbing() {
    return scrubber.isPressed();
  }

  /** Does something each time when a person lets go of the scrubber. */
  void onScrubbed(Runnable deed) {
    scrubber
        .pressedProperty()
        .subscribe(
            isPressed -> {
              if (!isPressed) {
                deed.run();
              }
            });
  }

  void show(Run run) {
    showScrubber(run);
    position.show(run);
    scheduler.show(run.choice());
  }

  void showInSight(InSight part) {
    scrubber.showView(part.from(), part.to());
  }

  /** Marks the position after which the exact result is out of reach. */
  void showNoReturn(Optional<Integer> at) {
    scrubber.showNoReturn(at);
  }

  private void showScrubber(Run run) {
    boolean hidden = veils.get().losses();
    scrubber.show(run, model.inHand().branchesProperty().get(), hidden);
    branches.show(run, model.inHand().branchesProperty().get(), hidden);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(8, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void arrange(double width) {
    boolean roomForCaps = width >= ROOM_FOR_CAPS;
    boolean roomForNames = width >= ROOM_FOR_NAMES || (width < ONE_ROW && roomForCaps);
    boolean roomForAllCaps = roomForCaps && (width < ONE_ROW || width >= ROOM_FOR_ALL_CAPS);
    step.setContentDisplay(roomForCaps ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
    for (Button button : new Button[] {worst, trials}) {
      button.setContentDisplay(roomForAllCaps ? ContentDisplay.RIGHT : ContentDisplay.TEXT_ONLY);
    }
    speed.arrange(roomForNames, roomForAllCaps);
    place(position, roomForCaps ? first : rest);
    scheduler.showName(roomForNames);
    boolean isOneRow = rest.getParent() == first;
    if (width >= ONE_ROW && !isOneRow) {
      getChildren().remove(rest);
      first.getChildren().add(rest);
    } else if (width < ONE_ROW && isOneRow) {
      first.getChildren().remove(rest);
      getChildren().add(rest);
    }
    inThreeRows(width < TWO_ROWS);
  }

  private void inThreeRows(boolean isNarrow) {
    if (isNarrow == getChildren().contains(last)) {
      return;
    }
    if (isNarrow) {
      last.getChildren().addAll(taken(first, futures, branches));
      last.getChildren().addAll(taken(rest, worst, trials));
      getChildren().add(last);
    } else {
      getChildren().remove(last);
      List<Node> ofFirst = taken(last, futures, branches);
      first.getChildren().addAll(first.getChildren().indexOf(scrubber) + 1, ofFirst);
      rest.getChildren().addAll(2, taken(last, worst, trials));
    }
  }

  private static List<Node> taken(HBox row, Node... nodes) {
    row.getChildren().removeAll(nodes);
    return List.of(nodes);
  }

  private static void place(Node node, HBox row) {
    if (node.getParent() != row) {
      ((HBox) node.getParent()).getChildren().remove(node);
      row.getChildren().add(node);
    }
  }

  /** The least is that of the narrowest arrangement; or it could never become narrower. */
  @Override
  protected double computeMinWidth(double height) {
    double now = super.computeMinWidth(height);
    return getWidth() < TWO_ROWS ? now : Math.min(now, LEAST_WIDTH);
  }

  private void showPlaying(boolean playing) {
    play.show(playing ? Feather.PAUSE : Feather.PLAY);
    play.say(playing ? "step.pause" : "step.play", Shortcut.PLAY);
  }

  private Button stepButton() {
    Button button = new Button(Texts.get("step.step"), new KeyCap(Shortcut.NEXT.cap()));
    button.setId("step");
    button.getStyleClass().add("primary");
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(button, Texts.of(Shortcut.NEXT), Shortcut.NEXT);
    button.setOnAction(event -> model.stepping().step());
    return button;
  }

  private static Button capped(
      String id, String key, String help, Shortcut shortcut, Runnable deed) {
    Button button = new Button(Texts.get(key), new KeyCap(shortcut.cap()));
    button.setId(id);
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMinWidth(USE_PREF_SIZE);
    button.setOnAction(event -> deed.run());
    KeyTips.set(button, Texts.get(help), shortcut);
    return button;
  }
}
