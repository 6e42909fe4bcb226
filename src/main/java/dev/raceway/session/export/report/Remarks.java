package dev.raceway.session.export.report;

import dev.raceway.model.Event.Stepped;

/**
 * Says in English what a step did beyond its instruction: whom it erased, who waits, who got the
 * lock.
 */
public final class Remarks {

  private Remarks() {}

  /** Returns the remarks on a step, joined; empty if there is nothing to remark. */
  public static String on(Stepped step) {
    return ReportWords.ENGLISH.events().remarks(step);
  }
}
