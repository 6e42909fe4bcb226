/**
 * Which keys there are, what they are called, and how they are read.
 *
 * <p>{@code Shortcut} is the one table: keys are dispatched by it, the key overlay shows it, and
 * tool tips name keys from it. What a key does is decided in {@code shell}, which sees every
 * screen.
 */
package dev.raceway.ui.keys;
