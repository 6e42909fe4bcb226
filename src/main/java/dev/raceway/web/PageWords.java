package dev.raceway.web;

import dev.raceway.model.Event;
import dev.raceway.model.State;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.narration.Narration;
import dev.raceway.picture.narration.NoReturnWords;
import dev.raceway.picture.narration.ResultWords;
import dev.raceway.picture.outlook.Chips;
import dev.raceway.picture.outlook.OutlookWords;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Messages;
import java.util.Optional;

/** What a page says of a run, in one language. */
final class PageWords {

  private final Messages words;
  private final OutlookWords outlookWords;
  private final PageOutlook outlook = new PageOutlook();

  PageWords(Messages words) {
    this.words = words;
    outlookWords = new OutlookWords(words);
  }

  /** Returns what a thread executes next, or why it cannot run, as its lane does. */
  String next(State now, ThreadId thread) {
    if (now.thread(thread).blocked()) {
      return now.lockOwner()
          .map(owner -> words.get("board.next.waits-for", owner))
          .orElseGet(() -> words.get("board.next.waits-permit"));
    }
    if (!now.isFinished(thread) && !now.canRun(thread)) {
      return words.get("board.next.no-interpreter");
    }
    return now.next(thread)
        .map(instruction -> words.of(instruction))
        .orElseGet(() -> words.get("board.next.done"));
  }

  /** Returns where a run stands. */
  String place(State now, State end) {
    return words.get(
        "web.place",
        now.progress().steps(),
        end.progress().steps(),
        now.progress().contextSwitches());
  }

  /** Returns what the count should be, and what it is unless values are left out. */
  String result(State now, boolean isBlank) {
    return isBlank ? words.get("web.blank-result", now.expected()) : ResultWords.of(now, words);
  }

  /** Returns what the last event did. */
  String told(Run run) {
    boolean isRecorded = run.choice().kind() == SchedulerChoice.Kind.RECORDED;
    return Narration.of(run, isRecorded, words);
  }

  /**
   * Returns what the last event did and ruled out.
   *
   * @param passedOver the thread that could not take the step which another one took
   */
  String whole(Run run, Optional<ThreadId> passedOver) {
    return told(run)
        + outlook
            .noReturn(run)
            .filter(point -> point.position() == run.position())
            .map(point -> " " + NoReturnWords.of(run, point.exact(), words))
            .orElse("")
        + passedOver.map(over -> " " + Narration.wentOn(run, over, words)).orElse("");
  }

  /** Returns who ran what, and not what came of it. */
  String blank(Run run) {
    return run.lastEvent()
        .filter(Event.Stepped.class::isInstance)
        .map(Event.Stepped.class::cast)
        .map(
            step ->
                words.get(
                    "web.blank-step", "[" + step.thread() + "]", words.of(step.instruction())))
        .orElseGet(() -> run.position() == 0 ? words.get("web.blank-start") : told(run));
  }

  /** Returns what can still happen, as markup. */
  String outlook(Run run) {
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
}
