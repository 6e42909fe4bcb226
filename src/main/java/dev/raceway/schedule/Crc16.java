package dev.raceway.schedule;

import java.nio.charset.StandardCharsets;

/** CRC-16/XMODEM: polynomial 0x1021, start 0, nothing reflected (CCITT V.41). */
final class Crc16 {

  private static final int POLYNOMIAL = 0x1021;

  private Crc16() {}

  static int of(String text) {
    int crc = 0;
    for (byte octet : text.getBytes(StandardCharsets.UTF_8)) {
      crc ^= (octet & 0xFF) << 8;
      for (int bit = 0; bit < 8; bit++) {
        crc = (crc & 0x8000) == 0 ? crc << 1 : crc << 1 ^ POLYNOMIAL;
      }
    }
    return crc & 0xFFFF;
  }
}
