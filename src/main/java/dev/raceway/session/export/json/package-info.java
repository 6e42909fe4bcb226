/**
 * A run as one JSON document, and the fields of a set-up that every document begins with.
 *
 * <p>The fields are a contract: add, never rename. They are laid out so that they can be read
 * without a tool.
 */
package dev.raceway.session.export.json;
