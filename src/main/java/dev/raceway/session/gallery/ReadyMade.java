package dev.raceway.session.gallery;

import java.util.Locale;

/** The runs that come with the program, in the order in which they are offered. */
public enum ReadyMade {
  CLASSIC_STOMP,
  THOUSAND_ERASED,
  EVERYBODY_ENDS_AT_ONE,
  ERASED_AND_RESTORED,
  FAIR_TIME_SLICES,
  LOCK_AND_QUEUE,
  ONE_FORGETS_THE_LOCK,
  LOCK_AROUND_WRITE_ONLY,
  LOCK_PER_THREAD,
  COMPARE_AND_SET,
  CALL_IN_BETWEEN,
  DOWN_TO_TWO,
  PRODUCER_AND_CONSUMER,
  DEPOSIT_AND_WITHDRAWAL,
  ONE_AND_TWO,
  FIVE_DEPOSITS,
  TWO_PERMITS,
  EXAM_GRAIN;

  /** Returns the name of the run's file, without ending. */
  public String id() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
