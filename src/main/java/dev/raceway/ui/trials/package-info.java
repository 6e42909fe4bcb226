/** The trials panel. */
package dev.raceway.ui.trials;
