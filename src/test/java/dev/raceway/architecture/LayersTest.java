package dev.raceway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The arrows between the rooms point down only. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class LayersTest {

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .withOptionalLayers(true)
          .ensureAllClassesAreContainedInArchitecture()
          .layer("Launcher")
          .definedBy("dev.raceway")
          .layer("ui")
          .definedBy("dev.raceway.ui..")
          .layer("cli")
          .definedBy("dev.raceway.cli..")
          .layer("session")
          .definedBy("dev.raceway.session..")
          .layer("lesson")
          .definedBy("dev.raceway.lesson..")
          .layer("trial")
          .definedBy("dev.raceway.trial..")
          .layer("gil")
          .definedBy("dev.raceway.gil..")
          .layer("explore")
          .definedBy("dev.raceway.explore..")
          .layer("schedule")
          .definedBy("dev.raceway.schedule..")
          .layer("engine")
          .definedBy("dev.raceway.engine..")
          .layer("model")
          .definedBy("dev.raceway.model..")
          .layer("work")
          .definedBy("dev.raceway.work..")
          .layer("text")
          .definedBy("dev.raceway.text..")
          .layer("picture")
          .definedBy("dev.raceway.picture..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("work")
          .mayNotAccessAnyLayer()
          .whereLayer("Launcher")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("Launcher")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("Launcher")
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("ui", "cli")
          .whereLayer("lesson")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("trial")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("gil")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("explore")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session", "lesson", "picture", "trial", "gil")
          .whereLayer("schedule")
          .mayOnlyBeAccessedByLayers(
              "ui", "cli", "session", "lesson", "picture", "trial", "gil", "explore")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers(
              "ui", "cli", "session", "lesson", "trial", "gil", "explore", "schedule")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "ui",
              "cli",
              "session",
              "lesson",
              "picture",
              "trial",
              "gil",
              "explore",
              "schedule",
              "engine")
          .because(
              "what a lost update is must be readable, testable and right without knowing who asks:"
                  + " the model knows nobody, and the window and the command line are guests");

  @ArchTest
  static final ArchRule LESSONS_ARE_VALUES =
      noClasses()
          .that()
          .resideInAPackage("dev.raceway.lesson")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.raceway.lesson.file..", "dev.raceway.engine..", "com.fasterxml..", "java.nio..")
          .because("a page in a browser asks the same questions, without files and real threads");

  @ArchTest
  static final ArchRule NO_CYCLES =
      slices()
          .matching("dev.raceway.(**)")
          .should()
          .beFreeOfCycles()
          .because("packages that need each other can only be understood and changed together");
}
