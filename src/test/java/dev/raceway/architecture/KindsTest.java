package dev.raceway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import dev.raceway.model.CounterKind;
import dev.raceway.model.LockMode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/**
 * What a counter kind or a lock mode is, is asked of it: whoever adds one goes to the places that
 * the architecture page names, and to no other.
 */
class KindsTest {

  /** They choose a kind to begin with or to compare, or say which one that is. */
  private static final Set<String> CHOOSE =
      Set.of(
          "model.Program",
          "picture.histogram.HistogramWords",
          "trial.result.TrialSetup",
          "cli.option.ProgramOptions",
          "cli.trial.TrialCommand",
          "ui.gil.GilViewModel",
          "ui.setup.WorkWords",
          "ui.step.guide.Guide",
          "ui.step.run.RunViewModel",
          "ui.trials.run.Contender",
          "ui.trials.run.FixStrip",
          "ui.trials.run.Preset",
          "ui.trials.run.TrialsScreenSetup");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.raceway");

  private static final Pattern CLASS = Pattern.compile("`((?:[a-z]+\\.)+[A-Z]\\w+)`");

  @Test
  void who_adds_a_counter_kind_goes_where_the_page_says() throws IOException {
    assertThat(naming(CounterKind.class, Set.of())).isEqualTo(named("a counter kind"));
  }

  /** That there is no lock is not a kind of lock. */
  @Test
  void who_adds_a_lock_mode_goes_where_the_page_says() throws IOException {
    assertThat(naming(LockMode.class, Set.of("NONE"))).isEqualTo(named("a lock mode"));
  }

  @Test
  void who_chooses_a_kind_is_known() {
    Set<String> all = new TreeSet<>(allNaming(CounterKind.class, Set.of()));
    all.addAll(allNaming(LockMode.class, Set.of("NONE")));
    assertThat(all).containsAll(CHOOSE);
  }

  private static Set<String> naming(Class<? extends Enum<?>> kind, Set<String> but) {
    Set<String> all = allNaming(kind, but);
    all.removeAll(CHOOSE);
    return all;
  }

  private static Set<String> allNaming(Class<? extends Enum<?>> kind, Set<String> but) {
    Set<String> constants =
        Arrays.stream(kind.getEnumConstants())
            .map(Enum::name)
            .filter(name -> !but.contains(name))
            .collect(Collectors.toSet());
    return CLASSES.stream()
        .filter(
            each ->
                each.getFieldAccessesFromSelf().stream()
                    .anyMatch(access -> isOf(access, kind) && constants.contains(access.getName())))
        .map(KindsTest::name)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static boolean isOf(JavaFieldAccess access, Class<?> kind) {
    return access.getTargetOwner().isEquivalentTo(kind);
  }

  /** A switch stands in a class of its own, inside the one that is read. */
  private static String name(JavaClass each) {
    return each.getName().substring("dev.raceway.".length()).replaceAll("\\$.*", "");
  }

  /** Returns the classes that the page names, by room, in how to add something. */
  private static Set<String> named(String what) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/architecture.md"));
    int begin = page.indexOf("- **" + what + "**");
    assertThat(begin).as(what).isPositive();
    Matcher name = CLASS.matcher(page.substring(begin, page.indexOf("\n- **", begin)));
    return name.results()
        .map(found -> found.group(1))
        .collect(Collectors.toCollection(TreeSet::new));
  }
}
