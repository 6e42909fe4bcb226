/**
 * Every word that people read in a language of their choice.
 *
 * <p>Words are written in {@code messages*.properties}, grouped by screen; code names them by key,
 * and asks the {@link dev.raceway.text.Messages} that it is handed. Nothing here knows which
 * language is spoken now.
 */
package dev.raceway.text;
