package dev.raceway.ui.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A selection that stays where it is when something else cannot be chosen. */
class OfferedSelectionTest {

  private final OfferedSelection<String> selection =
      new OfferedSelection<>(List.of("plain", "atomic", "adder"), item -> !item.equals("adder"));

  @Test
  void what_is_not_offered_is_not_selected_by_place_nor_by_name() {
    selection.select("atomic");
    selection.select(2);
    assertThat(selection.getSelectedItem()).isEqualTo("atomic");
    selection.select("adder");
    assertThat(selection.getSelectedItem()).isEqualTo("atomic");
    selection.selectNext();
    assertThat(selection.getSelectedIndex()).isEqualTo(1);
    selection.selectPrevious();
    assertThat(selection.getSelectedItem()).isEqualTo("plain");
  }
}
