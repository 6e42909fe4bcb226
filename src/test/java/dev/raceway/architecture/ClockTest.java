package dev.raceway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.raceway.ui.motion.Move;
import dev.raceway.ui.motion.Moves;
import dev.raceway.ui.motion.ScreenClock;

/** The window has one clock, which is handed to whatever waits. */
@AnalyzeClasses(packages = "dev.raceway.ui", importOptions = DoNotIncludeTests.class)
class ClockTest {

  private static final String WHY = "a test moves the hands of the clock instead of waiting for it";

  @ArchTest
  static final ArchRule FRAMES_AND_TIMERS_COME_FROM_THE_CLOCK =
      noClasses()
          .that()
          .doNotBelongToAnyOf(ScreenClock.class, Move.class, Moves.class)
          .should()
          .dependOnClassesThat()
          .resideInAPackage("javafx.animation..")
          .because(WHY);
}
