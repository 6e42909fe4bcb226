/**
 * The hands and eyes of the window's monkey test: what it does at random, how long the JavaFX
 * thread works at a time, and what memory is held.
 *
 * <p>Nothing of JUnit here: {@code .ci/monkey} runs it beside the packaged program.
 */
package dev.raceway.ui.monkey;
