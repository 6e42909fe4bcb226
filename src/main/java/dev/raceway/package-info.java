/**
 * The way in: decides between the command line and the window.
 *
 * <p>It knows {@code cli} and {@code ui} and nothing below them. What the program does belongs into
 * the rooms; only the choice between the two, and the words when neither can start, belong here.
 */
package dev.raceway;
