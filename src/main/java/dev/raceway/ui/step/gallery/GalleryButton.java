package dev.raceway.ui.step.gallery;

import dev.raceway.session.gallery.ReadyMade;
import dev.raceway.session.gallery.ReadyMadeRun;
import dev.raceway.ui.control.Popover;
import dev.raceway.ui.keys.KeyTips;
import dev.raceway.ui.text.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Unfolds the gallery: the first steps, and every ready-made run. */
public final class GalleryButton extends Button {

  private static final double GAP = 12;
  private static final int MOST_COLUMNS = 4;
  private static final double AROUND = 48;

  private final Consumer<ReadyMadeRun> onOpen;
  private final Runnable onFirstSteps;
  private final Popover popover = new Popover(this, this::content);

  /** Made when the gallery is first unfolded: most starts of the program never do. */
  private List<GalleryCard> cards = List.of();

  /**
   * Makes the button.
   *
   * @param onOpen told which run a person opens
   * @param onFirstSteps told that a person wants to be led
   */
  public GalleryButton(Consumer<ReadyMadeRun> onOpen, Runnable onFirstSteps) {
    super(Texts.get("gallery.name"), new FontIcon(Feather.CHEVRON_DOWN));
    this.onOpen = onOpen;
    this.onFirstSteps = onFirstSteps;
    setId("gallery");
    setContentDisplay(ContentDisplay.RIGHT);
    setMinWidth(USE_PREF_SIZE);
    KeyTips.set(this, Texts.get("gallery.help"));
  }

  private Region content() {
    if (cards.isEmpty()) {
      cards = makeCards();
    }
    double scale = getLocalToSceneTransform().getMxx();
    double room = getScene().getWidth() / scale - AROUND;
    int columns = (int) Math.max(1, Math.min(MOST_COLUMNS, room / (GalleryCard.WIDTH + GAP)));
    GridPane grid = new GridPane();
    grid.setHgap(GAP);
    grid.setVgap(GAP);
    // Where the cards scroll, the bar takes its room from here.
    grid.setPadding(new Insets(0, GAP, 0, 0));
    for (int i = 0; i < cards.size(); i++) {
      grid.add(cards.get(i), i % columns, i / columns);
    }
    ScrollPane scroll = new ScrollPane(grid);
    scroll.setFitToWidth(true);
    scroll.setFocusTraversable(false);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    StackPane card = new StackPane(scroll);
    card.setId("gallery-cards");
    card.getStyleClass().addAll("card", "popover", "gallery");
    return card;
  }

  private List<GalleryCard> makeCards() {
    List<GalleryCard> made = new ArrayList<>();
    StackPane flag = new StackPane(new FontIcon(Feather.COMPASS));
    flag.getStyleClass().add("gallery-first");
    made.add(
        new GalleryCard(
            "first-steps", flag, Texts.get("gallery.first-steps"), () -> take(onFirstSteps)));
    for (ReadyMade readyMade : ReadyMade.values()) {
      ReadyMadeRun run = ReadyMadeRun.of(readyMade);
      made.add(
          new GalleryCard(
              readyMade.id(),
              new Miniature(run.trace()),
              Texts.of(readyMade),
              () -> take(() -> onOpen.accept(run))));
    }
    return made;
  }

  private void take(Runnable deed) {
    popover.hide();
    deed.run();
  }
}
