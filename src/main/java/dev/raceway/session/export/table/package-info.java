/**
 * A run as a table in which each step has a row: comma-separated values and Markdown.
 *
 * <p>Both take their cells from {@code StepCells}. The columns of CSV are a contract: add, never
 * rename.
 */
package dev.raceway.session.export.table;
