/**
 * Small schedules, checked by hand, that show one thing each. Every one is stepped on real threads.
 */
package dev.raceway.scenario;
