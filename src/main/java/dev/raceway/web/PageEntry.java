package dev.raceway.web;

import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.teavm.jso.JSExport;

/** Where a page's script comes in. */
public final class PageEntry {

  private PageEntry() {}

  /** Nothing happens before the page's script asks. */
  public static void main(String[] arguments) {}

  /**
   * Shows a run.
   *
   * @param code its share code
   * @param setUp its set-up in words
   * @param position number of decisions before the one to begin at
   * @param pauses positions where playing stops
   * @param branches share codes of ways that were left, each with its set-up in words after it
   * @param isBlank whether values are left out, to be filled in
   * @param language as a browser names it, such as {@code de}
   * @param texts keys of texts, each with its text after it
   */
  @JSExport
  public static LivePage raceway(
      String code,
      String setUp,
      int position,
      int[] pauses,
      String[] branches,
      boolean isBlank,
      String language,
      String[] texts) {
    Map<String, String> byKey = new HashMap<>();
    for (int i = 0; i < texts.length; i += 2) {
      byKey.put(texts[i], texts[i + 1]);
    }
    Language spoken = language.equals("de") ? Language.GERMAN : Language.ENGLISH;
    PauseMarks marks = new PauseMarks(Arrays.stream(pauses).boxed().toList());
    List<PageWay> ways = new ArrayList<>();
    for (int i = 0; i < branches.length; i += 2) {
      ways.add(new PageWay(recorded(branches[i]), branches[i + 1]));
    }
    return new LivePage(
        new PageWay(recorded(code).withPauses(marks).at(position), setUp),
        ways,
        isBlank,
        new Messages(spoken, textOf(byKey)));
  }

  /** Returns the run of a share code before its first step. */
  static Run recorded(String code) {
    ShareCode read = ShareCode.parse(code);
    return Run.recorded(read.program(), read.schedule(), SchedulerChoice.START);
  }

  private static UnaryOperator<String> textOf(Map<String, String> byKey) {
    return key -> {
      String text = byKey.get(key);
      if (text == null) {
        throw new IllegalArgumentException("no text " + key);
      }
      return text;
    };
  }
}
