/**
 * Traces in the forms in which they leave the program: listings, Markdown, Mermaid, CSV, JSON.
 *
 * <p>Each form is a small class from a {@link dev.raceway.session.export.Report} to text, in
 * English with plain numbers whatever the locale. The fields of JSON and CSV are a contract: add,
 * never rename.
 */
package dev.raceway.session.export;
