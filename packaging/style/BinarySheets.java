import java.io.File;
import java.io.IOException;
import javafx.css.Stylesheet;

/**
 * Writes each style sheet with all that it imports in JavaFX's binary form, which JavaFX looks for
 * beside the text and reads without parsing. Arguments: the sheets.
 */
final class BinarySheets {

  private BinarySheets() {}

  public static void main(String[] sheets) throws IOException {
    for (String sheet : sheets) {
      Stylesheet.convertToBinary(
          new File(sheet), new File(sheet.replaceFirst("\\.css$", ".bss")));
    }
  }
}
