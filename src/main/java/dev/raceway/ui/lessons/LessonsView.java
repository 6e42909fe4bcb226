package dev.raceway.ui.lessons;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.lessons.play.LessonPlayView;
import dev.raceway.ui.lessons.play.LessonViewModel;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.screen.TwoParts;
import dev.raceway.ui.theme.ScreenSheet;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The Lessons screen: the course above, its lessons on the left, the chosen one beside. */
public final class LessonsView extends BorderPane implements ScreenView {

  /** With less room than this the chosen lesson stands below the list. */
  private static final double BESIDE = 900;

  private static final double GUTTER = 16;
  private static final double LIST_SHARE = 0.46;
  private static final double LEAST_LIST = 320;
  private static final double LIST_ABOVE = 220;
  private static final PseudoClass PLAYING = PseudoClass.getPseudoClass("playing");
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final LessonsViewModel model;
  private final CourseBar bar;
  private final CourseList list;
  private final LessonCard lesson;
  private final Motion motion;
  private final FrameClock clock;
  private final TwoParts parts;
  private final Subscription subscription;
  private Optional<LessonPlayView> play = Optional.empty();
  private boolean presenting;

  /**
   * Makes the screen of a model.
   *
   * @param motion whether steps are shown on their way
   * @param clock the time that goes by
   * @param workshop where lessons are made
   */
  public LessonsView(
      LessonsViewModel model, Motion motion, FrameClock clock, LessonWorkshop workshop) {
    this.model = model;
    this.motion = motion;
    this.clock = clock;
    getStyleClass().addAll("lessons", Popover.HOST);
    ScreenSheet.LESSONS.lieOn(this);
    bar = new CourseBar(model, workshop);
    list = new CourseList(model);
    lesson = new LessonCard(model, workshop);
    parts = new TwoParts(this, "lessons-body", GUTTER, list, lesson);
    HBox.setHgrow(lesson, Priority.ALWAYS);
    VBox.setVgrow(lesson, Priority.ALWAYS);
    setTop(bar);
    setMargin(bar, new Insets(GUTTER, GUTTER, 0, GUTTER));
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    subscription = model.player().playingProperty().subscribe(this::play);
  }

  /** A lesson takes the place of the list. */
  private void play(Optional<LessonViewModel> lessonNow) {
    boolean wasPlaying = play.isPresent();
    play.ifPresent(LessonPlayView::close);
    play = lessonNow.map(now -> new LessonPlayView(now, motion, clock));
    if (play.isPresent()) {
      play.get().setPresenting(presenting);
      setCenter(play.get().screen());
    } else if (wasPlaying) {
      setCenter(null);
      arrange(getWidth());
    }
    pseudoClassStateChanged(PLAYING, play.isPresent());
    showBar();
    if (getScene() != null) {
      // What scrolls has no place in the window before, and cannot have the keyboard.
      applyCss();
      focusHome();
    }
  }

  private void showBar() {
    Shown.when(bar, !presenting && play.isEmpty());
  }

  private void arrange(double width) {
    if (play.isPresent()) {
      return;
    }
    boolean isBeside = width >= BESIDE;
    list.setMinWidth(isBeside ? LEAST_LIST : 0);
    list.setPrefWidth(isBeside ? Math.floor(width * LIST_SHARE) : USE_COMPUTED_SIZE);
    list.setMaxWidth(isBeside ? Math.floor(width * LIST_SHARE) : Double.MAX_VALUE);
    // What is left of the width, however long its words.
    lesson.setPrefWidth(isBeside ? 0 : USE_COMPUTED_SIZE);
    list.setMinHeight(LIST_ABOVE);
    list.setPrefHeight(LIST_ABOVE);
    parts.arrange(isBeside);
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return bar;
  }

  @Override
  public void focusHome() {
    play.ifPresentOrElse(now -> now.screen().focusHome(), list::focus);
  }

  @Override
  public boolean does(Shortcut shortcut, Stroke stroke) {
    if (play.isPresent()) {
      return play.get().does(shortcut, stroke);
    }
    // A remote has no other key.
    if (shortcut == Shortcut.LOCK_IN || (presenting && shortcut == Shortcut.NEXT)) {
      model.play();
      return true;
    }
    if (shortcut == Shortcut.COPY) {
      model
          .chosenProperty()
          .get()
          .ifPresent(lesson -> model.copies().run(lesson, LessonsView::copy));
      return true;
    }
    if (shortcut == Shortcut.LEAVE && model.noteProperty().get().isPresent()) {
      model.hush();
      return true;
    }
    return false;
  }

  private static void copy(String code) {
    ClipboardContent content = new ClipboardContent();
    content.putString(code);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Override
  public boolean claims(Shortcut shortcut, Node focus) {
    return play.map(now -> now.claims(shortcut, focus))
        .orElse(presenting && shortcut == Shortcut.NEXT && focus instanceof ListView);
  }

  @Override
  public void setPresenting(boolean isOn) {
    pseudoClassStateChanged(PRESENTING, isOn);
    presenting = isOn;
    lesson.setPresenting(isOn);
    play.ifPresent(now -> now.setPresenting(isOn));
    showBar();
  }

  @Override
  public boolean isCovered() {
    return play.map(now -> now.screen().isCovered()).orElseGet(ScreenView.super::isCovered);
  }

  @Override
  public boolean uncover() {
    return play.map(now -> now.screen().uncover()).orElseGet(ScreenView.super::uncover);
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    play.ifPresent(LessonPlayView::close);
    bar.close();
    list.close();
    lesson.close();
  }
}
