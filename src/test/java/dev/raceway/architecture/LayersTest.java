package dev.raceway.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.Set;

/** The arrows between the rooms point down only. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class LayersTest {

  /** Folders that put the ones inside them together. */
  private static final Set<String> WIRING =
      Set.of(
          "dev.raceway.cli",
          "dev.raceway.engine",
          "dev.raceway.explore",
          "dev.raceway.gil",
          "dev.raceway.picture.board",
          "dev.raceway.session.export",
          "dev.raceway.trial");

  @ArchTest
  static final ArchRule ARROWS_POINT_DOWN =
      layeredArchitecture()
          .consideringOnlyDependenciesInLayers()
          .ensureAllClassesAreContainedInArchitecture()
          .layer("Launcher")
          .definedBy("dev.raceway")
          .layer("ui")
          .definedBy("dev.raceway.ui..")
          .layer("cli")
          .definedBy("dev.raceway.cli..")
          .layer("web")
          .definedBy("dev.raceway.web..")
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
          .layer("json")
          .definedBy("dev.raceway.json..")
          .layer("picture")
          .definedBy("dev.raceway.picture..")
          .whereLayer("text")
          .mayNotAccessAnyLayer()
          .whereLayer("json")
          .mayNotAccessAnyLayer()
          .whereLayer("json")
          .mayOnlyBeAccessedByLayers("session", "lesson")
          .whereLayer("picture")
          .mayOnlyBeAccessedByLayers("ui", "cli", "web", "session")
          .whereLayer("work")
          .mayNotAccessAnyLayer()
          .whereLayer("Launcher")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("ui")
          .mayOnlyBeAccessedByLayers("Launcher")
          .whereLayer("cli")
          .mayOnlyBeAccessedByLayers("Launcher")
          .whereLayer("web")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("session")
          .mayOnlyBeAccessedByLayers("ui", "cli", "web")
          .whereLayer("lesson")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("trial")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session", "picture")
          .whereLayer("gil")
          .mayOnlyBeAccessedByLayers("ui", "cli", "session")
          .whereLayer("explore")
          .mayOnlyBeAccessedByLayers(
              "ui", "cli", "web", "session", "lesson", "picture", "trial", "gil")
          .whereLayer("schedule")
          .mayOnlyBeAccessedByLayers(
              "ui", "cli", "web", "session", "lesson", "picture", "trial", "gil", "explore")
          .whereLayer("engine")
          .mayOnlyBeAccessedByLayers(
              "ui", "cli", "session", "lesson", "trial", "gil", "explore", "schedule")
          .whereLayer("model")
          .mayOnlyBeAccessedByLayers(
              "ui",
              "cli",
              "web",
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
  static final ArchRule A_PAGE_KNOWS_A_RUN_AND_NO_SESSION =
      noClasses()
          .that()
          .resideInAPackage("dev.raceway.web..")
          .should()
          .dependOnClassesThat(
              resideInAPackage("dev.raceway.session..")
                  .and(not(simpleName("Run")))
                  .and(not(simpleName("SchedulerChoice")))
                  .and(not(simpleName("Kind"))))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.raceway.engine..", "java.io..", "java.nio..", "java.util.concurrent..")
          .because("a browser has neither threads nor files; what is steered there is the value");

  @ArchTest
  static final ArchRule THE_COMPILER_OF_A_PAGE_IS_KNOWN_TO_IT_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.raceway.web..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.teavm..")
          .because("the program runs without it");

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

  @ArchTest
  static final ArchRule HOW_STATES_ARE_PACKED_IS_KNOWN_TO_EXPLORING_ALONE =
      noClasses()
          .that()
          .resideOutsideOfPackage("dev.raceway.explore..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "dev.raceway.explore.state..",
              "dev.raceway.explore.sweep..",
              "dev.raceway.explore.witness..")
          .because("the packed copy of the model may change with every faster search");

  @ArchTest
  static final ArchRule PARTS_DO_NOT_ASK_FOR_WHAT_PUTS_THEM_TOGETHER =
      noClasses()
          .should(new UseOfFolderAround())
          .because(
              "the folder around them wires them; a part that asks for it cannot be read alone");

  /** A use of a class that stands in the folder around one's own, where that one only wires. */
  private static final class UseOfFolderAround extends ArchCondition<JavaClass> {

    UseOfFolderAround() {
      super("use a class of the folder around their own");
    }

    @Override
    public void check(JavaClass each, ConditionEvents events) {
      for (Dependency dependency : each.getDirectDependenciesFromSelf()) {
        String target = dependency.getTargetClass().getBaseComponentType().getPackageName();
        if (WIRING.contains(target) && each.getPackageName().startsWith(target + ".")) {
          events.add(SimpleConditionEvent.satisfied(each, dependency.getDescription()));
        }
      }
    }
  }
}
