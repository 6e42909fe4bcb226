package dev.raceway.picture;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.Map;
import java.util.OptionalInt;

/** How far each letter of a font file advances, read from its tables (OpenType 1.9). */
final class OpenTypeFont {

  private static final int UNITS_PER_EM = 18;
  private static final int NUMBER_OF_METRICS = 34;

  private final ByteBuffer file;
  private final Map<String, Integer> tables = new HashMap<>();

  OpenTypeFont(byte[] bytes) {
    file = ByteBuffer.wrap(bytes);
    int count = file.getShort(4);
    for (int i = 0; i < count; i++) {
      int entry = 12 + 16 * i;
      byte[] tag = new byte[4];
      file.get(entry, tag);
      tables.put(
          new String(tag, java.nio.charset.StandardCharsets.US_ASCII), file.getInt(entry + 8));
    }
  }

  static OpenTypeFont of(String resource) throws IOException {
    try (InputStream in = OpenTypeFont.class.getResourceAsStream(resource)) {
      return new OpenTypeFont(in.readAllBytes());
    }
  }

  /** Returns the advance in ten thousandths of the font's size; empty if it has no such letter. */
  OptionalInt advance(int codePoint) {
    int glyph = glyph(codePoint);
    if (glyph == 0) {
      return OptionalInt.empty();
    }
    int metrics = unsigned(tables.get("hhea") + NUMBER_OF_METRICS);
    int units = unsigned(tables.get("hmtx") + 4 * Math.min(glyph, metrics - 1));
    return OptionalInt.of(
        Math.round(units * 10_000f / unsigned(tables.get("head") + UNITS_PER_EM)));
  }

  private int glyph(int codePoint) {
    int cmap = tables.get("cmap");
    for (int i = 0; i < unsigned(cmap + 2); i++) {
      int table = cmap + file.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned(table) == 4) {
        return ofSegments(table, codePoint);
      }
    }
    throw new IllegalStateException("the font has no table of format 4");
  }

  private int ofSegments(int table, int codePoint) {
    int twice = unsigned(table + 6);
    for (int i = 0; i < twice; i += 2) {
      int end = unsigned(table + 14 + i);
      int start = unsigned(table + 16 + twice + i);
      if (codePoint <= end) {
        if (codePoint < start) {
          return 0;
        }
        int delta = unsigned(table + 16 + 2 * twice + i);
        int at = table + 16 + 3 * twice + i;
        int offset = unsigned(at);
        if (offset == 0) {
          return (codePoint + delta) & 0xFFFF;
        }
        int glyph = unsigned(at + offset + 2 * (codePoint - start));
        return glyph == 0 ? 0 : (glyph + delta) & 0xFFFF;
      }
    }
    return 0;
  }

  private int unsigned(int offset) {
    return Short.toUnsignedInt(file.getShort(offset));
  }
}
