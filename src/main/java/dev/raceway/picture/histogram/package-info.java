/**
 * The histogram of what trials found, as bars and as parts of a picture.
 *
 * <p>It knows the values that trials give, and neither threads nor time. A bar that is drawn in
 * another way is changed here, for the window and for files alike.
 */
package dev.raceway.picture.histogram;
