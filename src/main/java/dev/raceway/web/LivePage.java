package dev.raceway.web;

import dev.raceway.model.Decision;
import dev.raceway.model.IllegalDecisionException;
import dev.raceway.model.LockMode;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.board.Veil;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.narration.Narration;
import dev.raceway.picture.narration.NoReturnWords;
import dev.raceway.picture.narration.RefusalWords;
import dev.raceway.picture.narration.ResultWords;
import dev.raceway.picture.outlook.Chips;
import dev.raceway.picture.outlook.OutlookWords;
import dev.raceway.picture.svg.RunSvg;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
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
  private final OutlookWords outlookWords;
  private final PageOutlook outlook = new PageOutlook();
  private final RunSvg pictures;
  private final Run prepared;
  private Run run;
  private Optional<String> problem = Optional.empty();
  private Optional<ThreadId> passedOver = Optional.empty();

  /**
   * Shows a run before its first step.
   *
   * @param code the share code of the run
   * @param words the language that the page speaks
   */
  LivePage(String code, Messages words) {
    this.words = words;
    outlookWords = new OutlookWords(words);
    pictures = new RunSvg(Palette.byName(), words, Veil.NONE);
    ShareCode read = ShareCode.parse(code);
    prepared = Run.recorded(read.program(), read.schedule(), SchedulerChoice.START);
    run = prepared;
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

  /** Goes back to the run that the page was made of, to its start. */
  @JSExport
  public void goToPrepared() {
    attempt(() -> prepared);
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
    return run.trace().commonWith(prepared.trace()) < run.trace().length();
  }

  /** Tells whether the last step erased somebody's update. */
  @JSExport
  public boolean isStomp() {
    return problem.isEmpty() && run.isStomp(run.position());
  }

  /** Tells whether the decision that led to a position erased somebody's update. */
  @JSExport
  public boolean stompsAt(int position) {
    return run.isStomp(position);
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

  /** Returns what a thread executes next, plain; why it cannot if it has finished. */
  @JSExport
  public String next(int thread) {
    return run.now()
        .next(ThreadId.at(thread))
        .map(instruction -> words.of(instruction))
        .orElseGet(() -> words.get("board.next.done"));
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
    return words.get(
        "web.place",
        run.now().progress().steps(),
        run.trace().end().progress().steps(),
        run.now().progress().contextSwitches());
  }

  /** Returns what the count should be and is. */
  @JSExport
  public String result() {
    return MarkedHtml.of(ResultWords.of(run.now(), words));
  }

  /** Returns what the last event did, or what could not be done. */
  @JSExport
  public String sentence() {
    return MarkedHtml.of(problem.orElseGet(this::said));
  }

  private String said() {
    return Narration.of(run, isRecorded(run), words)
        + outlook
            .noReturn(run)
            .filter(point -> point.position() == run.position())
            .map(point -> " " + NoReturnWords.of(run, point.exact(), words))
            .orElse("")
        + passedOver.map(over -> " " + Narration.wentOn(run, over, words)).orElse("");
  }

  private static boolean isRecorded(Run run) {
    return run.choice().kind() == SchedulerChoice.Kind.RECORDED;
  }

  /** Returns the sentence of an earlier position. */
  @JSExport
  public String sentenceAt(int position) {
    return MarkedHtml.of(Narration.of(run.at(position), isRecorded(run), words));
  }

  /** Returns what can still happen. */
  @JSExport
  public String outlook() {
    Chips chips = outlookWords.chips(outlook.of(run), run.program().expected());
    StringBuilder html = new StringBuilder();
    add(html, "span", "lead", outlookWords.lead(run.now().isComplete()));
    chips.open().forEach(value -> add(html, "span", "chip", value));
    boolean again = false;
    for (Chips.Struck struck : chips.struck()) {
      add(html, "s", "struck", outlookWords.values(struck));
      add(html, "span", "why", outlookWords.why(struck.by(), again));
      again = true;
    }
    return html.toString();
  }

  private static void add(StringBuilder html, String element, String style, String text) {
    html.append(MarkedHtml.element(element, style, MarkedHtml.escaped(text))).append(' ');
  }

  /**
   * Returns the board as SVG; its colours are the page's.
   *
   * @param width in pixels
   * @param height in pixels
   */
  @JSExport
  public String board(double width, double height) {
    return pictures.inSight(run, width, height, false, List.of());
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

  Trace trace() {
    return run.trace();
  }
}
