/**
 * JSON that people hand over, read so that every value knows its line.
 *
 * <p>What is damaged is refused with its place by a {@link
 * dev.raceway.json.MalformedJsonException}; whoever reads a format says it in the format's words.
 * Nothing here knows what a file is about: what fields mean stands where they are read.
 */
package dev.raceway.json;
