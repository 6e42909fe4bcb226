/**
 * An interpreter lock as CPython's, real threads that compute and read under it and without it, and
 * who held it when.
 *
 * <p>What decides who runs is {@link dev.raceway.gil.Protocol}, which knows neither threads nor
 * time. Recording may not allocate or lock, and no figure may be left out or made up.
 */
package dev.raceway.gil;
