package dev.raceway.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.explore.Explorer;
import dev.raceway.explore.answer.Answer.Exact;
import dev.raceway.explore.answer.Limits;
import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.PythonRule;
import dev.raceway.model.ThreadId;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.Run;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.util.List;
import java.util.SortedSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a page shows and lets a person do, in Java; the browser is held to it elsewhere. */
class LivePageTest {

  private static final Pattern BOUNDS = Pattern.compile("a value from (-?\\d+) to (-?\\d+)");

  private static LivePage page(Program program, String schedule) {
    String code = new ShareCode(program, ScheduleText.parse(schedule)).text();
    return page(PageEntry.recorded(code), false);
  }

  private static LivePage page(Run run, boolean isBlank, String... ways) {
    return page(run, isBlank, Stream.of(ways).map(LivePageTest::run).map(LivePageTest::way));
  }

  private static LivePage page(Run run, boolean isBlank, Stream<PageWay> ways) {
    return new LivePage(way(run), ways.toList(), isBlank, new Messages(Language.ENGLISH));
  }

  private static PageWay way(Run run) {
    return new PageWay(run, "set-up of " + run.program().threads());
  }

  private static Run run(String schedule) {
    String code = new ShareCode(Program.plain(2, 1), ScheduleText.parse(schedule)).text();
    return PageEntry.recorded(code);
  }

  @Test
  void it_begins_where_the_prepared_run_does_and_comes_back_there() {
    LivePage page = page(run("A B3 A2").at(4), false);
    assertThat(page.position()).isEqualTo(4);
    page.press(0);
    page.go(0);
    page.press(1);
    page.goToPrepared();
    assertThat(page.position()).isEqualTo(4);
    assertThat(page.length()).isEqualTo(6);
  }

  @Test
  void playing_stops_at_the_marks_up_to_where_another_way_turns_off() {
    LivePage page = page(run("A B3 A2").withPauses(new PauseMarks(List.of(2, 5))), false);
    assertThat(page.pausesAt(2)).isTrue();
    assertThat(page.pausesAt(3)).isFalse();
    page.go(2);
    page.press(0);
    assertThat(page.pausesAt(2)).isTrue();
    assertThat(page.pausesAt(5)).isFalse();
  }

  @Test
  void ways_that_were_left_can_be_gone_from_where_they_turn_off() {
    LivePage page = page(run("A B3 A2"), false, "A3 B3", "A B A2 B2");
    assertThat(page.ways()).isEqualTo(2);
    assertThat(page.way(0)).isEqualTo("A3 B3 → found 2");
    page.goToWay(1);
    assertThat(page.position()).isEqualTo(2);
    assertThat(page.code()).startsWith("RW1:2x1:plain:none:ABA2B2:");
    assertThat(page.hasStrayed()).isTrue();
    page.goToPrepared();
    assertThat(page.position()).isZero();
  }

  @Test
  void a_way_of_another_set_up_says_which_and_begins_at_its_start() {
    LivePage page = page(run("A B3 A2").at(6), false, Stream.of(threeLocked("A5 B5 C5")));
    page.outlook();
    assertThat(page.ways()).isEqualTo(1);
    assertThat(page.setUp()).isEqualTo("set-up of 2");
    assertThat(page.way(0)).isEqualTo("set-up of 3 · A5 B5 C5 → found 3");
    page.goToWay(0);
    assertThat(page.setUp()).isEqualTo("set-up of 3");
    assertThat(page.threads()).isEqualTo(3);
    assertThat(page.hasLock()).isTrue();
    assertThat(page.position()).isZero();
    assertThat(page.outlook()).contains(">3<").doesNotContain(">2<");
    assertThat(page.hasStrayed()).isTrue();
    page.press(2);
    assertThat(page.code()).startsWith("RW1:3x1:plain:mutex:C:");
    page.goToPrepared();
    assertThat(page.setUp()).isEqualTo("set-up of 2");
    assertThat(page.position()).isEqualTo(6);
    assertThat(page.hasLock()).isFalse();
    assertThat(page.hasStrayed()).isFalse();
  }

  /** Its first step is the first of the prepared run as well, but of another program. */
  @Test
  void what_can_still_happen_is_never_that_of_another_set_up() {
    Program off = Program.plain(2, 1).withLock(LockMode.MUTEX, false);
    Program on = off.withLock(LockMode.MUTEX, true);
    Run prepared = recorded(off, "A");
    LivePage page = page(prepared, false, Stream.of(way(recorded(on, "A")), threeLocked("")));
    assertThat(page.outlook()).contains(">1<", ">2<");
    page.goToWay(0);
    assertThat(page.outlook()).contains(">2<").doesNotContain(">1<");
    page.goToPrepared();
    page.outlook();
    page.goToWay(1);
    assertThat(page.outlook()).contains(">3<").doesNotContain(">1<");
    assertThat(page.hasStrayed()).isTrue();
  }

  private static PageWay threeLocked(String schedule) {
    return way(recorded(Program.plain(3, 1).withLock(LockMode.MUTEX, true), schedule));
  }

  private static Run recorded(Program program, String schedule) {
    return PageEntry.recorded(new ShareCode(program, ScheduleText.parse(schedule)).text());
  }

  @Test
  void a_blank_page_tells_no_value_until_it_is_asked() {
    LivePage page = page(run("A B3 A2"), true, "A3 B3");
    for (int position = 0; position <= page.length(); position++) {
      page.go(position);
      assertThat(page.result()).contains("found <b class=\"strong\">?</b>");
      assertThat(page.outlook()).isEmpty();
      assertThat(page.sentence()).doesNotContainPattern("[0-9]");
      assertThat(page.sentenceAt(position)).doesNotContainPattern("[0-9]");
      assertThat(page.board(800, 420)).doesNotContain(">0<", "✕", "count ← 1");
      assertThat(page.isStomp()).isFalse();
      assertThat(page.stompsAt(position)).isFalse();
    }
    assertThat(page.way(0)).isEqualTo("A3 B3");
    page.press(0);
    assertThat(page.isProblem()).isTrue();
    page.go(page.length());
    page.leaveOut(false);
    assertThat(page.sentence()).contains("It had read");
    assertThat(page.isStomp()).isTrue();
  }

  @Test
  void it_steps_along_the_prepared_run() {
    LivePage page = page(Program.plain(2, 1), "A B3 A2");
    assertThat(page.sentence()).startsWith("A schedule of 6 steps is loaded.");
    for (int i = 0; i < 6; i++) {
      page.step();
    }
    assertThat(page.place()).isEqualTo("step 6 of 6 · 2 context switches");
    assertThat(page.result())
        .isEqualTo(
            "Counter should be <b class=\"strong\">2</b>, found <b class=\"lost\">1</b>  <b"
                + " class=\"lost\">✕ 1 update lost</b>");
    assertThat(page.isStomp()).isTrue();
    assertThat(page.outlook()).startsWith("<span class=\"lead\">ended at</span>");
    assertThat(page.hasStrayed()).isFalse();
  }

  @Test
  void a_person_goes_another_way_and_back() {
    LivePage page = page(Program.plain(2, 1), "A B3 A2");
    page.step();
    page.press(0);
    assertThat(page.hasStrayed()).isTrue();
    assertThat(page.length()).isEqualTo(2);
    assertThat(page.code()).startsWith("RW1:2x1:plain:none:A2:");
    page.step();
    assertThat(page.facts()).startsWith("count 1; lost 0");
    page.step();
    assertThat(page.sentence()).endsWith("cannot go on, so <b class=\"thread-b\">B</b> did.");
    page.goToPrepared();
    assertThat(page.hasStrayed()).isFalse();
    assertThat(page.position()).isZero();
    assertThat(page.length()).isEqualTo(6);
  }

  @Test
  void a_blocked_thread_is_refused_and_nothing_changes() {
    LivePage page = page(Program.plain(2, 1).withLock(LockMode.MUTEX, true), "A B");
    page.go(2);
    String facts = page.facts();
    assertThat(page.canRun(1)).isFalse();
    assertThat(page.next(1)).isEqualTo("waits for A");
    assertThat(page.next(0)).isEqualTo("read");
    page.press(1);
    assertThat(page.isProblem()).isTrue();
    assertThat(page.sentence()).contains("cannot run: it is blocked");
    assertThat(page.facts()).isEqualTo(facts);
    page.press(0);
    assertThat(page.isProblem()).isFalse();
  }

  @Test
  void a_button_says_why_its_thread_cannot_run() {
    LivePage page = page(Program.plain(2, 1).withPython(PythonRule.AFTER_CALLS), "A");
    page.go(1);
    assertThat(page.next(1)).isEqualTo("needs the GIL");
    LivePage permits =
        page(Program.plain(3, 1).withLock(LockMode.SEMAPHORE, true).withPermits(2), "A B C A3");
    permits.go(3);
    assertThat(permits.next(2)).isEqualTo("waits for a permit");
    permits.go(6);
    permits.press(0);
    assertThat(permits.next(0)).isEqualTo("done");
  }

  @Test
  void every_thread_has_a_shape_of_its_own() {
    LivePage page = page(Program.plain(8, 1), "A");
    assertThat(IntStream.range(0, 8).mapToObj(page::shape)).allMatch(d -> d.startsWith("M"));
    assertThat(IntStream.range(0, 8).mapToObj(page::shape)).doesNotHaveDuplicates();
  }

  @Test
  void what_a_recorded_run_leaves_open_is_asked_for() {
    LivePage page = page(Program.plain(2, 1), "A");
    page.step();
    page.step();
    assertThat(page.sentence()).startsWith("The recorded schedule ends here.");
  }

  @Test
  void the_lock_switch_is_thrown_where_there_is_one() {
    LivePage page = page(Program.plain(2, 1).withLock(LockMode.MUTEX, false), "A");
    assertThat(page.switchText()).isEqualTo("lock on");
    page.throwSwitch();
    assertThat(page.switchText()).isEqualTo("lock off");
    assertThat(page.code()).startsWith("RW1:2x1:plain:-mutex:+:");
    assertThat(page(Program.plain(2, 1), "A").hasLock()).isFalse();
  }

  @Test
  void what_takes_too_long_to_explore_has_bounds() {
    LivePage page = page(Program.plain(8, 50), "A");
    assertThat(page.outlook()).contains("a value from 2 to 400");
  }

  /** Where there are more than 12,000 states, but few enough to be explored here. */
  @Test
  void bounds_hold_whatever_happens() {
    RandomCases.check(
        4,
        dice -> {
          Program program = Program.plain(3, 5).withAmount(dice.coin() ? 1 : 7);
          LivePage page = page(program, "A");
          for (int step = 0; step < 5; step++) {
            Matcher bounds = BOUNDS.matcher(page.outlook());
            assertThat(bounds.find()).as(page.outlook()).isTrue();
            SortedSet<Long> values =
                ((Exact<SortedSet<Long>>) Explorer.values(page.now(), Limits.USUAL, soFar -> true))
                    .value();
            assertThat(values.first()).isGreaterThanOrEqualTo(Long.parseLong(bounds.group(1)));
            assertThat(values.last()).isLessThanOrEqualTo(Long.parseLong(bounds.group(2)));
            page.press((int) dice.evenly(0, 2));
          }
        });
  }

  @Test
  void any_run_follows_the_model() {
    RandomCases.check(200, dice -> follows(dice, PageRuns.code(dice, (int) dice.evenly(0, 99))));
  }

  private static void follows(Dice dice, String code) {
    LivePage page =
        new LivePage(
            way(PageEntry.recorded(code)), List.of(), false, new Messages(dice.of(Language.class)));
    Trace trace = Trace.of(ShareCode.parse(code).program());
    while (!trace.end().isComplete()) {
      int thread = (int) dice.evenly(0, page.threads() - 1);
      Decision press = Decision.run(ThreadId.at(thread));
      boolean isRefused = trace.end().refusal(press).isPresent();
      page.press(thread);
      assertThat(page.isProblem()).isEqualTo(isRefused);
      trace = isRefused ? trace : trace.then(press);
      assertThat(page.facts()).isEqualTo(PageFacts.of(trace.end()));
      assertThat(page.outlook()).isNotEmpty();
      assertThat(page.sentence()).isNotEmpty();
    }
    assertThat(page.code()).isEqualTo(new ShareCode(trace.program(), trace.schedule()).text());
  }
}
