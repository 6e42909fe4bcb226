/**
 * Benchmarks: what performance.md states is measured here, by one command.
 *
 * <p>Speeds that are compared are measured in turns in one run, since a machine is not as fast now
 * as it was a minute ago. Nothing here is a test: a slow machine is no fault.
 */
package dev.raceway.benchmark;
