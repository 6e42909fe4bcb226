/**
 * {@code raceway lessons} and {@code raceway grade}: lists and proves lessons, and grades what
 * students hand in.
 *
 * <p>Proofs and grades come from the room {@code lesson}; here they get rows and fields. The
 * columns of CSV and the fields of JSON are a contract: add, never rename.
 */
package dev.raceway.cli.lesson;
