package dev.raceway.session.export.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.TextOutput;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;

/**
 * A canvas that asks before every shape whether it is to be painted to the end, and notes the words
 * of which it gets the outlines.
 */
final class WatchedOutput extends Graphics2DOutput {

  private final FrameWatch watch;
  private final PlacedWords words;

  WatchedOutput(Graphics2D canvas, FrameWatch watch, PlacedWords words) {
    super(canvas);
    this.watch = watch;
    this.words = words;
  }

  @Override
  public Output createChild() {
    return new WatchedOutput((Graphics2D) graphics().create(), watch, words);
  }

  @Override
  public TextOutput textOutput() {
    return words.of(this);
  }

  @Override
  public void fillShape(Shape shape) {
    watch.requireWanted();
    super.fillShape(shape);
  }

  @Override
  public void drawShape(Shape shape) {
    watch.requireWanted();
    super.drawShape(shape);
  }
}
