package dev.raceway.session.export.picture;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;

/** The kinds of files with a picture of a run; the ending of a name says which. */
public enum PictureFormat {
  /** Words that can be selected, sharp at every size. */
  SVG,
  /** Pixels. */
  PNG,
  /** The start, then one frame a decision. */
  GIF,
  /** One page of the picture's size; a handout of two sheets, if values are to be filled in. */
  PDF;

  /** More frames make a file that nothing shows well. */
  private static final int MOST_FRAMES = 500;

  private static final int FRAME_HUNDREDTHS = 80;
  private static final int LAST_HUNDREDTHS = 300;

  /** Returns the kind of an ending without its dot; empty if there is none. */
  public static Optional<PictureFormat> ofEnding(String ending) {
    return Arrays.stream(values()).filter(each -> each.ending().equals(ending)).findFirst();
  }

  /** Returns all endings, without their dots. */
  public static List<String> endings() {
    return Arrays.stream(values()).map(PictureFormat::ending).toList();
  }

  /** Returns its ending, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a picture; the stream stays open. Takes longer than a frame of the window.
   *
   * @param progress told of the frames, and asked whether to go on
   * @throws TooLongException if the run has more steps than such a file can show
   * @throws CancellationException if it was not to go on
   */
  public void write(PicturedRun picture, OutputStream out, FrameWatch progress) throws IOException {
    switch (this) {
      case SVG -> out.write(picture.svg().getBytes(StandardCharsets.UTF_8));
      case PNG -> ImageIO.write(new SvgPainter(picture.svg()).image(), "png", out);
      case GIF -> gif(picture, out, progress);
      case PDF -> pdf(picture, out);
    }
  }

  private static void gif(PicturedRun picture, OutputStream out, FrameWatch progress)
      throws IOException {
    int frames = picture.position() + 1;
    if (frames > MOST_FRAMES) {
      throw new TooLongException(MOST_FRAMES - 1);
    }
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out);
        AnimatedGif gif = new AnimatedGif(stream)) {
      for (int frame = 0; frame < frames; frame++) {
        if (!progress.at(frame, frames)) {
          throw new CancellationException();
        }
        gif.add(
            new SvgPainter(picture.svg(frame)).image(),
            frame == frames - 1 ? LAST_HUNDREDTHS : FRAME_HUNDREDTHS);
      }
    }
  }

  /** What is to be filled in comes with its answers. */
  private static void pdf(PicturedRun picture, OutputStream out) throws IOException {
    try (PdfPages pages = new PdfPages()) {
      if (picture.look().blank()) {
        for (String page : picture.handout()) {
          pages.addSheet(page);
        }
      } else {
        pages.add(picture.svg());
      }
      pages.write(out);
    }
  }
}
