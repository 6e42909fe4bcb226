package dev.raceway.session.export.picture;

import dev.raceway.picture.look.Palette;

/**
 * What a picture looks like.
 *
 * @param tone its colours
 * @param scale how large it is, 1 as at a desk
 * @param blank whether all values are left to be filled in
 */
public record PictureLook(Palette.Tone tone, double scale, boolean blank) {

  /** Returns the colours. */
  Palette palette() {
    return Palette.of(tone);
  }
}
