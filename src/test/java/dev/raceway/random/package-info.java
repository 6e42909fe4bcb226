/** Random cases for tests, the same again for the same seed. */
package dev.raceway.random;
