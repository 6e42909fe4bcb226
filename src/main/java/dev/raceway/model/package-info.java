/**
 * What the program means: instructions, programs, states, steps and who erased whom.
 *
 * <p>Everything here is immutable, deterministic and needs {@code java.base} alone. A change of
 * meaning belongs here first; the engine is then held to it after every step.
 */
package dev.raceway.model;
