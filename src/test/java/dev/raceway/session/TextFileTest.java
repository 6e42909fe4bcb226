package dev.raceway.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextFileTest {

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE"})
  void a_byte_order_mark_is_no_part_of_the_text(String charset) throws IOException {
    assertThat(TextFile.read(written("\uFEFFA B3 ä", Charset.forName(charset)), 100))
        .isEqualTo("A B3 ä");
  }

  @Test
  void a_text_without_one_is_utf_8() throws IOException {
    assertThat(TextFile.read(written("A B3 ä", StandardCharsets.UTF_8), 100)).isEqualTo("A B3 ä");
    assertThat(TextFile.read(written("", StandardCharsets.UTF_8), 100)).isEmpty();
    assertThat(TextFile.read(written("A", StandardCharsets.UTF_8), 100)).isEqualTo("A");
  }

  @Test
  void of_a_text_that_is_too_long_no_more_than_that_is_read() throws IOException {
    assertThat(TextFile.read(written("A".repeat(100), StandardCharsets.UTF_8), 100)).hasSize(100);
    assertThat(TextFile.read(written("A".repeat(9_000), StandardCharsets.UTF_8), 100)).hasSize(101);
    assertThat(TextFile.read(written("\uFEFF" + "A".repeat(101), StandardCharsets.UTF_8), 100))
        .hasSize(101);
  }

  @Test
  void bytes_that_are_no_text_are_refused() throws IOException {
    Path file = Files.write(folder.resolve("picture"), new byte[] {(byte) 0xC3, 0x28, 0});
    assertThatThrownBy(() -> TextFile.read(file, 100)).isInstanceOf(IOException.class);
  }

  @Test
  void only_a_file_that_is_there_exists() throws IOException {
    assertThat(TextFile.exists(written("A", StandardCharsets.UTF_8).toString())).isTrue();
    assertThat(TextFile.exists(folder.toString())).isFalse();
    assertThat(TextFile.exists("\0")).isFalse();
  }

  private Path written(String text, Charset charset) throws IOException {
    return Files.writeString(folder.resolve("text"), text, charset);
  }
}
