package dev.raceway.architecture;

import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.raceway.Launcher;
import dev.raceway.ui.theme.ScreenSheet;
import javafx.application.Platform;
import javafx.scene.Parent;

/** Where JavaFX ends, and how the window talks to it. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class ToolkitTest {

  @ArchTest
  static final ArchRule JAVAFX_STAYS_IN_THE_WINDOW =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.raceway.ui..")
          .and()
          .doNotBelongToAnyOf(Launcher.class)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx..", "com.sun..", "org.controlsfx..", "atlantafx..", "org.kordamp..")
          .because("everything below the window must run where there is no display");

  @ArchTest
  static final ArchRule VIEW_MODELS_KNOW_NO_SCENE_GRAPH =
      noClasses()
          .that()
          .haveNameMatching(".*ViewModel(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "javafx.scene..", "javafx.stage..", "javafx.animation..", "org.controlsfx..")
          .because("what a screen shows must be testable in milliseconds without a toolkit");

  @ArchTest
  static final ArchRule VIEW_MODELS_KNOW_NO_VIEW =
      noClasses()
          .that()
          .haveNameMatching(".*ViewModel(\\$.*)?")
          .should()
          .dependOnClassesThat()
          .haveNameMatching(".*View(\\$.*)?")
          .because("data flows one way: view to view model to session");

  @ArchTest
  static final ArchRule ONE_BRIDGE_TO_THE_JAVAFX_THREAD =
      classes()
          .should(
              OneClass.atMost(
                  "call Platform.runLater",
                  access ->
                      access.getTargetOwner().isEquivalentTo(Platform.class)
                          && access.getName().equals("runLater")))
          .because(
              "only one place can promise in which order results of other threads reach the"
                  + " window");

  @ArchTest
  static final ArchRule NO_INLINE_STYLE =
      noClasses()
          .should()
          .accessTargetWhere(target(nameMatching("setStyle|styleProperty")))
          .because("inline styles escape the themes; use a style class and a token");

  @ArchTest
  static final ArchRule ONLY_SCREENS_BRING_A_SHEET_OF_THEIR_OWN =
      noClasses()
          .that()
          .doNotHaveFullyQualifiedName(ScreenSheet.class.getName())
          .should()
          .callMethodWhere(
              target(nameMatching("getStylesheets")).and(target(owner(assignableTo(Parent.class)))))
          .because(
              "JavaFX reads it again whenever the part comes back; a screen's is binary, and"
                  + " measured");
}
