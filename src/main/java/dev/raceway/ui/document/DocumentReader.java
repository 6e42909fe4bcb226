package dev.raceway.ui.document;

import dev.raceway.schedule.InputLimit;
import dev.raceway.schedule.Quotation;
import dev.raceway.schedule.Reading;
import dev.raceway.session.TextFile;
import dev.raceway.session.file.FileLocation;
import dev.raceway.session.file.SessionDocument;
import dev.raceway.session.file.SessionFileException;
import dev.raceway.session.file.SessionReader;
import dev.raceway.ui.step.run.Problems;
import dev.raceway.ui.text.Message;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;

/** Reads what a person opens. Slow: not for the JavaFX thread. */
final class DocumentReader {

  /** Characters in which a file shows what it holds. */
  private static final int START = 1_000;

  private DocumentReader() {}

  /** What a file holds. */
  sealed interface Found {}

  /**
   * A session.
   *
   * @param document its runs
   */
  record Session(SessionDocument document) implements Found {}

  /**
   * A text that may be a share code or a schedule.
   *
   * @param text without white space around it
   */
  record PlainText(String text) implements Found {}

  /** A file that is not opened. */
  static final class NotOpenedException extends Exception {

    private final transient Message sentence;

    NotOpenedException(Message sentence, Throwable cause) {
      super(cause);
      this.sentence = sentence;
    }

    Message sentence() {
      return sentence;
    }
  }

  /**
   * Reads a file.
   *
   * @throws NotOpenedException if it cannot be read, or is not what it should be
   * @throws java.util.concurrent.CancellationException if the watch does not go on
   */
  static Found read(Path file, Reading.Watch watch) throws NotOpenedException {
    String name = name(file);
    if (Files.exists(file) && !Files.isRegularFile(file) && !Files.isDirectory(file)) {
      // A pipe may have nothing to say for ever.
      throw new NotOpenedException(Message.of("document.unreadable", name), null);
    }
    try {
      String start = TextFile.read(file, START).strip();
      if (start.startsWith("{") || isNamedSession(file)) {
        return new Session(SessionReader.read(file, watch));
      }
      String text = TextFile.read(file, InputLimit.CHARACTERS.most()).strip();
      if (text.isEmpty()) {
        throw new NotOpenedException(Message.of("document.empty", name), null);
      }
      return new PlainText(text);
    } catch (SessionFileException e) {
      throw new NotOpenedException(refused(name, e), e);
    } catch (CharacterCodingException e) {
      throw new NotOpenedException(Message.of("document.not-text", name), e);
    } catch (IOException e) {
      throw new NotOpenedException(unreadable(file, e), e);
    }
  }

  /**
   * Reads the text of a session.
   *
   * @throws NotOpenedException if it is none
   * @throws java.util.concurrent.CancellationException if the watch does not go on
   */
  static SessionDocument ofText(String text, Reading.Watch watch) throws NotOpenedException {
    try {
      return SessionReader.read(text, watch);
    } catch (SessionFileException e) {
      throw new NotOpenedException(
          Message.of(
              "document.refused", Message.of("document.text"), place(e.location()), fault(e)),
          e);
    }
  }

  private static boolean isNamedSession(Path file) {
    return file.toString().endsWith(SessionName.ENDING);
  }

  static String name(Path file) {
    return Quotation.whole(file.toString());
  }

  /** Returns that a text file holds nothing that can be followed. */
  static Message refused(Path file, IllegalArgumentException why) {
    return Message.of("document.refused-text", name(file), Problems.reason(why));
  }

  private static Message unreadable(Path file, IOException failure) {
    String name = name(file);
    if (failure instanceof NoSuchFileException) {
      return Message.of("document.missing", name);
    }
    return Files.isDirectory(file)
        ? Message.of("document.folder", name)
        : Message.of("document.unreadable", name);
  }

  private static Message refused(String name, SessionFileException refused) {
    return Message.of("document.refused", name, place(refused.location()), fault(refused));
  }

  private static Message place(FileLocation place) {
    String line = String.valueOf(place.line());
    if (place.run().isEmpty()) {
      return Message.of("document.line", line);
    }
    String run = String.valueOf(place.run().getAsInt());
    return place.branch().isEmpty()
        ? Message.of("document.line-run", line, run)
        : Message.of(
            "document.line-run-branch", line, run, String.valueOf(place.branch().getAsInt()));
  }

  private static Message fault(SessionFileException refused) {
    return switch (refused.fault()) {
      case WRONG_CODE -> code(refused);
      case TOO_LARGE -> Message.of(refused.fault(), SessionReader.MOST_CHARACTERS);
      default -> Message.of(refused.fault(), refused.value());
    };
  }

  private static Message code(SessionFileException refused) {
    return refused.getCause() instanceof IllegalArgumentException cause
        ? Problems.reason(cause)
        : Message.of(refused.fault());
  }
}
