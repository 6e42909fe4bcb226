package dev.raceway.ui.step;

import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.outlook.NoReturn;
import dev.raceway.session.Run;
import dev.raceway.ui.control.IntoSight;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.control.Scroller;
import dev.raceway.ui.control.Shown;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.keys.Stroke;
import dev.raceway.ui.motion.FrameClock;
import dev.raceway.ui.motion.Motion;
import dev.raceway.ui.motion.PlayClock;
import dev.raceway.ui.motion.Settled;
import dev.raceway.ui.motion.Throttle;
import dev.raceway.ui.screen.ScreenView;
import dev.raceway.ui.step.board.BoardView;
import dev.raceway.ui.step.futures.FuturesView;
import dev.raceway.ui.step.side.SidePanel;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.vote.Vote;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;

/**
 * The Step screen: set-up above, the board with result and caption, a side panel, the transport.
 */
public final class StepView extends BorderPane implements ScreenView {

  /** A board that needs more height than there is scrolls by itself; so much of it is in sight. */
  private static final double ENOUGH_OF_BOARD = 320;

  private static final PseudoClass PRESENTING = PseudoClass.getPseudoClass("presenting");

  private final StepViewModel model;
  private final SetUpBar setUp;
  private final ResultStrip result;
  private final BoardView board;
  private final CaptionBar caption;
  private final Throttle wordsLater;
  private final SidePanel history;
  private final BesideBoard side;
  private final TransportBar transport;
  private final RealThreadsNotice threadsNotice;
  private final PlayClock player;
  private final StepActions actions;
  private final Settled rest;
  private final HBox center;
  private final VBox middle;
  private final AskBox ask;
  private Optional<StepCompanion> companion = Optional.empty();
  private Optional<FuturesView> futures = Optional.empty();
  private final Subscription subscription;
  private Subscription guest = Subscription.EMPTY;
  private boolean presenting;

  /**
   * Makes the screen.
   *
   * @param model what it shows and does
   * @param motion whether steps are shown on their way
   * @param clock the time that goes by
   * @param trialsPanel makes the panel of real-thread trials, shown in the place of the history,
   *     when it is wanted for the first time
   * @param runTrials runs trials with this set-up
   */
  public StepView(
      StepViewModel model,
      Motion motion,
      FrameClock clock,
      Supplier<? extends Node> trialsPanel,
      Runnable runTrials) {
    this.model = model;
    actions = new StepActions(model, () -> runTrials(runTrials));
    getStyleClass().addAll("step-view", Popover.HOST);
    ScreenSheet.STEP.lieOn(this);
    setUp = new SetUpBar(model, this::goBackToBoard);
    result = new ResultStrip(model);
    rest = new Settled(clock, this::rest);
    board =
        new BoardView(
            model.inHand().run(),
            motion,
            model.stepping()::run,
            step -> model.stepping().go(run -> run.atStep(step)));
    board.getStyleClass().add(Popover.HOME);
    board.setAccessibleRole(AccessibleRole.LIST_VIEW);
    board.setAccessibleHelp(Texts.get("board.help"));
    caption = new CaptionBar(model, this::veil);
    history =
        new SidePanel(
            model.side(),
            model.inHand().run(),
            position -> model.stepping().go(run -> run.at(position)));
    StepMenus menus = new StepMenus(model);
    board.offer(menus::atStep, menus::withThread);
    history.offer(menus::atPosition);
    transport = new TransportBar(model, clock, this::toggleTrials, this::veil);
    wordsLater = new Throttle(clock, caption, this::tell);
    transport.onScrubbed(wordsLater::flush);
    side = new BesideBoard(history, trialsPanel);
    threadsNotice = new RealThreadsNotice(model);
    Scroller lanes = new Scroller(board, ENOUGH_OF_BOARD);
    lanes.setId("board-scroll");
    VBox.setVgrow(lanes, Priority.ALWAYS);
    ask = new AskBox(model.asking());
    middle = new VBox(result, lanes, threadsNotice, caption, ask);
    HBox.setHgrow(middle, Priority.ALWAYS);
    center = new HBox(middle, side);
    center.getStyleClass().add("step-center");
    setTop(setUp);
    setCenter(center);
    setBottom(transport);
    widthProperty().addListener((value, before, width) -> foldSide(width.doubleValue()));
    player =
        new PlayClock(clock, model.inHand().playback()::stepsPerSecond, model.stepping()::play);
    subscription =
        Subscription.combine(
            model.inHand().runProperty().subscribe(this::show),
            model.asking().voteProperty().subscribe(this::showVote),
            model.inHand().problemProperty().subscribe(now -> caption.show()),
            model.firstSteps().sentenceProperty().subscribe(now -> caption.show()),
            model.outcomeHiddenProperty().subscribe(now -> showOutcome()),
            model.outlook().noReturnProperty().subscribe(this::showNoReturn),
            model.futures().openProperty().subscribe(this::showFutures),
            board.inSightProperty().subscribe(transport::showInSight),
            model.inHand().playback().playingProperty().subscribe(this::play));
  }

  /** Lets go of the view model; whether it plays is not touched. */
  @Override
  public void close() {
    subscription.unsubscribe();
    guest.unsubscribe();
    player.stop();
    rest.stop();
    futures.ifPresent(FuturesView::close);
    result.close();
    threadsNotice.close();
    transport.close();
    history.close();
  }

  /** Puts what belongs to a lesson around the board, for good. */
  public void accompany(StepCompanion lesson) {
    companion = Optional.of(lesson);
    side.accompany(lesson.beside(history));
    middle.getChildren().add(lesson.below());
    transport.simplify();
    refresh();
  }

  /** Shows everything again, because something else is kept back or offered now. */
  public void refresh() {
    showOutcome();
    showBars();
    foldSide(getWidth());
  }

  private Veil veil() {
    return companion
        .map(StepCompanion::veil)
        .orElseGet(
            () ->
                model.asking().isOpen()
                    ? Veil.ofQuestion(Texts.get("lessons.vote-cell"))
                    : Veil.ofOutcome(model.outcomeHiddenProperty().get()));
  }

  private void showVote(Optional<Vote> vote) {
    vote.ifPresent(ask::show);
    Shown.when(ask, vote.isPresent());
    showOutcome();
    if (companion.isEmpty()) {
      Shown.when(caption, vote.isEmpty());
    }
  }

  @Override
  public Pane pane() {
    return this;
  }

  @Override
  public Region setup() {
    return setUp;
  }

  /** Gives the keyboard back to the board. */
  @Override
  public void focusHome() {
    futures.<Node>map(open -> open).orElse(board).requestFocus();
  }

  /** Tells whether something is part of the board. */
  public boolean isOnBoard(Node node) {
    Node each = node;
    while (each != null && each != board) {
      each = each.getParent();
    }
    return each != null;
  }

  @Override
  public boolean does(Shortcut shortcut, Stroke stroke) {
    return actions.done(shortcut, stroke);
  }

  private void runTrials(Runnable run) {
    showTrials(true);
    run.run();
  }

  /** Shows the trials panel, or the history again. */
  public void toggleTrials() {
    showTrials(!showsTrials());
  }

  /** Returns whether the trials panel is shown. */
  public boolean showsTrials() {
    return side.showsTrials();
  }

  /** Shows the trials panel or the history. */
  public void showTrials(boolean visible) {
    side.showTrials(visible);
    foldSide(getWidth());
    if (visible) {
      IntoSight.bringLaidOut(side);
    }
  }

  /**
   * Has a panel in the place of the history for as long as it is wanted.
   *
   * @param panel makes it, when it is wanted for the first time
   * @param isWanted whether it is
   */
  public void invite(Supplier<? extends Region> panel, ReadOnlyBooleanProperty isWanted) {
    side.invite(panel, isWanted);
    guest =
        isWanted.subscribe(
            now -> {
              side.showTrials(side.showsTrials() && !now);
              foldSide(getWidth());
            });
  }

  /**
   * Shows the board, what it came to and the caption alone and large, or everything again. Real
   * threads that a presenter asks for are shown too.
   */
  @Override
  public void setPresenting(boolean isOn) {
    presenting = isOn;
    board.setPresenting(isOn);
    pseudoClassStateChanged(PRESENTING, isOn);
    futures.ifPresent(open -> open.setPresenting(isOn));
    showBars();
    foldSide(getWidth());
  }

  /** What was chosen is to be seen: whatever lies over the board is taken away. */
  private void goBackToBoard() {
    while (uncover()) {
      // One card can have unfolded another.
    }
    focusHome();
  }

  private void showBars() {
    for (Node bar : new Node[] {setUp, transport}) {
      if (bar.getParent() == this) {
        Shown.when(
            bar,
            !presenting
                && futures.isEmpty()
                && (bar != setUp || companion.map(StepCompanion::offersSetup).orElse(true)));
      }
    }
  }

  /** Two futures take the place of everything that belongs to one run. */
  private void showFutures(boolean isOpen) {
    futures.ifPresent(FuturesView::close);
    futures =
        isOpen
            ? Optional.of(
                new FuturesView(
                    model.futures(),
                    model.outcomeHiddenProperty(),
                    model::take,
                    model.inHand()::say))
            : Optional.empty();
    futures.ifPresent(open -> open.setPresenting(presenting));
    setCenter(futures.<Node>map(open -> open).orElse(center));
    showBars();
    focusHome();
  }

  private void show(Run run) {
    setUp.show(run);
    result.show(run, veil(), companion.map(StepCompanion::hint).orElse(""));
    board.show(run, veil());
    // Nobody reads sentences and lists that change with every frame.
    if (model.inHand().playback().isTooFastToRead() || transport.isScrubbing()) {
      wordsLater.request();
    } else {
      tell();
    }
    transport.show(run);
    settle();
  }

  private void showOutcome() {
    show(model.inHand().run());
    showNoReturn(model.outlook().noReturnProperty().get());
  }

  private void showNoReturn(Optional<NoReturn> point) {
    boolean hidden = veil().losses() || companion.filter(c -> !c.hint().isEmpty()).isPresent();
    Optional<NoReturn> shown = point.filter(each -> !hidden);
    board.showNoReturn(
        shown.map(NoReturn::step).orElse(0),
        shown.map(each -> Texts.get("outlook.rules-out", each.exact())).orElse(""));
    transport.showNoReturn(shown.map(NoReturn::position));
    caption.show();
  }

  /** What takes longer waits until nothing moves. */
  private void settle() {
    if (model.inHand().playback().playingProperty().get()) {
      rest.stop();
    } else {
      rest.touch();
    }
  }

  private void rest() {
    model.outlook().rest();
  }

  private void tell() {
    caption.show();
    history.show(model.inHand().run(), veil().losses());
  }

  private void foldSide(double width) {
    side.arrange(width, presenting, center, middle);
    companion.ifPresent(this::accompanyBelow);
  }

  private void accompanyBelow(StepCompanion lesson) {
    Shown.when(lesson.below(), presenting);
    Shown.when(caption, !presenting);
  }

  private void play(boolean playing) {
    if (playing) {
      player.start();
    } else {
      player.stop();
      wordsLater.flush();
    }
    settle();
  }
}
