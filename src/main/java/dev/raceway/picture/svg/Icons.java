package dev.raceway.picture.svg;

import dev.raceway.picture.Part;

/** The padlocks, as lines in a square of 24; those of the Feather icons that the window shows. */
final class Icons {

  static final double UNIT = 24;

  private static final String BODY =
      "M5 11H19a2 2 0 0 1 2 2v7a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-7a2 2 0 0 1 2-2z";

  private Icons() {}

  static String lines(Part.Sign sign) {
    return switch (sign) {
      case LOCK -> BODY + "M7 11V7a5 5 0 0 1 10 0v4";
      case UNLOCK -> BODY + "M7 11V7a5 5 0 0 1 9.9-1";
    };
  }
}
