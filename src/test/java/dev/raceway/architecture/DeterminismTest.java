package dev.raceway.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collections;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;

/** The same schedule gives the same run on every machine, today and in ten years. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class DeterminismTest {

  private static final Set<String> CLOCKS_AND_DICE =
      Set.of(
          "java.lang.System.nanoTime",
          "java.lang.System.currentTimeMillis",
          "java.lang.Thread.sleep",
          "java.lang.Math.random",
          "java.util.UUID.randomUUID",
          "java.util.concurrent.ThreadLocalRandom.current",
          "java.util.random.RandomGenerator.getDefault",
          "java.util.random.RandomGenerator.of");

  @ArchTest
  static final ArchRule NO_CLOCK_AND_NO_UNSEEDED_RANDOM =
      noClasses()
          .that()
          .resideInAnyPackage(
              "dev.raceway.model..",
              "dev.raceway.schedule..",
              "dev.raceway.explore..",
              "dev.raceway.picture..",
              "dev.raceway.lesson..")
          .should()
          .accessTargetWhere(
              DescribedPredicate.describe(
                  "read a clock or throw unseeded dice", DeterminismTest::readsClockOrThrowsDice))
          .orShould()
          .dependOnClassesThat()
          .resideInAnyPackage("java.time..", "java.security..")
          .because("a share code must give the same picture on every machine");

  @ArchTest
  static final ArchRule THE_MODEL_NEEDS_THE_LANGUAGE_ONLY =
      classes()
          .that()
          .resideInAPackage("dev.raceway.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "dev.raceway.model..",
              "java.lang",
              "java.lang.annotation",
              "java.lang.invoke",
              "java.lang.runtime",
              "java.math",
              "java.util",
              "java.util.function",
              "java.util.stream")
          .because("it is a pure function of its input: no files, no threads, no other library");

  private static boolean readsClockOrThrowsDice(JavaAccess<?> access) {
    AccessTarget target = access.getTarget();
    String name = target.getOwner().getFullName() + '.' + target.getName();
    return CLOCKS_AND_DICE.contains(name) || isUnseeded(target);
  }

  private static boolean isUnseeded(AccessTarget target) {
    int parameters =
        target instanceof CodeUnitAccessTarget unit ? unit.getRawParameterTypes().size() : 0;
    boolean dice =
        target.getOwner().isAssignableTo(Random.class)
            || target.getOwner().isEquivalentTo(SplittableRandom.class);
    boolean shuffle =
        target.getOwner().isEquivalentTo(Collections.class) && target.getName().equals("shuffle");
    return (dice && target.getName().equals("<init>") && parameters == 0)
        || (shuffle && parameters == 1);
  }
}
