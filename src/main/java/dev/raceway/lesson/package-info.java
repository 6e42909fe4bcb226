/**
 * Lessons as values: what is said, run, asked and to be reached, and the courses that put lessons
 * in order.
 *
 * <p>What is right is never written down here but asked of the model and of exploring. No files, no
 * threads, no clock and no toolkit: those are in {@code lesson.file} and above. A new question is a
 * constant of {@link dev.raceway.lesson.SubjectKind}, a new goal another {@link
 * dev.raceway.lesson.Goal}.
 */
package dev.raceway.lesson;
