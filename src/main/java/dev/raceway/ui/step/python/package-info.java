/**
 * Which version of CPython says where threads are switched: a button, and a card that tells why.
 *
 * <p>What the rules mean is said by {@code model}; in here they only have names and sentences.
 * Another rule needs its two texts.
 */
package dev.raceway.ui.step.python;
