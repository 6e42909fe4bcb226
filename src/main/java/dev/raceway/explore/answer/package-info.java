/**
 * Questions and answers of exploring, as values: how much it may take, and what was found.
 *
 * <p>An answer is exact or says that there is none and why. Everybody may use these; nothing here
 * knows how they were found.
 */
package dev.raceway.explore.answer;
