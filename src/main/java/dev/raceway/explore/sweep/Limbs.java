package dev.raceway.explore.sweep;

import java.math.BigInteger;

/**
 * Large whole numbers from 0, as limbs of {@value #BITS} bits in an array of longs, the lowest
 * first. A limb leaves room for a factor below 2<sup>15</sup>, so that adding a multiple needs no
 * double-length product.
 */
final class Limbs {

  static final int BITS = 48;

  private static final long MASK = (1L << BITS) - 1;

  private Limbs() {}

  /** Returns the limbs that hold every number up to one. */
  static int needed(BigInteger largest) {
    return Math.max(1, (largest.bitLength() + BITS - 1) / BITS);
  }

  /** Adds a multiple of one number to another, which has at least as many limbs. */
  static void add(long[] to, int at, int limbs, long[] from, int start, int length, long factor) {
    long carry = 0;
    for (int i = 0; i < length; i++) {
      long sum = to[at + i] + from[start + i] * factor + carry;
      to[at + i] = sum & MASK;
      carry = sum >>> BITS;
    }
    for (int i = length; carry != 0 && i < limbs; i++) {
      long sum = to[at + i] + carry;
      to[at + i] = sum & MASK;
      carry = sum >>> BITS;
    }
  }

  /** Returns a number. */
  static BigInteger toBigInteger(long[] from, int start, int length) {
    BigInteger number = BigInteger.ZERO;
    for (int i = length - 1; i >= 0; i--) {
      number = number.shiftLeft(BITS).or(BigInteger.valueOf(from[start + i]));
    }
    return number;
  }
}
