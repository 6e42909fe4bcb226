package dev.raceway.web;

import com.fasterxml.jackson.databind.JsonNode;
import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.PauseMarks;
import dev.raceway.schedule.Reading;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.ShareCode;
import dev.raceway.session.export.ExportFormat;
import dev.raceway.session.export.report.Preparation;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Opens pages in a browser and holds them to the model in Java: after every step, on another way,
 * where a thread is refused, and to the end. A program of its own, because it needs a browser.
 */
final class PageInBrowser {

  private static final String STOMP = code(Program.plain(2, 1), "A B3 A2");
  private static final int LATENCIES = 200;
  private static final String RIGHT = "\uE014";
  private static final String LEFT = "\uE012";
  private static final String HOME = "\uE011";
  private static final String END = "\uE010";

  /** All that a person and a model know of a page. */
  private static final String LOOK =
      """
      var text = id => document.getElementById(id).textContent;
      return {facts: document.body.dataset.facts, sentence: text("sentence"),
        result: text("result"), outlook: text("outlook"), place: text("place"), code: text("code"),
        setUp: text("set-up"), threads: document.querySelectorAll(".thread").length,
        hasLock: document.getElementById("switch") !== null,
        board: document.raceway.board(900, 420)};
      """;

  /** Parts of a board, but for its ground, that are painted other than the rooms say. */
  private static final String PAINTED_OTHERWISE =
      """
      var probe = document.createElementNS("http://www.w3.org/2000/svg", "rect");
      document.querySelector("#board svg").append(probe);
      var others = [...document.querySelectorAll("#board svg [fill]")].slice(1).filter(part => {
        probe.style.fill = part.getAttribute("fill");
        return part !== probe && getComputedStyle(part).fill !== getComputedStyle(probe).fill;
      });
      probe.remove();
      return others.map(part => part.outerHTML);
      """;

  /** Presses keys one after the other; how long the page is busy with each, drawing included. */
  private static final String PRESSES =
      """
      var keys = %s, took = [];
      for (var key of keys) {
        var from = performance.now();
        document.dispatchEvent(new KeyboardEvent("keydown", {key: key, bubbles: true}));
        document.getElementById("board").getBoundingClientRect();
        took.push(performance.now() - from);
      }
      return took;
      """;

  private final Browser browser;
  private final Path folder;
  private int compared;

  private PageInBrowser(Browser browser, Path folder) {
    this.browser = browser;
    this.folder = folder;
  }

  /** Takes the address of a driver, and a folder for pages and pictures. */
  public static void main(String... arguments) throws IOException {
    Path folder = Path.of(arguments[1]);
    try (Browser browser = new Browser(arguments[0], folder.resolve("browser"))) {
      PageInBrowser check = new PageInBrowser(browser, folder);
      int[] number = {0};
      RandomCases.check(PageRuns.ALL, dice -> check.run(dice, number[0]++));
      check.refusal();
      check.playing();
      check.prepared();
      check.blank();
      check.pictures();
      check.latency("2 threads x 1", Program.plain(2, 1), 1280, 720);
      check.latency("3 threads x 5", Program.plain(3, 5), 390, 844);
      check.latency(
          "8 threads x 10, mutex", Program.plain(8, 10).withLock(LockMode.MUTEX, true), 1280, 720);
      int questions = new LessonInBrowser(browser, folder).walk();
      System.out.println(
          "page: %d questions of lessons are asked in a browser, and say why an answer is wrong"
              .formatted(questions));
      System.out.println(
          "page: %d runs in a browser, equal to the model in Java after each of %d steps"
              .formatted(PageRuns.ALL, check.compared));
    }
  }

  private void run(Dice dice, int number) throws IOException {
    Language language = number % 2 == 0 ? Language.ENGLISH : Language.GERMAN;
    LivePage model = open(PageRuns.code(dice, number), language, 1280, 720, false);
    while (model.position() < model.length()) {
      browser.press(RIGHT);
      model.step();
      compare(model);
    }
    browser.press(HOME);
    model.go(0);
    compare(model);
    int from = (int) dice.evenly(0, model.length());
    for (int i = 0; i < from; i++) {
      model.step();
    }
    browser.run(
        "document.getElementById('scrub').value = "
            + from
            + ";"
            + "document.getElementById('scrub').dispatchEvent(new Event('input'));");
    compare(model);
    // Another way, with some presses that are refused.
    while (!model.now().isComplete()) {
      if (model.hasLock() && dice.evenly(0, 11) == 0) {
        browser.press("l");
        model.throwSwitch();
      } else {
        int thread = (int) dice.evenly(0, model.threads() - 1);
        browser.press(ThreadId.at(thread).toString().toLowerCase(Locale.ROOT));
        model.press(thread);
      }
      compare(model);
    }
    browser.press(LEFT);
    model.go(model.position() - 1);
    compare(model);
    browser.press(END);
    model.go(model.length());
    compare(model);
    requireCalm();
  }

  private void refusal() throws IOException {
    LivePage model =
        open(
            code(Program.plain(2, 1).withLock(LockMode.MUTEX, true), "AB"),
            Language.ENGLISH,
            390,
            844,
            false);
    browser.press(END);
    model.go(2);
    compare(model);
    String before = model.code();
    browser.click("#thread-1");
    model.press(1);
    compare(model);
    require(model.isProblem(), true, "a blocked thread is refused");
    require(model.code(), before, "nothing changes by a refusal");
    browser.click("#thread-0");
    model.press(0);
    compare(model);
    requireCalm();
  }

  private void playing() throws IOException {
    LivePage model = open(STOMP, Language.GERMAN, 390, 844, true);
    browser.click("#play");
    model.go(model.length());
    awaitRest();
    compare(model);
    requireCalm();
  }

  private void prepared() throws IOException {
    browser.look(1280, 720, false);
    Preparation how =
        new Preparation(
            1,
            new PauseMarks(List.of(4)),
            List.of(
                ShareCode.parse(code(Program.plain(2, 1), "A3 B3")),
                ShareCode.parse(
                    code(Program.plain(3, 1).withLock(LockMode.MUTEX, true), "A B A4 B4"))));
    LivePage model = open(STOMP, Language.ENGLISH, how, false);
    browser.picture(folder.resolve("prepared.png"));
    browser.click("#play");
    model.go(4);
    awaitRest();
    compare(model);
    browser.click("#way-0");
    model.goToWay(0);
    compare(model);
    browser.click("#way-1");
    model.goToWay(1);
    compare(model);
    browser.click("#thread-2");
    model.press(2);
    compare(model);
    browser.click("#switch");
    model.throwSwitch();
    compare(model);
    browser.picture(folder.resolve("other-set-up.png"));
    browser.click("#prepared");
    model.goToPrepared();
    compare(model);
    requireCalm();
  }

  private void blank() throws IOException {
    LivePage model = open(STOMP, Language.GERMAN, Preparation.NONE, true);
    browser.press(END);
    model.go(model.length());
    compare(model);
    browser.picture(folder.resolve("blank.png"));
    browser.click("#reveal");
    model.leaveOut(false);
    compare(model);
    requireCalm();
  }

  private void awaitRest() throws IOException {
    JsonNode playing;
    do {
      playing = browser.run("return document.body.classList.contains('playing')");
    } while (playing.asBoolean());
  }

  private void pictures() throws IOException {
    for (boolean dark : new boolean[] {false, true}) {
      for (int width : new int[] {390, 1280}) {
        String name = width + (dark ? "-dark" : "-light");
        open(STOMP, Language.ENGLISH, width, width == 390 ? 844 : 720, dark);
        browser.press(END);
        require(browser.run(PAINTED_OTHERWISE).toString(), "[]", "parts in other colours");
        browser.picture(folder.resolve(name + ".png"));
        requireCalm();
      }
    }
    Files.write(folder.resolve("print.pdf"), browser.print());
  }

  /** Says how long a key takes, by turns over all threads, and then back; nothing is held to it. */
  private void latency(String what, Program program, int width, int height) throws IOException {
    open(code(program, ""), Language.ENGLISH, width, height, false);
    List<String> keys = new ArrayList<>();
    for (int press = 0; press < LATENCIES; press++) {
      keys.add(
          press % 4 == 3
              ? "'ArrowLeft'"
              : "'"
                  + ThreadId.at(press % program.threads()).toString().toLowerCase(Locale.ROOT)
                  + "'");
    }
    List<Double> took = new ArrayList<>();
    browser.run(PRESSES.formatted(keys)).forEach(each -> took.add(each.asDouble()));
    List<Double> warm = took.stream().skip(LATENCIES / 4).sorted().toList();
    System.out.println(
        "page: key to board, %s at %d x %d: median %.1f ms, 95 %% %.1f, most %.1f, the first %.1f"
            .formatted(
                what,
                width,
                height,
                warm.get(warm.size() / 2),
                warm.get(warm.size() * 95 / 100),
                warm.get(warm.size() - 1),
                took.get(0)));
    requireCalm();
  }

  private static String code(Program program, String schedule) {
    return new ShareCode(program, ScheduleText.parse(schedule)).text();
  }

  /** Opens a page of a run, and returns the same in Java. */
  private LivePage open(String code, Language language, int width, int height, boolean dark)
      throws IOException {
    browser.look(width, height, dark);
    return open(code, language, Preparation.NONE, false);
  }

  private LivePage open(String code, Language language, Preparation how, boolean blank)
      throws IOException {
    Path page = folder.resolve("page.html");
    Messages words = new Messages(language);
    Report report =
        Report.of(Reading.ofCode(code, Reading.Watch.PATIENT))
            .withWords("The stomp", "Ask before the last step: what will count be?")
            .prepared(how)
            .in(new ReportWords(words));
    try (PrintWriter out = new PrintWriter(Files.newBufferedWriter(page, StandardCharsets.UTF_8))) {
      ExportFormat.PAGE.format(blank).write(report, out);
    }
    browser.open(page);
    LivePage model =
        new LivePage(
            new PageWay(
                PageEntry.recorded(code).withPauses(how.pauses()).at(how.position()),
                report.words().setUp(report.trace().program())),
            how.branches().stream()
                .map(
                    way ->
                        new PageWay(
                            PageEntry.recorded(way.text()), report.words().setUp(way.program())))
                .toList(),
            blank,
            words);
    compare(model);
    return model;
  }

  private void compare(LivePage model) throws IOException {
    JsonNode seen = browser.run(LOOK);
    require(seen.path("facts").asText(), model.facts(), "facts");
    require(seen.path("sentence").asText(), plain(model.sentence()), "sentence");
    require(seen.path("result").asText(), plain(model.result()), "result");
    require(seen.path("outlook").asText(), plain(model.outlook()), "outlook");
    require(seen.path("place").asText(), model.place(), "place");
    require(seen.path("code").asText(), model.code(), "code");
    require(seen.path("setUp").asText(), model.setUp(), "set-up");
    require(seen.path("threads").asInt(), model.threads(), "buttons of threads");
    require(seen.path("hasLock").asBoolean(), model.hasLock(), "button of the lock");
    require(seen.path("board").asText(), model.board(900, 420), "board");
    compared++;
  }

  private static String plain(String html) {
    return html.replaceAll("<[^>]*>", "")
        .replace("&lt;", "<")
        .replace("&gt;", ">")
        .replace("&amp;", "&");
  }

  private void requireCalm() throws IOException {
    require(browser.console(), List.of(), "console");
  }

  private static void require(Object found, Object expected, String what) {
    if (!found.equals(expected)) {
      throw new AssertionError(
          "%s%n  in the browser: %s%n  in Java:        %s".formatted(what, found, expected));
    }
  }
}
