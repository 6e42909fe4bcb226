package dev.raceway.ui.theme;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.scene.Scene;

/** The colours of the window. All of them share one set of rules and differ in the tokens alone. */
public enum Theme {
  LIGHT("tokens-light.css", new PrimerLight().getUserAgentStylesheet()),
  DARK("tokens-dark.css", new PrimerDark().getUserAgentStylesheet()),
  /** Black on white, and nothing faint. */
  HIGH_CONTRAST("tokens-high-contrast.css", new PrimerLight().getUserAgentStylesheet());

  private final String tokens;
  private final String userAgentStyleSheet;

  Theme(String tokens, String userAgentStyleSheet) {
    this.tokens = tokens;
    this.userAgentStyleSheet = userAgentStyleSheet;
  }

  /** Returns the sheet that our own sheets lie on. */
  public String userAgentStyleSheet() {
    return userAgentStyleSheet;
  }

  /** Returns our own sheets: the tokens, then the rules that use them. */
  public List<String> styleSheets() {
    return List.of(
        address(tokens),
        address("raceway.css"),
        address("controls.css"),
        address("threads.css"),
        address("icons.css"));
  }

  /** Shows a scene, and the pop-ups that it will open, in this theme. One theme at a time. */
  public void applyTo(Scene scene) {
    Fonts.load();
    scene.getStylesheets().setAll(styleSheets());
    // Not the scene's own: a pop-up is measured before it learns of its owner's scene.
    Application.setUserAgentStylesheet(userAgentStyleSheet());
  }

  private static String address(String sheet) {
    URL url = Theme.class.getResource(sheet);
    return Objects.requireNonNull(url, sheet).toExternalForm();
  }
}
