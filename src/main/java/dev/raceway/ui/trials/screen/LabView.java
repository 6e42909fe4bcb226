package dev.raceway.ui.trials.screen;

import dev.raceway.trial.Machine;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.text.Texts;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The Trials screen: what is run above, what was found below, what it means beside it. */
public final class LabView extends BorderPane implements ScreenView {

  /** With less room than this the words stand below the results. */
  private static final double BESIDE = 1000;

  private static final double WIDE = 1400;

  /** With less height than this for the results the window scrolls. */
  private static final double LEAST_RESULTS = 240;

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final LabViewModel model;
  private final LabExport export;
  private final LabBar bar;
  private final PresetRow presets;
  private final LabControls controls;
  private final Label note = new Label();
  private final WarningCard warning;
  private final LabCards cards = new LabCards();
  private final FixCard fixes = new FixCard();
  private final Grid table = ResultTable.make();
  private final VBox tableCard = new VBox(new SideScroll(table));
  private final WordsCard seen = new WordsCard("lab-seen", Texts.get("lab.seen"));
  private final WordsCard measured = new WordsCard("lab-measured", Texts.get("lab.measured"));
  private final LastTrials last = new LastTrials();
  private final VBox main;
  private final VBox setup;
  private final VBox side = new VBox(8, seen, last, measured);
  private final ScrollPane scroll = new ScrollPane();
  private final Machine machine = Machine.here();
  private final Subscription subscription;
  private boolean presenting;

  /** Makes the screen of a model. */
  public LabView(LabViewModel model, LabExport export) {
    this.model = model;
    this.export = export;
    getStyleClass().addAll("lab", Popover.HOST);
    getStylesheets().add(LabView.class.getResource("lab.css").toExternalForm());
    bar = new LabBar(model);
    presets = new PresetRow(model);
    LabPictures pictures = new LabPictures(model, cards);
    controls = new LabControls(model, new ExportButton(export, pictures::image, pictures::svg));
    warning = new WarningCard(model);
    note.setId("lab-note");
    note.getStyleClass().add("soft");
    note.setWrapText(true);
    tableCard.getStyleClass().addAll("card", "lab-panel");
    main = new VBox(8, controls, note, warning, fixes, cards, tableCard);
    measured.show(LabWords.measured(machine));
    setup = new VBox(presets, bar);
    setTop(setup);
    makeScroll();
    setCenter(scroll);
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    arrange(getWidth());
    subscription =
        Subscription.combine(
            model.stateProperty().subscribe(this::show),
            model.noteProperty().subscribe(this::tell));
  }

  private void makeScroll() {
    scroll.setId("lab-scroll");
    scroll.getStyleClass().addAll("lab-scroll", Popover.HOME);
    scroll.setFitToWidth(true);
    scroll.setMinHeight(LEAST_RESULTS);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Texts.get("lab.results"));
  }

  private void arrange(double width) {
    boolean isBeside = width >= BESIDE;
    boolean wasBeside = scroll.getContent() instanceof HBox;
    if (scroll.getContent() == null || isBeside != wasBeside) {
      Pane both = isBeside ? new HBox(8, main, side) : new VBox(8, main, side);
      both.getStyleClass().add("lab-body");
      scroll.setContent(both);
      HBox.setHgrow(main, Priority.ALWAYS);
    }
    double beside = width >= WIDE ? 372 : 304;
    side.setMinWidth(isBeside ? beside : 0);
    side.setMaxWidth(isBeside ? beside : Double.MAX_VALUE);
  }

  private void show(LabState state) {
    warning.show(state);
    cards.show(state.runs());
    show(cards, !state.runs().isEmpty());
    fixes.show(state);
    showTable(state);
    ResultTable.show(table, state);
    seen.show(LabWords.seen(state, machine));
    last.show(state);
  }

  /** From the last row nobody reads a table: cards and fixes have its figures. */
  private void showTable(LabState state) {
    show(tableCard, !state.runs().isEmpty() && !presenting);
  }

  private void tell(String sentence) {
    note.setText(sentence);
    show(note, !sentence.isEmpty());
  }

  private static void show(Node node, boolean visible) {
    node.setVisible(visible);
    node.setManaged(visible);
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return setup;
  }

  /** Arrows and page keys move through the results. */
  @Override
  public void focusHome() {
    scroll.requestFocus();
  }

  @Override
  public boolean does(Shortcut shortcut, Stroke stroke) {
    switch (shortcut) {
      case TRIALS, AGAIN -> model.run();
      case PLAY -> model.togglePause();
      case COPY -> export.copy();
      case LEAVE -> {
        boolean isLive = model.isLive();
        model.cancel();
        return isLive;
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  @Override
  public void setPresenting(boolean isOn) {
    presenting = isOn;
    pseudoClassStateChanged(PRESENTING, isOn);
    show(setup, !isOn);
    show(measured, !isOn);
    showTable(model.stateProperty().get());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    bar.close();
    controls.close();
  }
}
