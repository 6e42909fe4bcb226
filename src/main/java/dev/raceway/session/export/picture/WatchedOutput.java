package dev.raceway.session.export.picture;

import com.github.weisj.jsvg.renderer.output.Output;
import com.github.weisj.jsvg.renderer.output.impl.Graphics2DOutput;
import java.awt.Graphics2D;
import java.awt.Shape;

/** A canvas that asks before every shape whether it is to be painted to the end. */
final class WatchedOutput extends Graphics2DOutput {

  private final FrameWatch watch;

  WatchedOutput(Graphics2D canvas, FrameWatch watch) {
    super(canvas);
    this.watch = watch;
  }

  @Override
  public Output createChild() {
    return new WatchedOutput((Graphics2D) graphics().create(), watch);
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
