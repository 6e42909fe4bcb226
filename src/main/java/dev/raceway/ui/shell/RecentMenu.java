package dev.raceway.ui.shell;

import dev.raceway.schedule.Quotation;
import dev.raceway.ui.text.Texts;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.util.Subscription;

/** The sessions that were opened or saved last. */
final class RecentMenu extends Menu implements AutoCloseable {

  private final Models models;
  private final Subscription subscription;

  RecentMenu(Models models) {
    super(Texts.get("document.recent"));
    this.models = models;
    setId("recent-files");
    subscription = models.settings().recentFilesProperty().subscribe(this::offer);
  }

  private void offer(List<String> files) {
    setDisable(files.isEmpty());
    getItems().clear();
    for (String file : files) {
      MenuItem item = new MenuItem(Quotation.whole(file));
      // An underscore in a file's name is no mark of a mnemonic.
      item.setMnemonicParsing(false);
      item.setId("recent-" + getItems().size());
      item.setOnAction(event -> open(file));
      getItems().add(item);
    }
    MenuItem forget = new MenuItem(Texts.get("document.recent.forget"));
    forget.setId("recent-forget");
    forget.setOnAction(event -> models.settings().forgetRecentFiles());
    getItems().addAll(new SeparatorMenuItem(), forget);
  }

  private void open(String file) {
    try {
      models.documents().open(Path.of(file));
    } catch (InvalidPathException e) {
      models.settings().forget(file);
    }
  }

  @Override
  public void close() {
    subscription.unsubscribe();
  }
}
