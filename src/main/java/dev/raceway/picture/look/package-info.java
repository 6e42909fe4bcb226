/**
 * How the looks of parts are painted, without a toolkit: reads the style sheets that the window
 * reads too, so that a colour, a corner or a size of words stands in one place alone.
 *
 * <p>Understood is what those sheets use: rules for classes and states, below one another or at the
 * same part. A new property gets its reader in {@link dev.raceway.picture.look.Look}.
 */
package dev.raceway.picture.look;
