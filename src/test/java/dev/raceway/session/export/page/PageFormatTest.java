package dev.raceway.session.export.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.raceway.model.Program;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.schedule.Trace;
import dev.raceway.session.export.report.Preparation;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import dev.raceway.web.LivePage;
import dev.raceway.web.PageEntry;
import dev.raceway.web.PageRuns;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A page stands alone, is small, and takes words from outside as words. */
class PageFormatTest {

  private static final Trace STOMP = Trace.of(Program.plain(2, 1), ScheduleText.parse("A B3 A2"));

  private static String page(Report report) {
    StringWriter text = new StringWriter();
    PrintWriter out = new PrintWriter(text);
    new PageFormat(false).write(report, out);
    out.flush();
    return text.toString();
  }

  private static String page(Language language) {
    return page(Report.of(STOMP).in(new ReportWords(new Messages(language))));
  }

  @ParameterizedTest
  @EnumSource
  void nothing_is_asked_of_a_network(Language language) {
    String page = page(language);
    // A name that nothing is read from, and a hint in a message of the compiler's.
    String addresses = page.replace("http://www.w3.org/", "").replace("https://teavm.org/docs", "");
    assertThat(page.contains("default-src 'none'")).isTrue();
    assertThat(
            Pattern.compile("(src|href)=\"(?!data:)|https?://|url\\(\"").matcher(addresses).find())
        .isFalse();
  }

  @ParameterizedTest
  @EnumSource
  void every_place_is_filled(Language language) {
    assertThat(Pattern.compile("\\$\\{\\w+}|>null<").matcher(page(language)).find()).isFalse();
  }

  @Test
  void it_is_small() throws IOException {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
      out.write(page(Language.GERMAN).getBytes(StandardCharsets.UTF_8));
    }
    assertThat(packed.size()).isLessThan(400_000);
  }

  @Test
  void words_from_outside_stay_words() {
    String page =
        page(
            Report.of(STOMP).withWords("</title><script>alert(1)</script>", "a < b\n\"c\" ${run}"));
    assertThat(page)
        .contains("<title>&lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>")
        .contains("a &lt; b\n&quot;c&quot; ${run}")
        .doesNotContain("<script>alert");
  }

  @Test
  void a_way_comes_with_the_words_of_its_own_set_up() {
    ShareCode other = new ShareCode(Program.plain(3, 1), ScheduleText.parse("C3"));
    assertThat(page(Report.of(STOMP).prepared(new Preparation(0, PauseMarks.NONE, List.of(other)))))
        .contains(
            "\"branches\":[\"%s\",\"%s\"]"
                .formatted(other.text(), ReportWords.ENGLISH.setUp(other.program())));
  }

  /**
   * What a page asks for depends on kind, lock, rule and what happens, and not on the language; so
   * the languages take turns.
   */
  @Test
  void the_texts_of_a_page_are_enough_for_any_run() {
    AtomicInteger number = new AtomicInteger();
    RandomCases.check(
        PageRuns.ALL,
        dice -> {
          int run = number.getAndIncrement();
          Language language = dice.of(Language.class);
          String[] texts =
              PageFormat.texts(language).entrySet().stream()
                  .flatMap(text -> Stream.of(text.getKey(), text.getValue()))
                  .toArray(String[]::new);
          String code = PageRuns.code(dice, run);
          LivePage page =
              PageEntry.raceway(
                  code,
                  "",
                  0,
                  new int[] {1},
                  new String[] {code, ""},
                  dice.coin(),
                  language.locale().getLanguage(),
                  texts);
          assertThatCode(() -> visit(page, dice)).doesNotThrowAnyException();
        });
  }

  /** Looks at every position, and from each goes one other way. */
  private static void visit(LivePage page, Dice dice) {
    for (int position = 0; position <= page.length(); position++) {
      page.go(position);
      page.sentence();
      page.result();
      page.outlook();
      page.board(800, 420);
      page.switchText();
      page.sentenceAt(position);
      page.way(0);
      int thread = (int) dice.evenly(0, page.threads() - 1);
      page.next(thread);
      page.press(thread);
      page.sentence();
      page.goToPrepared();
    }
  }
}
