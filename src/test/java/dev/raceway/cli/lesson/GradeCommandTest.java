package dev.raceway.cli.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.cli.Said;
import dev.raceway.lesson.HandIns;
import dev.raceway.lesson.file.HandInWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GradeCommandTest {

  @TempDir private Path folder;

  private void handIn(String file, String name) throws Exception {
    Files.writeString(
        folder.resolve(file + ".raceway-answers.json"),
        HandInWriter.write(HandIns.oneThreadForgets(name)));
  }

  @Test
  void a_row_for_each_student_and_lesson() throws Exception {
    handIn("a", "Ada");
    handIn("b", "Bob");

    Said said = Said.by("grade", folder.toString());

    assertThat(said.out().lines())
        .containsExactly(
            "right  wrong  unanswered  won  challenges  switches  tries  student, lesson",
            "    1      1           0    1           1         2      2  Ada,"
                + " one-thread-forgets-the-lock",
            "    1      1           0    1           1         2      2  Bob,"
                + " one-thread-forgets-the-lock");
    assertThat(said.exitCode()).isZero();
  }

  @Test
  void a_changed_file_is_named_earns_nothing_and_the_others_are_graded() throws Exception {
    handIn("a", "Ada");
    handIn("b", "Bob");
    Path file = folder.resolve("b.raceway-answers.json");
    Files.writeString(file, Files.readString(file).replace("\"Bob\"", "\"Eve\""));
    Files.writeString(folder.resolve("c.raceway-answers.json"), "{\n\"name\": 7}");

    Said said = Said.by("grade", folder.toString(), "--csv");

    assertThat(said.out().lines())
        .containsExactly(
            "file,student,lesson,right,wrong,unanswered,won,challenges,switches,tries,refused",
            "a.raceway-answers.json,Ada,one-thread-forgets-the-lock,1,1,0,1,1,2,2,",
            "b.raceway-answers.json,Eve,one-thread-forgets-the-lock,,,,,,,,"
                + "does not agree with itself: it was changed after it was written",
            "c.raceway-answers.json,,,,,,,,,,line 1: the field “raceway-answers” is missing");
    assertThat(said.err().strip()).isEqualTo("raceway: refused: 2 of 3 files");
    assertThat(said.exitCode()).isEqualTo(1);
  }

  @Test
  void a_name_is_no_formula() throws Exception {
    handIn("a", "=1+1, \"x\"");
    assertThat(Said.by("grade", folder.toString(), "--csv").out())
        .contains("a.raceway-answers.json,\"'=1+1, \"\"x\"\"\",one-thread");
  }

  @Test
  void nothing_to_grade_is_wrong_usage() {
    assertThat(Said.by("grade").exitCode()).isEqualTo(2);
    Said said = Said.by("grade", folder.toString());
    assertThat(said.err()).contains("has no file that ends in .raceway-answers.json");
    assertThat(said.exitCode()).isEqualTo(2);
  }
}
