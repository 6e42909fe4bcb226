package dev.raceway.lesson;

import java.util.Optional;

/**
 * One answer to a question, with the sentence for whoever gives it.
 *
 * @param value how it is written; empty for the right answer where only the model says it
 * @param label what stands on it, if that is not the value
 * @param right whether the lesson takes it to be right
 * @param sentence why it is right, or why it is not
 */
public record AnswerChoice(
    Optional<String> value, Optional<LessonText> label, boolean right, LessonText sentence) {}
