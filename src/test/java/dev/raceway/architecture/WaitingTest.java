package dev.raceway.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import dev.raceway.ui.Await;
import java.util.concurrent.TimeUnit;
import org.testfx.util.WaitForAsyncUtils;

/** How tests of the window wait. */
@AnalyzeClasses(packages = "dev.raceway.ui", importOptions = OnlyIncludeTests.class)
class WaitingTest {

  @ArchTest
  static final ArchRule A_WINDOW_IS_READ_ON_ITS_OWN_THREAD =
      noClasses()
          .that()
          .areNotAssignableTo(Await.class)
          .should()
          .callMethodWhere(describe("asks again and again", WaitingTest::asksAgainAndAgain))
          .because(
              "TestFX asks on the test's thread, where a look at a window that changes just then"
                  + " ends in an exception now and then");

  private static boolean asksAgainAndAgain(JavaCall<?> call) {
    return call.getTargetOwner().isEquivalentTo(WaitForAsyncUtils.class)
        && call.getName().equals("waitFor")
        && call.getTarget().getRawParameterTypes().stream()
            .anyMatch(type -> type.isEquivalentTo(TimeUnit.class));
  }
}
