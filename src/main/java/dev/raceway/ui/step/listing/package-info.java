/**
 * The code that an increment stands for, in several languages, and which line runs which
 * instruction.
 *
 * <p>The listings are data files beside the resources of this package; bytecode in them is what
 * compilers make of the source that stands in its comments, and tests compile it again. Another
 * language is a constant of {@code CodeForm} and a file. No toolkit in here.
 */
package dev.raceway.ui.step.listing;
