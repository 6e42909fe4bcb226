/**
 * The one live run: its trace, where one stands in it, who decides, and the real threads that
 * follow.
 *
 * <p>Free of JavaFX. {@link dev.raceway.session.Run} says what every deed means and is a value;
 * only {@link dev.raceway.session.Session} and {@link dev.raceway.session.RealThreads} change.
 */
package dev.raceway.session;
