package dev.raceway.ui.shell;

import dev.raceway.text.Language;
import dev.raceway.ui.control.ScalingPane;
import dev.raceway.ui.control.Segments;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.settings.SettingsViewModel;
import dev.raceway.ui.settings.ThemeChoice;
import dev.raceway.ui.text.Texts;
import java.util.List;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.util.Subscription;
import org.controlsfx.control.ToggleSwitch;

/** What can be set, a row each. */
final class SettingsBody extends VBox {

  private static final double NAME_WIDTH = 200;
  private static final double ROW_WIDTH = 620;

  private Subscription subscription = Subscription.EMPTY;

  SettingsBody(SettingsViewModel settings, ScalingPane zoom) {
    super(16);
    getStyleClass().add("settings-body");
    getChildren()
        .addAll(
            row("settings.theme", theme(settings)),
            row("settings.language", language(settings)),
            row("settings.scale", scale(settings, zoom)),
            row(
                "settings.reduce-motion",
                toggle("reduce-motion", "settings.reduce-motion", settings.reduceMotionProperty())),
            row(
                "settings.blank-with-b",
                toggle("blank-with-b", "settings.blank-with-b", settings.blankWithBProperty())));
  }

  /** Lets go of the settings, which live on. */
  void close() {
    subscription.unsubscribe();
  }

  private Segments<ThemeChoice> theme(SettingsViewModel settings) {
    Segments<ThemeChoice> theme =
        new Segments<>(Texts.get("settings.theme"), List.of(ThemeChoice.values()), Texts::of);
    theme.setId("settings-theme");
    bind(theme.valueProperty(), settings.themeChoiceProperty());
    return theme;
  }

  private Segments<Language> language(SettingsViewModel settings) {
    Segments<Language> language =
        new Segments<>(
            Texts.get("settings.language"), List.of(Language.values()), Language::ownName);
    language.setId("settings-language");
    bind(language.valueProperty(), settings.languageProperty());
    return language;
  }

  private HBox scale(SettingsViewModel settings, ScalingPane zoom) {
    Label value = new Label();
    value.setId("settings-scale");
    value.getStyleClass().add("settings-scale");
    subscription =
        subscription.and(
            settings
                .scaleProperty()
                .subscribe(
                    now ->
                        value.setText(
                            Texts.get("settings.percent", Math.round(100 * now.doubleValue())))));
    HBox box =
        new HBox(
            8,
            button("settings-smaller", "−", Shortcut.SMALLER, zoom::smaller),
            value,
            button("settings-larger", "+", Shortcut.LARGER, zoom::larger),
            button(
                "settings-natural",
                Texts.get("settings.natural"),
                Shortcut.NATURAL,
                zoom::natural));
    box.setAlignment(Pos.CENTER_LEFT);
    return box;
  }

  private static Button button(String id, String text, Shortcut key, Runnable deed) {
    Button button = new Button(text);
    button.setId(id);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(Texts.of(key));
    KeyTips.set(button, Texts.of(key), key);
    button.setOnAction(event -> deed.run());
    return button;
  }

  private ToggleSwitch toggle(String id, String name, Property<Boolean> setting) {
    ToggleSwitch toggle = new ToggleSwitch();
    toggle.setId("settings-" + id);
    toggle.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    toggle.setAccessibleText(Texts.get(name));
    KeyTips.set(toggle, Texts.get(name));
    bind(toggle.selectedProperty(), setting);
    return toggle;
  }

  private <T> void bind(Property<T> shown, Property<T> setting) {
    shown.bindBidirectional(setting);
    subscription = subscription.and(() -> shown.unbindBidirectional(setting));
  }

  /** Where there is little room, what is set stands below its name. */
  private static FlowPane row(String name, Node control) {
    Label label = new Label(Texts.get(name));
    label.setLabelFor(control);
    label.setWrapText(true);
    label.setPrefWidth(NAME_WIDTH);
    label.setMinWidth(NAME_WIDTH);
    label.setMinHeight(USE_PREF_SIZE);
    FlowPane row = new FlowPane(16, 6, label, control);
    row.setPrefWrapLength(ROW_WIDTH);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }
}
