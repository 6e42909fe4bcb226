package dev.raceway.ui.gil;

import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.screen.TwoParts;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The GIL screen: set-up above, three ways on one axis, and what they mean beside them. */
public final class GilView extends BorderPane implements ScreenView {

  /** With less room than this the words stand below the bars. */
  private static final double BESIDE = 960;

  private static final double WIDE = 1400;
  private static final double GUTTER = 16;
  private static final double LARGE_SIDE = 372;
  private static final double SMALL_SIDE = 304;

  /** With less room than this, at a large scale, a card has less at its sides. */
  private static final double NARROW = 540;

  /** What the card about Python takes at least in letters for a class. */
  private static final double PYTHON = 200;

  /** The same of the list of hand-overs. */
  private static final double HAND_OVERS = 200;

  private static final PseudoClass IS_NARROW = PseudoClass.getPseudoClass("narrow");
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final GilViewModel model;
  private final GilSetUpBar setUp;
  private final TimelineView timeline;
  private final PythonVersionCard python;
  private final GilWordsCard seen = new GilWordsCard("gil-seen", Texts.get("gil.seen"));
  private final GilWordsCard but = new GilWordsCard("gil-but", Texts.get("gil.but"));
  private final HandOversCard handOvers;
  private final VBox main;
  private final VBox side;
  private final TwoParts parts;
  private final Subscription subscription;
  private boolean presenting;

  /** Makes the screen of a model. */
  public GilView(GilViewModel model) {
    this.model = model;
    getStyleClass().addAll("gil", "on-ground", Popover.HOST);
    ScreenSheet.GIL.lieOn(this);
    setUp = new GilSetUpBar(model);
    timeline = new TimelineView(model);
    python = new PythonVersionCard(model);
    handOvers = new HandOversCard(model);
    main = new VBox(GUTTER, timeline, python);
    side = new VBox(GUTTER, seen, but, handOvers);
    parts = new TwoParts(this, "gil-body", GUTTER, main, side);
    VBox.setVgrow(handOvers, Priority.ALWAYS);
    VBox.setVgrow(python, Priority.ALWAYS);
    HBox.setHgrow(main, Priority.ALWAYS);
    setTop(setUp);
    // A border pane with a padding takes what wraps to be wider, and so lower, than it is.
    setMargin(setUp, new Insets(GUTTER, GUTTER, 0, GUTTER));
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    subscription = model.stateProperty().subscribe(this::show);
  }

  private void show(GilState state) {
    seen.show(GilWords.seen(state));
    but.show(GilWords.but(state.result().setup().task()));
  }

  private void arrange(double width) {
    boolean isBeside = width >= BESIDE;
    python.pseudoClassStateChanged(IS_NARROW, width < NARROW);
    parts.arrange(isBeside);
    double beside = presenting || width >= WIDE ? LARGE_SIDE : SMALL_SIDE;
    side.setMinWidth(isBeside ? beside : 0);
    side.setMaxWidth(isBeside ? beside : Double.MAX_VALUE);
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return setUp;
  }

  @Override
  public void focusHome() {
    timeline.requestFocus();
  }

  @Override
  public boolean does(Shortcut shortcut, Stroke stroke) {
    switch (shortcut) {
      case TRIALS -> model.measureOrCancel();
      case LEAVE -> {
        boolean isRunning = model.isRunning();
        model.cancel();
        return isRunning;
      }
      case COPY -> copy();
      default -> {
        return false;
      }
    }
    return true;
  }

  private void copy() {
    GilState state = model.stateProperty().get();
    if (state.result().modes().isEmpty()) {
      model.say(Message.of("gil.nothing-to-copy"));
      return;
    }
    ClipboardContent content = new ClipboardContent();
    content.putString(GilWords.report(state.result()));
    Clipboard.getSystemClipboard().setContent(content);
    model.say(Message.of("gil.copied"));
  }

  @Override
  public void setPresenting(boolean isOn) {
    presenting = isOn;
    pseudoClassStateChanged(PRESENTING, isOn);
    Shown.when(setUp, !isOn);
    arrange(getWidth());
    requestLayout();
  }

  /** For a class there is what has room in large letters; what remains grows over the rest. */
  @Override
  protected void layoutChildren() {
    boolean isBeside = getCenter() instanceof HBox;
    double room = getHeight() - 2 * GUTTER;
    double bars = timeline.prefHeight(main.getWidth()) + GUTTER;
    double words = seen.prefHeight(side.getWidth()) + but.prefHeight(side.getWidth()) + 2 * GUTTER;
    boolean hasPython = !presenting || room - bars >= PYTHON;
    Shown.when(python, hasPython);
    VBox.setVgrow(timeline, hasPython ? Priority.NEVER : Priority.ALWAYS);
    Shown.when(handOvers, !presenting || (isBeside && room - words >= HAND_OVERS));
    VBox.setVgrow(but, handOvers.isVisible() ? Priority.NEVER : Priority.ALWAYS);
    super.layoutChildren();
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    setUp.close();
    timeline.close();
    python.close();
    handOvers.close();
  }
}
