/**
 * What performance.md promises, measured: one command, one table.
 *
 * <p>Speeds are compared as interleaved pairs, so that another program's work meets both sides.
 * What needs no pair is measured by JMH in a process of its own.
 */
package dev.raceway.benchmark;
