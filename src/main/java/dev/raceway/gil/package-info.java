/**
 * Measures the same work one part after another, under an interpreter lock as CPython's, and
 * without one.
 *
 * <p>{@code Measurement} puts the folders below together. No figure may be left out or made up.
 */
package dev.raceway.gil;
