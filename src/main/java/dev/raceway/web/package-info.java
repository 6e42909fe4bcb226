/**
 * A run in a browser: the rooms that know neither files nor threads, compiled to JavaScript.
 *
 * <p>{@link dev.raceway.web.LivePage} is all that a page's own script sees; it says and draws what
 * the window does, and decides nothing. What is added here has to be compiled by TeaVM, which the
 * build does when a room changes; see decision 0012.
 */
package dev.raceway.web;
