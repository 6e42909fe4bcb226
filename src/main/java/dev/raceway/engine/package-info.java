/**
 * Real threads that are stepped one instruction at a time and held to the model.
 *
 * <p>What they run is the folder {@code counter}, the same that trials run. No text and no meaning
 * is made here: the model has the meaning.
 */
package dev.raceway.engine;
