/**
 * Session files: prepared runs of a lecture as JSON, and files that are saved whole or not at all.
 *
 * <p>A {@link dev.raceway.session.file.SessionDocument} is a value; {@link
 * dev.raceway.session.file.SessionReader} refuses what is damaged with one sentence and its line.
 * The fields are a contract: add, never rename, and change the schema beside the page on sharing.
 */
package dev.raceway.session.file;
