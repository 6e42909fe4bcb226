package dev.raceway.picture.svg;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.Program;
import dev.raceway.picture.Area;
import dev.raceway.picture.board.Boards;
import dev.raceway.picture.board.content.Veil;
import dev.raceway.picture.board.place.Geometry;
import dev.raceway.picture.look.Palette;
import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.picture.svg.HandoutSvg.Question;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.Traces;
import dev.raceway.session.Run;
import dev.raceway.session.SchedulerChoice;
import dev.raceway.session.export.handout.HandoutText;
import dev.raceway.session.export.report.Report;
import dev.raceway.text.Language;
import dev.raceway.text.Messages;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Runs as SVG documents: whole, readable by any parser, and telling no more than they may. */
class RunSvgTest {

  private static final Run STOMP = Boards.run(Program.plain(2, 1), "A B3 A2");

  /** Pixels that a phone held upright has, or says that it has. */
  private static final double PHONE = 480;

  /** For larger numbers a phone has no room beside their words. */
  private static final long FIVE_DIGITS = 99_999;

  private static RunSvg writer(Veil veil) {
    return new RunSvg(Palette.of(Tone.LIGHT), Boards.ENGLISH, veil);
  }

  private static Document parsed(String svg) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)));
  }

  private static List<String> words(String svg) throws Exception {
    return elements(svg, "text").stream().map(Element::getTextContent).toList();
  }

  private static List<Element> elements(String svg, String name) throws Exception {
    NodeList found = parsed(svg).getElementsByTagName(name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  @Test
  void it_can_be_parsed_and_refers_to_nothing_outside_itself() {
    RandomCases.check(
        60,
        dice -> Run.recorded(Traces.unfinished(dice), SchedulerChoice.START),
        run -> {
          Run end = run.at(run.trace().length());
          List<String> names = new ArrayList<>();
          List<String> asked = new ArrayList<>();
          for (Element element : elements(writer(Veil.NONE).whole(end, 1), "*")) {
            assertThat(element.getTagName()).isNotIn("image", "use", "script", "style", "a");
            names.add(element.getAttribute("id"));
            for (String attribute : List.of("fill", "clip-path")) {
              if (element.getAttribute(attribute).startsWith("url(#")) {
                asked.add(element.getAttribute(attribute).replaceAll("url\\(#(.*)\\)", "$1"));
              }
            }
          }
          names.removeIf(String::isEmpty);
          assertThat(names).doesNotHaveDuplicates().containsAll(asked);
        });
  }

  @Test
  void a_long_run_has_ten_steps_a_row_and_each_step_once() throws Exception {
    for (int increments = 1; increments <= 12; increments++) {
      Program program = Program.plain(2, increments);
      Run run = Boards.run(program, "A" + 3 * increments + " B" + 3 * increments);
      String svg = writer(Veil.NONE).whole(run, 1);
      assertThat(words(svg).stream().filter("read"::equals)).hasSize(2 * increments);
      assertThat(elements(svg, "clipPath")).hasSize((6 * increments + 9) / 10);
    }
  }

  private static List<Area> cards(String svg) throws Exception {
    List<Area> cards = new ArrayList<>();
    for (Element rect : elements(svg, "rect")) {
      Element parent = (Element) rect.getParentNode();
      if (rect.getAttribute("rx").equals("12") && parent.hasAttribute("transform")) {
        String[] place = parent.getAttribute("transform").split("[( )]", -1);
        cards.add(
            new Area(
                Double.parseDouble(place[1]),
                Double.parseDouble(place[2]),
                Double.parseDouble(rect.getAttribute("width")) + 1,
                Double.parseDouble(rect.getAttribute("height")) + 1));
      }
    }
    return cards;
  }

  @Test
  void sheets_have_whole_rows_and_each_row_once() {
    RandomCases.check(
        40,
        dice -> Run.recorded(Traces.unfinished(dice), SchedulerChoice.START),
        recorded -> {
          Run run = recorded.at(recorded.trace().length());
          int rows = cards(writer(Veil.NONE).whole(run, 1)).size();
          List<String> sheets = writer(Veil.NONE).sheets(run, () -> {});
          int onSheets = 0;
          for (String sheet : sheets) {
            Element svg = parsed(sheet).getDocumentElement();
            double width = Double.parseDouble(svg.getAttribute("width"));
            double height = Double.parseDouble(svg.getAttribute("height"));
            assertThat(width).isGreaterThan(height);
            List<Area> cards = cards(sheet);
            assertThat(cards).isNotEmpty();
            assertThat(cards)
                .allMatch(card -> card.y() > 0 && card.bottom() < height && card.right() < width);
            onSheets += cards.size();
          }
          assertThat(onSheets).isEqualTo(rows == 1 ? 0 : rows);
        });
  }

  /** What does not fit goes on: code, words, boards and questions of whatever length. */
  @Test
  void a_handout_that_one_sheet_cannot_show_goes_on_on_others() throws Exception {
    Program program = Program.plain(8, 3);
    Run run = Boards.run(program, "ABCDEFGH".repeat(9));
    List<String> many = IntStream.range(0, 100).mapToObj(line -> "line " + line).toList();
    String text = String.join("\n", many);
    HandoutSvg.Content content =
        new HandoutSvg.Content("Long", many, many, List.of(new Question(text, text)));

    List<String> sheets = new HandoutSvg(Boards.ENGLISH).answered(run, content);

    List<String> said = new ArrayList<>();
    for (String sheet : sheets) {
      Element svg = parsed(sheet).getDocumentElement();
      double height = Double.parseDouble(svg.getAttribute("height"));
      assertThat(height).isLessThan(Double.parseDouble(svg.getAttribute("width")));
      assertThat(cards(sheet)).allMatch(card -> card.bottom() < height);
      for (Element word : elements(sheet, "text")) {
        assertThat(Double.parseDouble(word.getAttribute("y"))).isLessThan(height);
        said.add(word.getTextContent());
      }
    }
    assertThat(said.stream().filter("line 99"::equals)).hasSize(4);
    assertThat(said.stream().filter("write"::equals)).hasSize(24);
  }

  /** The last steps are said there, with what they come from at the left edge. */
  @Test
  void on_a_phone_cells_can_be_read() throws Exception {
    String end = writer(Veil.NONE).inSight(STOMP, PHONE, 394, false, List.of());
    assertThat(words(end)).contains("= 1", "W 1");
    assertThat(end).contains(">0</text>", "aria-label=\"\u21a4\"");
  }

  @Test
  void on_a_phone_words_stay_on_their_side() {
    for (Language language : Language.values()) {
      RunSvg writer = new RunSvg(Palette.of(Tone.LIGHT), new Messages(language), Veil.NONE);
      RandomCases.check(
          60,
          dice -> Run.recorded(Traces.unfinished(dice), SchedulerChoice.START),
          recorded -> {
            Run run = recorded.at(recorded.trace().length());
            if (Math.abs(run.now().expected()) > FIVE_DIGITS) {
              return;
            }
            double height = 170 + run.program().threads() * 60.0;
            String svg = writer.inSight(run, PHONE, height, false, List.of());
            double stage =
                Double.parseDouble(
                    ((Element) elements(svg, "clipPath").get(0).getFirstChild()).getAttribute("x"));
            for (Element text : elements(svg, "text")) {
              double x = Double.parseDouble(text.getAttribute("x"));
              double right = x + Double.parseDouble(text.getAttribute("textLength"));
              assertThat(right)
                  .as(text.getTextContent())
                  .isLessThanOrEqualTo(x < stage ? stage + Geometry.STAGE_INSET : PHONE);
            }
          });
    }
  }

  @Test
  void frames_of_a_run_are_of_one_size() throws Exception {
    List<String> sizes = new ArrayList<>();
    for (int position = 0; position <= 6; position++) {
      Element svg = parsed(writer(Veil.NONE).frame(STOMP, position, 2)).getDocumentElement();
      sizes.add(svg.getAttribute("width") + " by " + svg.getAttribute("height"));
    }
    assertThat(sizes).containsOnly(sizes.get(0));
    assertThat(words(writer(Veil.NONE).frame(STOMP, 0, 1))).contains("press A", "press B");
  }

  @Test
  void what_is_to_be_filled_in_is_not_told() throws Exception {
    List<String> blank = words(writer(Veil.VALUES).whole(STOMP, 1));
    assertThat(blank).contains("read", "add", "write", "_____", "1 of 1 done");
    assertThat(blank).noneMatch(text -> text.matches(".*(count ←|[0-9]\\+|lost|erases).*"));
    assertThat(blank).noneMatch(text -> text.matches("-?[0-9]+"));
  }

  @Test
  void a_handout_asks_on_one_page_and_answers_on_the_other() throws Exception {
    HandoutSvg writer = new HandoutSvg(Boards.ENGLISH);
    HandoutSvg.Content content =
        HandoutText.of(Report.of(STOMP.trace()).withWords("The stomp", "Look at step 6."));
    List<String> asked = words(writer.toFillIn(STOMP, content).get(0));
    List<String> answered = words(writer.answered(STOMP, content).get(0));

    assertThat(asked)
        .contains("The stomp", "Look at step 6.", "value = counter.count", "schedule A B3 A2")
        .noneMatch(text -> text.contains("lost,"));
    assertThat(answered)
        .contains("Counter should be 2, found 1: 1 update lost, 2 context switches")
        .contains("step 4: 1 · step 6: 1", "erases B1");
  }
}
