/**
 * Trials as sentences, as comma-separated values and as JSON, for the command line and the window
 * alike.
 *
 * <p>The fields are a contract: add, never rename. No result may be left out.
 */
package dev.raceway.session.export.trial;
