package dev.raceway.ui.theme;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Asks the desktop for its theme. Takes a moment: not for the JavaFX thread. */
public final class SystemTheme {

  private static final String WINDOWS_KEY =
      "HKCU\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize";

  /** Runs other programs. */
  @FunctionalInterface
  public interface Commands {

    /** Returns what a command wrote, or nothing if it is not there, fails or takes too long. */
    Optional<String> output(List<String> command);
  }

  private final String system;
  private final Commands commands;

  /**
   * Asks with other programs' help.
   *
   * @param system name of the operating system
   * @param commands runs them
   */
  public SystemTheme(String system, Commands commands) {
    this.system = system;
    this.commands = commands;
  }

  /** Returns how to ask this desktop. */
  public static SystemTheme ofThisDesktop() {
    return new SystemTheme(System.getProperty("os.name"), new BoundedCommands());
  }

  /** Returns the desktop's theme, light if it does not say. */
  public Theme ask() {
    if (system.startsWith("Windows")) {
      boolean dark =
          said("reg", "query", WINDOWS_KEY, "/v", "AppsUseLightTheme").matches("(?s).*\\b0x0\\b.*");
      return dark ? Theme.DARK : Theme.LIGHT;
    }
    if (system.startsWith("Mac")) {
      return said("defaults", "read", "-g", "AppleInterfaceStyle").contains("dark")
          ? Theme.DARK
          : Theme.LIGHT;
    }
    return ofGnome();
  }

  private Theme ofGnome() {
    String scheme = said("gsettings", "get", "org.gnome.desktop.interface", "color-scheme");
    // Older desktops say it by the name of the theme alone, and high contrast is only said there.
    String name = said("gsettings", "get", "org.gnome.desktop.interface", "gtk-theme");
    if (name.contains("highcontrast")) {
      return Theme.HIGH_CONTRAST;
    }
    boolean saysLight = scheme.contains("light");
    return scheme.contains("dark") || (name.contains("dark") && !saysLight)
        ? Theme.DARK
        : Theme.LIGHT;
  }

  private String said(String... command) {
    return commands.output(List.of(command)).orElse("").toLowerCase(Locale.ROOT);
  }
}
