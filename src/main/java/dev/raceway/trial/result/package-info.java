/**
 * What each trial does and what was found, as values, and the counting of outcomes.
 *
 * <p>Nothing here knows a thread. Counting may not allocate an object a value, since short trials
 * give millions of them.
 */
package dev.raceway.trial.result;
