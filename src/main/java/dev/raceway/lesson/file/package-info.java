/**
 * Lesson files: reads them, proves them, and grades what students hand in.
 *
 * <p>A file that is damaged is refused whole, with file, line and reason, by a {@link
 * dev.raceway.lesson.file.LessonFileException}. Proofs run on real threads as well as in the model.
 * A new field goes into {@link dev.raceway.lesson.file.LessonReader}, the JSON Schema, the page and
 * {@link dev.raceway.lesson.file.LessonProof}.
 */
package dev.raceway.lesson.file;
