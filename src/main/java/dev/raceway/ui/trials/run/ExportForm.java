package dev.raceway.ui.trials.run;

import java.util.Locale;

/** The forms in which results leave the program as files. */
public enum ExportForm {
  CSV,
  JSON,
  PNG,
  SVG,
  PDF;

  /** Returns the usual name of a file of this form. */
  String fileName() {
    return "trials." + name().toLowerCase(Locale.ROOT);
  }
}
