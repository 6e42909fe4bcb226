package dev.raceway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/**
 * A window for a test, as TestFX gives one, and a {@linkplain QuickRobot quick robot} for it. What
 * a test leaves open has nothing that the {@linkplain LeftOut theme of the build} has no rules for.
 */
public final class WindowExtension extends ApplicationExtension {

  @Override
  public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return QuickRobot.or(this);
  }

  @Override
  public void afterEach(ExtensionContext test) throws Exception {
    List<String> without = new ArrayList<>();
    QuickRobot.or(this).interact(() -> without.addAll(LeftOut.inWindows()));
    super.afterEach(test);
    assertThat(without).as("rules for these are left out of the theme").isEmpty();
  }
}
