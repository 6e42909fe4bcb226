package dev.raceway.architecture;

import static com.tngtech.archunit.lang.conditions.ArchConditions.accessTargetWhere;
import static com.tngtech.archunit.lang.conditions.ArchConditions.never;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Set;

/** Habits of the whole house. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class HabitsTest {

  private static final Set<String> STREAMS =
      Set.of("out", "err", "in", "setOut", "setErr", "setIn", "console");

  @ArchTest
  static final ArchRule STANDARD_STREAMS_ONLY_ON_THE_COMMAND_LINE =
      classes()
          .that()
          .resideOutsideOfPackage("dev.raceway.cli..")
          .and()
          .doNotHaveFullyQualifiedName("dev.raceway.CapturedStderr")
          .should(
              never(
                  accessTargetWhere(
                      DescribedPredicate.describe(
                          "a standard stream", HabitsTest::isStandardStream))))
          .because("--json promises one document and nothing else; text is made at the edge");

  @ArchTest
  static final ArchRule NO_PUBLIC_MUTABLE_FIELDS =
      fields()
          .that()
          .arePublic()
          .should()
          .beFinal()
          .because("in a program about races, nobody may write where nobody looks");

  @ArchTest
  static final ArchRule NAMES_SAY_WHAT_A_CLASS_IS =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .because("such a name takes in everything, and soon does");

  private static boolean isStandardStream(JavaAccess<?> access) {
    return (access.getTargetOwner().isEquivalentTo(System.class)
            && STREAMS.contains(access.getName()))
        || (access.getTargetOwner().isAssignableTo(Throwable.class)
            && access.getName().equals("printStackTrace")
            && access.getTarget().getFullName().endsWith("()"))
        || (access.getTargetOwner().isEquivalentTo(Thread.class)
            && access.getName().equals("dumpStack"));
  }
}
