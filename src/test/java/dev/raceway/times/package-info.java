/** How long the tests take. */
package dev.raceway.times;
