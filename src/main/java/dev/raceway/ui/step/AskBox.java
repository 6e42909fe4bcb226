package dev.raceway.ui.step;

import dev.raceway.ui.control.KeyCap;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.keys.Shortcut;
import dev.raceway.ui.text.Texts;
import dev.raceway.ui.vote.Vote;
import dev.raceway.ui.vote.VoteView;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** What a class is asked at a step, below the board. */
final class AskBox extends VBox {

  private final VoteView votes;
  private final Button next = new Button();
  private final HBox last;

  AskBox(AskViewModel model) {
    super(8);
    setId("ask");
    getStyleClass().addAll("card", "ask-box");
    setMinHeight(USE_PREF_SIZE);
    votes = new VoteView(model::count);
    next.setId("ask-next");
    next.getStyleClass().add("primary");
    next.setGraphic(new KeyCap("PageDown"));
    next.setContentDisplay(ContentDisplay.RIGHT);
    next.setMinWidth(USE_PREF_SIZE);
    next.setOnAction(event -> model.goOn());
    KeyTips.set(next, Texts.get("ask.next.help"), Shortcut.NEXT);
    last = new HBox(16, votes.sum(), next);
    last.setAlignment(Pos.CENTER_LEFT);
  }

  void show(Vote vote) {
    // Until something is asked, and in lessons for ever, there is nothing in it.
    getChildren().setAll(votes, last);
    votes.show(vote);
    next.setText(Texts.get(vote.isRevealed() ? "lessons.go-on" : "lessons.reveal"));
  }
}
