/**
 * The rules of the house, as tests: which room may use which, and who may start threads or print.
 *
 * <p>A rule that stands in the way of good code may be changed, together with the architecture page
 * and with a reason that is better than the old one.
 */
package dev.raceway.architecture;
