package dev.raceway.picture.graph;

import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Schedule.Repeated;
import dev.raceway.schedule.ScheduleText;

/** Schedules as text, as far as it fits into a line. */
public final class ShortSchedule {

  private static final int LONGEST = 36;

  private ShortSchedule() {}

  /** Writes a schedule; of a long one the beginning. */
  public static String of(Schedule schedule) {
    String whole = ScheduleText.format(schedule);
    return whole.length() <= LONGEST
        ? whole
        : whole.substring(0, whole.lastIndexOf(' ', LONGEST)) + " …";
  }

  /** Returns the number of its decisions. */
  public static int length(Schedule schedule) {
    return schedule.runs().stream().mapToInt(Repeated::times).sum();
  }
}
