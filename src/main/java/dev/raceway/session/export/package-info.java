/**
 * Traces in the forms in which they leave the program: listings, Markdown, Mermaid, CSV, JSON.
 *
 * <p>Each form is a small class from a {@link dev.raceway.session.export.Report} to text, with
 * plain numbers whatever the locale; words come from {@link
 * dev.raceway.session.export.ReportWords}, English unless asked otherwise. The fields of JSON and
 * CSV are a contract: add, never rename.
 */
package dev.raceway.session.export;
