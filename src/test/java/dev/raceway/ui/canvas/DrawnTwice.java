package dev.raceway.ui.canvas;

import dev.raceway.picture.look.Palette.Tone;
import dev.raceway.text.Language;
import dev.raceway.ui.theme.ScreenSheet;
import dev.raceway.ui.theme.Theme;
import java.util.Optional;
import javafx.scene.Parent;

/**
 * A picture that is drawn by JavaFX and as SVG.
 *
 * @param <V> what shows it in the window
 */
public interface DrawnTwice<V extends Parent> {

  /** Returns in which colours. */
  Theme theme();

  /** Returns the name of the colours without a toolkit. */
  default Tone tone() {
    return Tone.valueOf(theme().name());
  }

  /** Returns in which language. */
  Language language();

  /** Returns the sheet of the screen that it is part of, if it is on one screen alone. */
  default Optional<ScreenSheet> sheet() {
    return Optional.empty();
  }

  /** Makes what shows it in the window. */
  V view();

  /** Reads what the view shows; it stands in a scene of the theme. */
  NodesRead inWindow(V view);

  /** Writes it as SVG. */
  String asSvg();
}
