package dev.raceway.ui.trials.screen;

import dev.raceway.trial.Machine;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.screen.TwoParts;
import dev.raceway.ui.text.Message;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.trials.run.TrialsScreenExport;
import dev.raceway.ui.trials.run.TrialsScreenState;
import dev.raceway.ui.trials.run.TrialsScreenViewModel;
import dev.raceway.ui.trials.run.TrialsScreenWords;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/** The Trials screen: what is run above, what was found below, what it means beside it. */
public final class TrialsScreenView extends BorderPane implements ScreenView {

  /** With less room than this the words stand below the results. */
  private static final double BESIDE = 960;

  private static final double WIDE = 1400;
  private static final double LARGE_SIDE = 372;
  private static final double SMALL_SIDE = 304;

  /** So wide that a trial has one line of large letters. */
  private static final double PRESENTED_SIDE = 460;

  private static final double GUTTER = 16;

  /** So much of the results, or of the words, is in sight where there is little room. */
  private static final double ENOUGH = 200;

  private static final double ENOUGH_WORDS = 140;
  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final TrialsScreenViewModel model;
  private final TrialsScreenExport export;
  private final TrialsScreenBar bar;
  private final StatusRow status;
  private final Label note = new Label();
  private final WarningCard warning;
  private final ContenderCards cards = new ContenderCards();
  private final FixCard fixes = new FixCard();
  private final Grid table = ResultTable.make();
  private final VBox tableCard = new VBox(new SideScroll(table));
  private final WordsCard seen =
      new WordsCard("trials-screen-seen", Texts.get("trials.screen.seen"));
  private final Button measured = new Button(Texts.get("trials.screen.measured.show"));
  private final LastTrials last = new LastTrials();
  private final Scroller results;
  private final VBox main;
  private final VBox side;
  private final Machine machine;
  private final TwoParts parts;
  private final Subscription subscription;
  private boolean presenting;

  /** Makes the screen of a model. */
  public TrialsScreenView(TrialsScreenViewModel model, TrialsScreenExport export) {
    this.model = model;
    machine = model.machine();
    this.export = export;
    getStyleClass().addAll("trials-screen", "on-ground", Popover.HOST);
    ScreenSheet.TRIALS.lieOn(this);
    bar = new TrialsScreenBar(model);
    status = new StatusRow(model, new ExportButton(export));
    warning = new WarningCard(model);
    note.setId("trials-screen-note");
    note.getStyleClass().add("soft");
    note.setWrapText(true);
    tableCard.getStyleClass().addAll("card", "trials-screen-panel");
    results = results();
    main = new VBox(GUTTER, status, note, warning, results);
    makeMeasured();
    Scroller words = new Scroller(seen, ENOUGH_WORDS);
    words.setFitToHeight(false);
    side = new VBox(GUTTER, words, last, measured);
    parts = new TwoParts(this, "trials-screen-body", GUTTER, main, side);
    // The list takes what the words leave.
    last.setPrefHeight(ENOUGH_WORDS);
    VBox.setVgrow(last, Priority.ALWAYS);
    VBox.setVgrow(results, Priority.ALWAYS);
    HBox.setHgrow(main, Priority.ALWAYS);
    setTop(bar);
    setMargin(bar, new Insets(GUTTER, GUTTER, 0, GUTTER));
    widthProperty().subscribe(width -> arrange(width.doubleValue()));
    arrange(getWidth());
    subscription =
        Subscription.combine(
            model.stateProperty().subscribe(this::show),
            model.noteProperty().subscribe(this::tell));
  }

  /** Histograms take what the tables leave; where that is too little, all of it scrolls. */
  private Scroller results() {
    VBox all = new VBox(GUTTER, fixes, cards, tableCard);
    VBox.setVgrow(cards, Priority.ALWAYS);
    Scroller scroll = new Scroller(all, ENOUGH);
    scroll.setId("trials-screen-scroll");
    scroll.getStyleClass().add(Popover.HOME);
    scroll.setAccessibleText(Texts.get("trials.screen.results"));
    return scroll;
  }

  private void makeMeasured() {
    measured.setId("trials-screen-measured");
    measured.setMinWidth(USE_PREF_SIZE);
    KeyTips.set(measured, Texts.get("trials.screen.measured.help"));
    Popover popover = new Popover(measured, this::measuredCard);
    sceneProperty().subscribe(scene -> popover.hide());
  }

  private WordsCard measuredCard() {
    WordsCard card =
        new WordsCard("trials-screen-measured-words", Texts.get("trials.screen.measured"));
    card.getStyleClass().addAll("popover", "trials-screen-measured");
    card.show(TrialsScreenWords.measured(machine));
    return card;
  }

  private void arrange(double width) {
    boolean isBeside = width >= BESIDE;
    parts.arrange(isBeside);
    double beside = presenting ? PRESENTED_SIDE : width >= WIDE ? LARGE_SIDE : SMALL_SIDE;
    side.setMinWidth(isBeside ? beside : 0);
    side.setMaxWidth(isBeside ? beside : Double.MAX_VALUE);
  }

  private void show(TrialsScreenState state) {
    warning.show(state);
    cards.show(state.runs());
    Shown.when(cards, !state.runs().isEmpty());
    fixes.show(state);
    showTable(state);
    ResultTable.show(table, state);
    seen.show(TrialsScreenWords.seen(state, machine));
    last.show(state);
  }

  /** From the last row nobody reads a table: cards and fixes have its figures. */
  private void showTable(TrialsScreenState state) {
    Shown.when(tableCard, !state.runs().isEmpty() && !presenting);
  }

  private void tell(Optional<Message> said) {
    note.setText(said.map(Message::text).orElse(""));
    Shown.when(note, said.isPresent());
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return bar;
  }

  /** Arrows and page keys move through the results. */
  @Override
  public void focusHome() {
    results.requestFocus();
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
    Shown.when(bar, !isOn);
    Shown.when(measured, !isOn);
    status.setPresenting(isOn);
    arrange(getWidth());
    showTable(model.stateProperty().get());
  }

  @Override
  public void close() {
    subscription.unsubscribe();
    bar.close();
    status.close();
  }
}
