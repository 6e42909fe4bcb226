import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.css.Stylesheet;

/**
 * Writes the sheets of AtlantaFX without the rules that the window has no node for, and each sheet
 * with all that it imports in JavaFX's binary form, which JavaFX looks for beside the text and reads
 * without parsing. Arguments: the file of classes that are left out, the folder of the sheets, the
 * names of AtlantaFX's, {@code --}, those of ours.
 */
final class Sheets {

  private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);
  private static final Pattern RULE = Pattern.compile("([^{}]+)(\\{[^}]*})");
  private static final Pattern STYLE_CLASS = Pattern.compile("\\.([A-Za-z_-][\\w-]*)");

  private final Pattern leftOut;

  private Sheets(Path leftOut) throws IOException {
    this.leftOut =
        Pattern.compile(
            Files.readAllLines(leftOut).stream()
                .filter(line -> !line.startsWith("#") && !line.isBlank())
                .collect(Collectors.joining("|")));
  }

  public static void main(String[] args) throws IOException {
    Sheets sheets = new Sheets(Path.of(args[0]));
    Path folder = Path.of(args[1]);
    List<String> names = Arrays.asList(args).subList(2, args.length);
    int ours = names.indexOf("--");
    for (String name : names.subList(0, ours)) {
      Path sheet = folder.resolve(name);
      try (InputStream whole =
          Sheets.class.getResourceAsStream("/atlantafx/base/theme/" + name)) {
        String text =
            new String(
                Objects.requireNonNull(whole, name).readAllBytes(), StandardCharsets.UTF_8);
        Files.writeString(sheet, sheets.without(text));
      }
      binary(sheet);
    }
    for (String name : names.subList(ours + 1, names.size())) {
      binary(folder.resolve(name));
    }
  }

  private String without(String sheet) {
    StringBuilder kept = new StringBuilder();
    Matcher rule = RULE.matcher(COMMENT.matcher(sheet).replaceAll(""));
    while (rule.find()) {
      String selectors =
          Arrays.stream(rule.group(1).split(","))
              .map(String::strip)
              .filter(selector -> !asksForWhatIsLeftOut(selector))
              .collect(Collectors.joining(", "));
      if (!selectors.isEmpty()) {
        kept.append(selectors).append(' ').append(rule.group(2)).append('\n');
      }
    }
    return kept.toString();
  }

  private boolean asksForWhatIsLeftOut(String selector) {
    return STYLE_CLASS
        .matcher(selector)
        .results()
        .anyMatch(styleClass -> leftOut.matcher(styleClass.group(1)).matches());
  }

  private static void binary(Path sheet) throws IOException {
    File text = sheet.toFile();
    Stylesheet.convertToBinary(text, new File(text.getPath().replaceFirst("\\.css$", ".bss")));
  }
}
