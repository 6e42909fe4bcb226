import java.io.File;
import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.teavm.backend.javascript.JSModuleType;
import org.teavm.classlib.ResourceSupplier;
import org.teavm.classlib.ResourceSupplierContext;
import org.teavm.diagnostics.Problem;
import org.teavm.tooling.EmptyTeaVMToolLog;
import org.teavm.tooling.TeaVMProblemRenderer;
import org.teavm.tooling.TeaVMTargetType;
import org.teavm.tooling.TeaVMTool;
import org.teavm.vm.TeaVMOptimizationLevel;

/**
 * Compiles the room web, and of the rooms below it what it needs, to the script of a page. Takes
 * where to write, the sources that it is made of as one file, and the folders of those sources;
 * fails if anything else of ours is compiled, or what would not work in a browser. The first line
 * of the script says what it was made of. The interface by which resources are taken along is
 * deprecated in TeaVM 0.16, and works.
 */
@SuppressWarnings("deprecation")
public final class PageScript {

  private static final String NAME = "rooms.js";

  /** Style sheets of what no page shows. */
  private static final List<String> UNREAD =
      List.of("tokens-dark", "high-contrast", "graph.css", "histogram.css");

  /** What the rooms read while they run. */
  public static final class Resources implements ResourceSupplier {

    private static final Path FOLDER = Path.of("src/main/resources");

    @Override
    public String[] supplyResources(ResourceSupplierContext context) {
      try (Stream<Path> files = Files.list(FOLDER.resolve("dev/raceway/picture"))) {
        return files
            .map(file -> FOLDER.relativize(file).toString().replace(File.separatorChar, '/'))
            .filter(name -> UNREAD.stream().noneMatch(name::contains))
            .sorted()
            .toArray(String[]::new);
      } catch (IOException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  public static void main(String[] arguments) throws Exception {
    Path target = Path.of(arguments[0]);
    Path sources = Path.of(arguments[1]);
    List<String> rooms = List.of(arguments).subList(2, arguments.length);
    Path work = target.resolve("teavm");
    Path services = work.resolve("META-INF/services");
    Files.createDirectories(services);
    Files.writeString(
        services.resolve(ResourceSupplier.class.getName()), Resources.class.getName());
    try (URLClassLoader loader =
        new URLClassLoader(
            new URL[] {work.toUri().toURL()}, PageScript.class.getClassLoader())) {
      TeaVMTool tool = tool(work, loader);
      tool.generate();
      requireNoProblem(tool);
      requireOnly(rooms, tool);
    }
    String script = Files.readString(work.resolve(NAME));
    Files.writeString(
        target.resolve(NAME), "// made of sources with SHA-256 " + digest(sources) + "\n" + script);
  }

  private static TeaVMTool tool(Path work, ClassLoader loader) {
    TeaVMTool tool = new TeaVMTool();
    tool.setTargetType(TeaVMTargetType.JAVASCRIPT);
    tool.setJsModuleType(JSModuleType.NONE);
    tool.setMainClass("dev.raceway.web.PageEntry");
    tool.setTargetDirectory(work.toFile());
    tool.setTargetFileName(NAME);
    tool.setObfuscated(true);
    tool.setOptimizationLevel(TeaVMOptimizationLevel.ADVANCED);
    tool.getProperties().setProperty("java.util.Locale.available", "en, de");
    tool.setLog(new EmptyTeaVMToolLog());
    tool.setClassLoader(loader);
    return tool;
  }

  private static void requireNoProblem(TeaVMTool tool) {
    List<Problem> problems = tool.getProblemProvider().getSevereProblems();
    if (!problems.isEmpty()) {
      TeaVMProblemRenderer.describeProblems(
          tool.getDependencyInfo().getCallGraph(),
          tool.getProblemProvider(),
          new org.teavm.tooling.ConsoleTeaVMToolLog(false));
      throw new IllegalStateException("the rooms use what TeaVM does not have");
    }
  }

  /** The script is made again when these folders change; so nothing else may be in it. */
  private static void requireOnly(List<String> rooms, TeaVMTool tool) {
    List<String> others =
        tool.getClasses().stream()
            .filter(name -> name.startsWith("dev.raceway."))
            .map(name -> name.split("\\$", 2)[0].replace('.', '/'))
            .filter(name -> rooms.stream().noneMatch(name::startsWith))
            .toList();
    if (!others.isEmpty()) {
      throw new IllegalStateException(
          "the page's script has to be made anew when these change as well: " + others);
    }
  }

  private static String digest(Path file) throws Exception {
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
    return HexFormat.of().formatHex(digest).toLowerCase(Locale.ROOT);
  }

  private PageScript() {}
}
