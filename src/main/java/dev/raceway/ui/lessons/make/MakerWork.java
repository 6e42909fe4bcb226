package dev.raceway.ui.lessons.make;

import dev.raceway.lesson.Lesson;
import dev.raceway.ui.lessons.LessonDialogs;
import dev.raceway.work.Workplace;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Where the work of making a lesson is done, and who shows what comes of it.
 *
 * @param checking explores right answers and runs real threads
 * @param files reads and writes files, in order and to the end
 * @param dialogs asks for files
 * @param freeId makes a name that no other lesson has of one that is wanted
 * @param preview shows a lesson as a student sees it
 * @param list lists a lesson that was saved
 * @param toBoard shows the board
 */
public record MakerWork(
    Workplace checking,
    Workplace files,
    LessonDialogs dialogs,
    UnaryOperator<String> freeId,
    Consumer<Lesson> preview,
    Consumer<Lesson> list,
    Runnable toBoard) {}
