/**
 * The window: JavaFX views over view models over a session.
 *
 * <p>Views may change freely; view models stay free of the scene graph so that they can be tested
 * without a toolkit. No rule of the simulation may be decided here.
 */
package dev.raceway.ui;
