package dev.raceway.session.export.page;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.raceway.session.export.report.Preparation;
import dev.raceway.session.export.report.Report;
import dev.raceway.session.export.report.ReportFormat;
import dev.raceway.session.export.report.ReportWords;
import dev.raceway.text.Language;
import java.io.PrintWriter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Writes one self-contained page for a browser, in which the run can be stepped and driven another
 * way. It has the rooms compiled to JavaScript with it, and asks for nothing else.
 */
public final class PageFormat implements ReportFormat {

  /** Screens and enums whose texts the rooms of a page ask for. */
  private static final Set<String> SAID =
      Set.of(
          "board",
          "step",
          "outlook",
          "python",
          "web",
          "Instruction",
          "Refusal",
          "LaneHeader",
          "LockMode");

  /** Says a way that was left, as the progress graph does. */
  private static final String WAY = "explore.graph.witness";

  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final boolean blank;

  /**
   * Prepares to write.
   *
   * @param blank whether values are left out until a person asks for them
   */
  public PageFormat(boolean blank) {
    this.blank = blank;
  }

  @Override
  public void write(Report report, PrintWriter out) {
    ReportWords words = report.words();
    String title = Report.lines(report.title()).collect(Collectors.joining(" "));
    String notes = Report.lines(report.notes()).collect(Collectors.joining("\n"));
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("language", words.messages().language().locale().getLanguage());
    parts.put("title", escaped(title.isEmpty() ? words.get("web.untitled") : title));
    parts.put("notes", notes.isEmpty() ? "" : "<p class=\"notes\">" + escaped(notes) + "</p>");
    parts.put("setUp", escaped(report.setUp()));
    parts.put("code", escaped(report.code()));
    parts.putAll(controls(words));
    parts.put("colours", PageColours.css());
    parts.put("style", PageFiles.text("page.css"));
    parts.put("run", run(report));
    parts.put("rooms", PageFiles.rooms());
    parts.put("script", PageFiles.text("page.js"));
    out.write(PageFiles.page("page.html", parts));
  }

  private static Map<String, String> controls(ReportWords words) {
    Map<String, String> controls = new LinkedHashMap<>();
    controls.put("copy", words.get("web.copy"));
    controls.put("copied", words.get("web.copied"));
    controls.put("start", words.get("web.start"));
    controls.put("back", words.get("web.back"));
    controls.put("step", words.get("web.step"));
    controls.put("play", words.get("web.play"));
    controls.put("pause", words.get("web.pause"));
    controls.put("scrub", words.get("web.scrub"));
    controls.put("runs", words.get("web.runs", "{0}"));
    controls.put("ownWay", words.get("web.own-way"));
    controls.put("prepared", words.get("web.prepared"));
    controls.put("otherWays", words.get("web.other-ways"));
    controls.put("reveal", words.get("web.reveal"));
    controls.put("conceal", words.get("web.conceal"));
    controls.put("steps", words.get("web.steps"));
    controls.put("model", words.get("web.model"));
    controls.put("keys", words.get("web.keys"));
    controls.put("noScript", words.get("web.no-script"));
    controls.replaceAll((name, text) -> escaped(text));
    return controls;
  }

  /** Returns what the page's script begins with. */
  private String run(Report report) {
    Language language = report.words().messages().language();
    ObjectNode run = JSON.createObjectNode();
    run.put("code", report.code());
    run.put("setUp", report.setUp());
    run.put("language", language.locale().getLanguage());
    Preparation how = report.preparation();
    run.put("position", how.position());
    ArrayNode pauses = run.putArray("pauses");
    how.pauses().positions().forEach(pauses::add);
    ArrayNode branches = run.putArray("branches");
    how.branches()
        .forEach(branch -> branches.add(branch.text()).add(report.words().setUp(branch.program())));
    run.put("blank", blank);
    ArrayNode texts = run.putArray("texts");
    texts(language).forEach((key, text) -> texts.add(key).add(text));
    return run.toString().replace("<", "\\u003c");
  }

  /** Returns the texts that the rooms of a page ask for. */
  static Map<String, String> texts(Language language) {
    Map<String, String> said = new LinkedHashMap<>(language.texts());
    said.keySet()
        .removeIf(key -> !SAID.contains(key.substring(0, key.indexOf('.'))) && !key.equals(WAY));
    return said;
  }

  static String escaped(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
