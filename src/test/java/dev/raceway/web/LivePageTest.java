package dev.raceway.web;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Decision;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import org.junit.jupiter.api.Test;

/** What a page shows and lets a person do, in Java; the browser is held to it elsewhere. */
class LivePageTest {

  private static LivePage page(Program program, String schedule) {
    String code = new ShareCode(program, ScheduleText.parse(schedule)).text();
    return new LivePage(code, new Messages(Language.ENGLISH));
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
    page.press(1);
    assertThat(page.isProblem()).isTrue();
    assertThat(page.sentence()).contains("cannot run: it is blocked");
    assertThat(page.facts()).isEqualTo(facts);
    page.press(0);
    assertThat(page.isProblem()).isFalse();
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

  @Test
  void any_run_follows_the_model() {
    RandomCases.check(200, dice -> follows(dice, PageRuns.code(dice, (int) dice.evenly(0, 99))));
  }

  private static void follows(Dice dice, String code) {
    LivePage page = new LivePage(code, new Messages(dice.of(Language.class)));
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
