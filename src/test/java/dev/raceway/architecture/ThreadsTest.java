package dev.raceway.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Collection;
import java.util.Set;
import java.util.Timer;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.stream.BaseStream;

/** Who may make threads. */
@AnalyzeClasses(packages = "dev.raceway", importOptions = DoNotIncludeTests.class)
class ThreadsTest {

  private static final Set<String> THREAD_FACTORIES =
      Set.of("ofPlatform", "ofVirtual", "startVirtualThread");

  /** Every way of the class library to get another thread going. */
  static final DescribedPredicate<JavaAccess<?>> MAKE_THREADS =
      DescribedPredicate.describe("make threads", ThreadsTest::makesThreads);

  @ArchTest
  static final ArchRule THREADS_ARE_MADE_WHERE_THEY_ARE_THE_SUBJECT =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "dev.raceway.engine..",
              "dev.raceway.trial..",
              "dev.raceway.gil..",
              "dev.raceway.ui..",
              "dev.raceway.cli..")
          .should()
          .accessTargetWhere(MAKE_THREADS)
          .because(
              "a thread that nobody expects disturbs measurements and is left over when one"
                  + " closes");

  @ArchTest
  static final ArchRule THE_WINDOW_HAS_ONE_EXECUTOR =
      classes()
          .that(resideInAPackage("dev.raceway.ui.."))
          .should(OneClass.atMost(MAKE_THREADS))
          .because("closing the window must end everything that it started, at once");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_HAS_ONE_SHUTDOWN_HOOK =
      classes()
          .that(resideInAPackage("dev.raceway.cli.."))
          .should(OneClass.atMost(MAKE_THREADS))
          .because("its only thread is the one that ends a run when Ctrl+C is pressed");

  private static boolean makesThreads(JavaAccess<?> access) {
    JavaClass owner = access.getTargetOwner();
    String name = access.getName();
    if (name.equals("<init>")) {
      return owner.isAssignableTo(Thread.class)
          || owner.isAssignableTo(Executor.class)
          || owner.isAssignableTo(Timer.class)
          || owner.isAssignableTo("javafx.concurrent.Service");
    }
    return owner.isEquivalentTo(Executors.class)
        || (owner.isEquivalentTo(Thread.class) && THREAD_FACTORIES.contains(name))
        || (owner.isEquivalentTo(CompletableFuture.class) && name.endsWith("Async"))
        || (owner.isAssignableTo(Collection.class) && name.equals("parallelStream"))
        || (owner.isAssignableTo(BaseStream.class) && name.equals("parallel"))
        || name.equals("commonPool");
  }
}
