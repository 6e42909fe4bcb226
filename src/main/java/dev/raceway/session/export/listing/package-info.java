/**
 * A run as code: the lines as they were executed, and a program that does the same on one thread.
 *
 * <p>A listing has to run and to end with the same count. A language is one more {@code
 * ListingLanguage}.
 */
package dev.raceway.session.export.listing;
