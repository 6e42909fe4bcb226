/**
 * The forms in which a run is written to a file, by the ending of the file's name.
 *
 * <p>{@code ExportFormat} puts the folders below together. Each form is a small class from a {@link
 * dev.raceway.session.export.report.Report} to text, with plain numbers whatever the locale. The
 * fields of JSON and CSV are a contract: add, never rename.
 */
package dev.raceway.session.export;
