package dev.raceway.ui.export;

import dev.raceway.session.export.ExportFormat;
import dev.raceway.session.export.picture.PictureFormat;
import java.util.Locale;
import java.util.Optional;

/** The forms in which the window writes a run. */
public enum RunForm {
  MARKDOWN(ExportFormat.MARKDOWN, "md"),
  MERMAID(ExportFormat.MERMAID, "mmd"),
  PYTHON(ExportFormat.PYTHON, "py"),
  JAVA(ExportFormat.JAVA, "java"),
  CSV(ExportFormat.CSV, "csv"),
  JSON(ExportFormat.JSON, "json"),
  PAGE(ExportFormat.PAGE, "html"),
  SVG(PictureFormat.SVG, false),
  PNG(PictureFormat.PNG, false),
  GIF(PictureFormat.GIF, false),
  PDF(PictureFormat.PDF, false),
  /** A page to be filled in, and one with the answers. */
  HANDOUT(PictureFormat.PDF, true);

  private final Optional<ExportFormat> text;
  private final Optional<PictureFormat> picture;
  private final String ending;
  private final boolean blank;

  RunForm(ExportFormat text, String ending) {
    this.text = Optional.of(text);
    this.picture = Optional.empty();
    this.ending = ending;
    this.blank = false;
  }

  RunForm(PictureFormat picture, boolean blank) {
    this.text = Optional.empty();
    this.picture = Optional.of(picture);
    this.ending = picture.ending();
    this.blank = blank;
  }

  /** Returns what writes it as text; empty for a picture. */
  Optional<ExportFormat> text() {
    return text;
  }

  /** Returns what writes it as a picture; empty for a text. */
  Optional<PictureFormat> picture() {
    return picture;
  }

  /** Returns whether values are left out, to be filled in. */
  boolean isBlank() {
    return blank;
  }

  /** Tells whether it is of use on the clipboard. */
  boolean isCopied() {
    return text.isPresent() && this != PAGE;
  }

  /** Returns the ending of a file's name, with its dot. */
  String ending() {
    return "." + ending;
  }

  /** Returns how tests and style sheets name it. */
  String id() {
    return name().toLowerCase(Locale.ROOT);
  }
}
