/**
 * What a run looks like, as values: parts with a place, a look and words, in no toolkit.
 *
 * <p>A window, a file and a page show the same parts and decide nothing. What is drawn is changed
 * here; how a look is painted is the business of whoever shows it. Words are asked of the language
 * that is handed in.
 */
package dev.raceway.picture;
