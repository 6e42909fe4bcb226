/**
 * States written as numbers, so that millions of them fit into memory and can be stepped.
 *
 * <p>What a step means is still said by {@code model}; this packed copy of it is held to that by
 * tests. For {@code explore} alone.
 */
package dev.raceway.explore.state;
