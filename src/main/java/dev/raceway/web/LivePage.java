package dev.raceway.web;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.Style;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.graph.ShortSchedule;
import dev.raceway.picture.look.Looks;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.schedule.RefusalWords;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.Optional;
import org.teavm.jso.JSExport;

/**
 * A run that a page shows and a person drives. What it says is markup for the page, or plain where
 * it says so. For one thread, as a browser has.
 */
public final class LivePage {

  private final Messages words;
  private final PageWords said;
  private final Looks looks = new Looks(false);
  private final RunSvg board;
  private final RunSvg blankBoard;
  private final PageWay prepared;
  private final List<PageWay> ways;
  private boolean isBlank;
  private Run run;
  private String setUp;
  private Optional<String> problem = Optional.empty();
  private Optional<ThreadId> passedOver = Optional.empty();

  /**
   * Shows a run.
   *
   * @param given the run, and where it begins to be shown
   * @param ways the ways that were left, of whatever set-up
   * @param isBlank whether values are left out, to be filled in
   * @param words the language that the page speaks
   */
  LivePage(PageWay given, List<PageWay> ways, boolean isBlank, Messages words) {
    this.words = words;
    this.isBlank = isBlank;
    this.ways = List.copyOf(ways);
    said = new PageWords(words);
    board = new RunSvg(Palette.byName(), words, Veil.NONE);
    blankBoard = new RunSvg(Palette.byName(), words, Veil.VALUES);
    prepared = given;
    run = given.run();
    setUp = given.setUp();
  }

  /** Runs a thread's next instruction, A being 0. */
  @JSExport
  public void press(int thread) {
    attempt(() -> run.decide(Decision.run(ThreadId.at(thread))));
  }

  /** Runs a thread to the end of its increment, or until it waits. */
  @JSExport
  public void finish(int thread) {
    attempt(() -> run.finishIncrement(ThreadId.at(thread)));
  }

  /** Throws the lock switch. */
  @JSExport
  public void throwSwitch() {
    attempt(run::toggleLock);
  }

  /** Takes the next step. */
  @JSExport
  public void step() {
    Run before = run;
    if (before.next().isEmpty() && !before.now().isComplete()) {
      say(words.get("step.problem.recording-ends"));
      return;
    }
    attempt(before::step);
    passedOver = before.passedOver(run);
  }

  /** Goes to a position of what is recorded. */
  @JSExport
  public void go(int position) {
    attempt(() -> run.at(position));
  }

  /** Goes back to the run that the page was made of, to where it began. */
  @JSExport
  public void goToPrepared() {
    attempt(prepared::run);
    setUp = prepared.setUp();
  }

  /** Goes to a way that was left, to where it turns off. */
  @JSExport
  public void goToWay(int way) {
    PageWay left = ways.get(way);
    attempt(() -> left.fromWhereItLeaves(prepared.run()));
    setUp = left.setUp();
  }

  /** Returns how many ways were left. */
  @JSExport
  public int ways() {
    return ways.size();
  }

  /** Returns what a way does and comes to, plain, and its set-up if that is another one. */
  @JSExport
  public String way(int way) {
    PageWay left = ways.get(way);
    Trace trace = left.run().trace();
    String schedule = ShortSchedule.of(trace.schedule());
    String comesTo =
        isBlank ? schedule : words.get("explore.graph.witness", schedule, trace.end().count());
    return left.isOfSetUp(prepared.run()) ? comesTo : left.setUp() + " · " + comesTo;
  }

  /** Returns work, counter, lock and rule of the run in hand, plain. */
  @JSExport
  public String setUp() {
    return setUp;
  }

  /** Tells whether playing stops at a position. */
  @JSExport
  public boolean pausesAt(int position) {
    return run.pauses().has(position);
  }

  /** Tells whether values are left out. */
  @JSExport
  public boolean isBlank() {
    return isBlank;
  }

  /** Leaves values out, or shows them. */
  @JSExport
  public void leaveOut(boolean values) {
    isBlank = values;
  }

  private interface Deed {
    Run done();
  }

  private void attempt(Deed deed) {
    try {
      run = deed.done();
      problem = Optional.empty();
      passedOver = Optional.empty();
    } catch (IllegalDecisionException e) {
      say(RefusalWords.of(e.decision(), e.refusal(), words));
    }
  }

  private void say(String sentence) {
    problem = Optional.of(sentence);
  }

  /** Returns the position: how many decisions lie before now. */
  @JSExport
  public int position() {
    return run.position();
  }

  /** Returns how many decisions are recorded. */
  @JSExport
  public int length() {
    return run.trace().length();
  }

  /** Returns how many threads there are. */
  @JSExport
  public int threads() {
    return run.program().threads();
  }

  /** Tells whether there is a lock whose switch can be thrown. */
  @JSExport
  public boolean hasLock() {
    return run.program().lock() != LockMode.NONE;
  }

  /** Tells whether a person went another way than the run that the page was made of. */
  @JSExport
  public boolean hasStrayed() {
    Trace given = prepared.run().trace();
    return !run.program().equals(given.program())
        || run.trace().commonWith(given) < run.trace().length();
  }

  /** Tells whether the last step erased somebody's update. */
  @JSExport
  public boolean isStomp() {
    return !isBlank && problem.isEmpty() && run.isStomp(run.position());
  }

  /** Tells whether the decision that led to a position erased somebody's update. */
  @JSExport
  public boolean stompsAt(int position) {
    return !isBlank && run.isStomp(position);
  }

  /** Tells whether the sentence says what could not be done. */
  @JSExport
  public boolean isProblem() {
    return problem.isPresent();
  }

  /** Tells whether a thread can run now. */
  @JSExport
  public boolean canRun(int thread) {
    return run.now().canRun(ThreadId.at(thread));
  }

  /** Returns what a thread executes next, plain, or why it cannot run, as its lane does. */
  @JSExport
  public String next(int thread) {
    return said.next(run.now(), ThreadId.at(thread));
  }

  /** Returns the outline of a thread's shape, in a square of 20. */
  @JSExport
  public String shape(int thread) {
    return looks.of(Style.of("thread-mark").in(ThreadId.at(thread))).shape().orElseThrow();
  }

  /** Returns what throwing the lock switch would do, plain. */
  @JSExport
  public String switchText() {
    return words.get(run.now().lockOn() ? "web.lock-off" : "web.lock-on");
  }

  /** Returns the share code of what is recorded, plain. */
  @JSExport
  public String code() {
    return new ShareCode(run.program(), run.trace().schedule()).text();
  }

  /** Returns where the run stands, plain. */
  @JSExport
  public String place() {
    return said.place(run.now(), run.trace().end());
  }

  /** Returns what the count should be and is. */
  @JSExport
  public String result() {
    return MarkedHtml.of(said.result(run.now(), isBlank));
  }

  /** Returns what the last event did, or what could not be done. */
  @JSExport
  public String sentence() {
    return MarkedHtml.of(
        problem.orElseGet(() -> isBlank ? said.blank(run) : said.whole(run, passedOver)));
  }

  /** Returns the sentence of an earlier position. */
  @JSExport
  public String sentenceAt(int position) {
    Run then = run.at(position);
    return MarkedHtml.of(isBlank ? said.blank(then) : said.told(then));
  }

  /** Returns what can still happen. */
  @JSExport
  public String outlook() {
    return isBlank ? "" : said.outlook(run);
  }

  /**
   * Returns the board as SVG; its colours are the page's.
   *
   * @param width in pixels
   * @param height in pixels
   */
  @JSExport
  public String board(double width, double height) {
    return (isBlank ? blankBoard : board).inSight(run, width, height, false, List.of());
  }

  /**
   * Returns the facts of the present state, plain: for whoever compares them with another model.
   */
  @JSExport
  public String facts() {
    return PageFacts.of(now());
  }

  State now() {
    return run.now();
  }
}
