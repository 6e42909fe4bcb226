package dev.raceway.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The colours of the window. All of them share one set of rules and differ in the tokens alone. */
public enum Theme {
  LIGHT("light.css", "primer-light.css", new PrimerLight().getUserAgentStylesheet()),
  DARK("dark.css", "primer-dark.css", new PrimerDark().getUserAgentStylesheet()),
  /** Black on white, and nothing faint. */
  HIGH_CONTRAST(
      "high-contrast.css", "primer-light.css", new PrimerLight().getUserAgentStylesheet());

  private final String sheet;
  private final String controls;
  private final String whole;

  Theme(String sheet, String controls, String whole) {
    this.sheet = sheet;
    this.controls = controls;
    this.whole = whole;
  }

  /**
   * Returns the sheet of the controls, which our own sheets lie on: what the build leaves of
   * AtlantaFX's, or the whole of it where classes were compiled without the build.
   */
  public String userAgentStyleSheet() {
    URL url = Theme.class.getResource(controls);
    return url == null ? whole : url.toExternalForm();
  }

  /** Returns our own sheet, which imports the tokens and the rules that use them. */
  public String styleSheet() {
    URL url = Theme.class.getResource(sheet);
    return Objects.requireNonNull(url, sheet).toExternalForm();
  }

  /** Shows a scene, and the pop-ups that it will open, in this theme. One theme at a time. */
  public void applyTo(Scene scene) {
    Fonts.load();
    scene.getStylesheets().setAll(styleSheet());
    applyToControls();
  }

  /**
   * Gives this theme to all scenes, and to pop-ups: those are measured before they learn of their
   * owner's scene. If it is called before the first control is made, JavaFX does not read its own
   * theme in vain.
   */
  public void applyToControls() {
    Application.setUserAgentStylesheet(userAgentStyleSheet());
  }
}
