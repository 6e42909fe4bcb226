/**
 * What every exported form is made from: the run, what is said about it, and the words for it.
 *
 * <p>Words come from {@link dev.raceway.session.export.report.ReportWords}, English unless asked
 * otherwise. A new form implements {@link dev.raceway.session.export.report.ReportFormat} in a
 * folder of its own kind.
 */
package dev.raceway.session.export.report;
