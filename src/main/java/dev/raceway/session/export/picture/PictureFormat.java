package dev.raceway.session.export.picture;

import java.awt.image.BufferedImage;
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
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** The kinds of files with a picture of a run; the ending of a name says which. */
public enum PictureFormat {
  /** Words that can be selected, sharp at every size. */
  SVG,
  /** Pixels. */
  PNG,
  /** The start, then one frame a decision. */
  GIF,
  /**
   * A run of one row, and what is none, on a page of the picture's size; a longer run on sheets,
   * and what is to be filled in on sheets that the answers follow.
   */
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

  /** Tells whether it shows what happens one after the other, so that a graph has no such file. */
  public boolean isAnimated() {
    return this == GIF;
  }

  /** Returns its ending, without the dot. */
  public String ending() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Writes a picture; the stream stays open. Takes longer than a frame of the window.
   *
   * @param progress told of the frames, and asked whether to go on
   * @throws IllegalArgumentException if it is animated and the picture is not one of a run
   * @throws TooLongException if the run has more steps than such a file can show
   * @throws CancellationException if it was not to go on
   */
  public void write(Pictured picture, OutputStream out, FrameWatch progress) throws IOException {
    switch (this) {
      case SVG -> out.write(picture.svg(progress).getBytes(StandardCharsets.UTF_8));
      case PNG -> png(new SvgPainter(picture.svg(progress)).image(progress), out);
      case GIF -> gif(picture, out, progress);
      case PDF -> pdf(picture, out, progress);
    }
  }

  private static void png(BufferedImage image, OutputStream out) throws IOException {
    try (ImageOutputStream stream = buffered(out)) {
      ImageIO.write(image, "png", stream);
    }
  }

  /** In memory: what is buffered in a file is closed once more, aloud, after a disk was full. */
  private static ImageOutputStream buffered(OutputStream out) {
    return new MemoryCacheImageOutputStream(out);
  }

  private static void gif(Pictured still, OutputStream out, FrameWatch progress)
      throws IOException {
    if (!(still instanceof PicturedRun picture)) {
      throw new IllegalArgumentException("nothing moves in this picture");
    }
    int frames = picture.position() + 1;
    if (frames > MOST_FRAMES) {
      throw new TooLongException(MOST_FRAMES - 1);
    }
    try (ImageOutputStream stream = buffered(out);
        AnimatedGif gif = new AnimatedGif(stream)) {
      for (int frame = 0; frame < frames; frame++) {
        progress.at(frame, frames);
        progress.requireWanted();
        gif.add(
            new SvgPainter(picture.svg(frame)).image(progress),
            frame == frames - 1 ? LAST_HUNDREDTHS : FRAME_HUNDREDTHS);
      }
    }
  }

  private static void pdf(Pictured picture, OutputStream out, FrameWatch progress)
      throws IOException {
    try (PdfPages pages = new PdfPages()) {
      if (picture instanceof PicturedRun run) {
        List<String> sheets = run.sheets(progress);
        for (int sheet = 0; sheet < sheets.size(); sheet++) {
          progress.at(sheet, sheets.size());
          pages.addSheet(sheets.get(sheet), run.paper(), progress);
        }
      }
      if (pages.isEmpty()) {
        pages.add(picture.svg(progress), progress);
      }
      pages.write(out);
    }
  }
}
