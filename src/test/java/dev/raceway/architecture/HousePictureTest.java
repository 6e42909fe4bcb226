package dev.raceway.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The picture of the house on the architecture page is true: of today's rooms and arrows. */
class HousePictureTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("dev.raceway");

  /** Guests of the same house, who stand on lines of their own for what is said of each. */
  private static final Set<String> GUESTS = Set.of("ui", "cli", "web");

  /** The rooms of each storey, from the top. */
  private static List<List<String>> storeys;

  @BeforeAll
  static void read() throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/architecture.md"));
    int begin = page.indexOf("```\nLauncher") + 4;
    storeys = new ArrayList<>();
    for (String line : page.substring(begin, page.indexOf("```", begin)).split("\n", -1)) {
      if (!line.isEmpty() && !line.startsWith(" ")) {
        storeys.add(List.of(line.split(" {3,}", -1)[0].strip().split(" +", -1)));
      }
    }
  }

  @Test
  void every_room_is_in_the_picture_and_no_other() {
    Set<String> rooms =
        CLASSES.stream().map(HousePictureTest::room).collect(Collectors.toCollection(TreeSet::new));
    assertThat(storeys.stream().flatMap(List::stream))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(rooms);
  }

  @Test
  void every_arrow_points_to_a_room_below() {
    Set<String> wrong = new TreeSet<>();
    for (JavaClass each : CLASSES) {
      each.getDirectDependenciesFromSelf().stream()
          .map(dependency -> dependency.getTargetClass().getBaseComponentType())
          .filter(target -> target.getPackageName().startsWith("dev.raceway"))
          .filter(target -> !room(target).equals(room(each)))
          .filter(target -> !isBelow(room(target), room(each)))
          .forEach(target -> wrong.add(each.getName() + " -> " + target.getName()));
    }
    assertThat(wrong).isEmpty();
  }

  private static boolean isBelow(String room, String above) {
    return storey(room) > storey(above) && !(GUESTS.contains(room) && GUESTS.contains(above));
  }

  private static int storey(String room) {
    for (int i = 0; i < storeys.size(); i++) {
      if (storeys.get(i).contains(room)) {
        return i;
      }
    }
    throw new AssertionError(room + " is not in the picture");
  }

  /** Returns the first part of the package's name; what stands in none is the launcher's. */
  private static String room(JavaClass each) {
    String within = each.getPackageName().substring("dev.raceway".length());
    return within.isEmpty() ? "Launcher" : within.substring(1).split("\\.", -1)[0];
  }
}
