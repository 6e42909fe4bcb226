/**
 * The counter on real threads: the increment, written once per counter kind, the locks around it,
 * and the gates at which stepped threads stand.
 *
 * <p>Stepping and trials run this same code; see decision 0005 before a loop or a gate is changed,
 * and run the benchmarks after it. No text and no meaning is made here: the model has the meaning.
 */
package dev.raceway.engine;
