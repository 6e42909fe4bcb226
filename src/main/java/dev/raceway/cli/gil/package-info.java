/**
 * {@code raceway gil}: measures the same work with and without an interpreter lock, and prints the
 * times.
 *
 * <p>Every figure comes from the room {@code gil}; text and JSON have the same ones.
 */
package dev.raceway.cli.gil;
