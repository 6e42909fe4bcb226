/**
 * A run or a lesson on paper: its sheets, its questions, and its answers.
 *
 * <p>Questions and answers come from the run and the room {@code lesson}; here they get their words
 * and lines.
 */
package dev.raceway.session.export.handout;
