/**
 * A run or a lesson as one page for a browser, which needs no network.
 *
 * <p>What a page says and draws is decided by the rooms compiled into its script; only title,
 * notes, code, colours and texts are put beside that script here.
 */
package dev.raceway.session.export.page;
