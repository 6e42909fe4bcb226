/**
 * An interpreter lock as CPython's, and what a thread's work runs on: with that lock, or without
 * one.
 *
 * <p>What decides who runs is {@link dev.raceway.gil.lock.Protocol}, which knows neither threads
 * nor time. Change it only after the source of CPython that it names.
 */
package dev.raceway.gil.lock;
