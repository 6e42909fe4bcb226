package dev.raceway.ui.step.branch;

import dev.raceway.session.Branch;
import dev.raceway.session.Branches;
import dev.raceway.session.Run;
import dev.raceway.ui.control.CardButton;
import dev.raceway.ui.control.MarkedText;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.LateTooltip;
import dev.raceway.ui.text.Texts;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** How many ways were left, and the list of them: go to one, or forget it. */
public final class BranchesButton extends Button {

  private static final double MOST_HEIGHT = 320;

  private static final double LINE = 20;

  private final Consumer<Branch> onGo;
  private final Consumer<Branch> onForget;
  private final Popover popover = new Popover(this, this::content);
  private Run run;
  private List<Branch> branches = List.of();
  private boolean outcomeHidden;

  /**
   * Makes the button.
   *
   * @param onGo told which way a person goes to
   * @param onForget told which one they do not need any more
   */
  public BranchesButton(Run run, Consumer<Branch> onGo, Consumer<Branch> onForget) {
    super("0", new FontIcon(Feather.GIT_BRANCH));
    this.run = run;
    this.onGo = onGo;
    this.onForget = onForget;
    setId("branches");
    getStyleClass().add("branches-button");
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("branches.help"));
  }

  /** Shows how many ways of this set-up were left. */
  public void show(Run next, Branches left, boolean hidden) {
    run = next;
    outcomeHidden = hidden;
    List<Branch> now = left.of(next);
    setDisable(now.isEmpty());
    if (now.size() != branches.size() || getAccessibleText() == null) {
      setText(String.valueOf(now.size()));
      setAccessibleText(Texts.get("branches.number", now.size()));
    }
    branches = now;
  }

  private Region content() {
    VBox rows = new VBox(4);
    for (Branch branch : branches) {
      rows.getChildren().add(row(branch, rows.getChildren().size() + 1));
    }
    ScrollPane scroll = new ScrollPane(rows);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setMaxHeight(MOST_HEIGHT);
    Label title = new Label(Texts.get("branches.number", branches.size()));
    title.getStyleClass().add("strong");
    VBox card = new VBox(8, title, scroll);
    card.setId("branch-list");
    card.getStyleClass().addAll("card", "popover", "branch-list");
    return card;
  }

  private HBox row(Branch branch, int number) {
    MarkedText words = new MarkedText();
    // In one line: a flow of text would be wrapped as narrow as it can be.
    words.setMinWidth(USE_PREF_SIZE);
    words.setMinHeight(LINE);
    words.setPrefHeight(LINE);
    words.show(BranchText.of(branch, run, outcomeHidden));
    CardButton go = new CardButton();
    go.setGraphic(words);
    go.setId("branch-" + number);
    go.getStyleClass().add("branch-row");
    go.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    go.setAlignment(Pos.CENTER_LEFT);
    go.setMaxWidth(Double.MAX_VALUE);
    go.setAccessibleText(words.plain());
    go.setOnAction(event -> take(onGo, branch));
    HBox.setHgrow(go, Priority.ALWAYS);
    CardButton forget = new CardButton();
    forget.setGraphic(new FontIcon(Feather.TRASH_2));
    forget.setId("forget-" + number);
    forget.getStyleClass().addAll("icon-button", "quiet");
    forget.setAccessibleText(Texts.get("branches.forget"));
    LateTooltip.set(forget, Texts.get("branches.forget"));
    forget.setOnAction(event -> take(onForget, branch));
    HBox row = new HBox(4, go, forget);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private void take(Consumer<Branch> deed, Branch branch) {
    popover.hide();
    deed.accept(branch);
  }
}
