package dev.raceway.lesson.draft;

import dev.raceway.lesson.Lesson;
import dev.raceway.lesson.LessonStep;
import dev.raceway.lesson.LessonTask;
import dev.raceway.lesson.LessonText;
import dev.raceway.lesson.Moment;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Schedule;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A draft along a run: the start of the run and its pause marks are where the lesson stops.
 *
 * @param draft what was typed
 * @param run the run, for one thread alone
 * @param stops the stops, in order; at least one
 * @param language the language that is typed now
 */
public record DraftOutline(LessonDraft draft, Trace run, List<Stop> stops, String language) {

  /**
   * A stop in the run.
   *
   * @param number the number of the step that it becomes, 0 for a start at which nothing is said:
   *     then the lesson begins at the next stop
   * @param position the position in the run
   * @param words what is said and asked
   */
  public record Stop(int number, int position, DraftStop words) {

    /** Returns whether the lesson stops here. */
    public boolean isStep() {
      return number > 0;
    }
  }

  /** Keeps a copy. */
  public DraftOutline {
    stops = List.copyOf(stops);
  }

  /** Returns a draft along a run with its pause marks. */
  public static DraftOutline of(LessonDraft draft, Trace run, PauseMarks marks, String language) {
    SortedSet<Integer> positions = new TreeSet<>(marks.positions());
    positions.removeIf(position -> position > run.length());
    boolean hasMarks = !positions.isEmpty();
    positions.add(0);
    List<Stop> stops = new ArrayList<>();
    int number = 0;
    for (int position : positions) {
      DraftStop words = draft.at(run.upTo(position));
      boolean isLeftOut = hasMarks && position == 0 && !marks.has(0) && words.isBlank();
      stops.add(new Stop(isLeftOut ? 0 : ++number, position, words));
    }
    return new DraftOutline(draft, run, stops, language);
  }

  /** Returns the same for another thread. */
  public DraftOutline forAnotherThread() {
    return new DraftOutline(draft, run.forAnotherThread(), stops, language);
  }

  /** Returns the stops that become steps. */
  public List<Stop> steps() {
    return stops.stream().filter(Stop::isStep).toList();
  }

  /** Returns the stop at a position, or the last one before it. */
  public Stop at(int position) {
    Stop found = stops.get(0);
    for (Stop stop : stops) {
      if (stop.position() <= position) {
        found = stop;
      }
    }
    return found;
  }

  /** Returns the stop after another one, if there is one. */
  public Optional<Stop> after(Stop stop) {
    return stops.stream().filter(each -> each.position() > stop.position()).findFirst();
  }

  /** Returns a stop at its place in the run, as far as it is typed. */
  public Moment moment(Stop stop) {
    Trace after = run.upTo(after(stop).map(Stop::position).orElse(run.length()));
    LessonText nothing = LessonText.of(Map.of(LessonText.FALLBACK, ""));
    LessonStep step =
        new LessonStep(Optional.empty(), nothing, new LessonTask.Narration(), Schedule.EMPTY);
    return new Moment(stop.number(), step, run.upTo(stop.position()), after);
  }

  /** Returns the languages in which something was typed, else the one that is typed now. */
  public Set<String> languages() {
    Set<String> languages = new TreeSet<>();
    List<DraftText> texts =
        new ArrayList<>(List.of(draft.title(), draft.summary(), draft.promises(), draft.notes()));
    steps().forEach(stop -> texts.addAll(DraftGaps.texts(stop.words())));
    texts.forEach(text -> languages.addAll(text.languages()));
    return languages.isEmpty() ? Set.of(language) : languages;
  }

  /**
   * Returns the lesson as far as it goes: what is still to be written is marked as that.
   *
   * @param truths the right answers, by the numbers of their steps
   */
  Lesson lesson(Map<Integer, String> truths) {
    Set<String> languages = languages();
    List<LessonStep> steps = new ArrayList<>();
    for (Stop stop : steps()) {
      LessonTask task =
          stop.words().asks()
              ? new DraftAnswers(
                      stop.words().question(),
                      Optional.ofNullable(truths.get(stop.number())),
                      languages)
                  .question()
              : new LessonTask.Narration();
      Moment moment = moment(stop);
      steps.add(
          new LessonStep(
              Optional.empty(),
              stop.words().text().text(languages),
              task,
              Schedule.of(moment.after().decisionsAfter(stop.position()))));
    }
    return new Lesson(
        draft.identity(),
        draft.title().text(languages),
        draft.minutes(),
        draft.summary().text(languages),
        promises(),
        LessonDraft.place(run.upTo(steps().get(0).position())),
        draft.visible(),
        steps,
        draft.notes().text(languages));
  }

  /** The lines of every language, side by side. */
  private List<LessonText> promises() {
    SortedMap<String, List<String>> lines = new TreeMap<>();
    for (String each : languages()) {
      lines.put(each, DraftGaps.lines(draft.promises(), each));
    }
    int most = lines.values().stream().mapToInt(List::size).max().orElse(0);
    return IntStream.range(0, most).mapToObj(line -> promise(lines, line)).toList();
  }

  private static LessonText promise(SortedMap<String, List<String>> lines, int line) {
    SortedMap<String, String> words = new TreeMap<>();
    lines.forEach(
        (language, all) ->
            words.put(language, line < all.size() ? all.get(line) : LessonText.UNWRITTEN));
    return new LessonText(words);
  }
}
