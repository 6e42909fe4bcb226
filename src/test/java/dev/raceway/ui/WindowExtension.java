package dev.raceway.ui;

import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** A window for a test, as TestFX gives one, and a {@linkplain QuickRobot quick robot} for it. */
public final class WindowExtension extends ApplicationExtension {

  @Override
  public FxRobot resolveParameter(ParameterContext parameter, ExtensionContext test) {
    return QuickRobot.or(this);
  }
}
