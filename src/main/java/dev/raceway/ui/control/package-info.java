/**
 * Controls that several screens share: fields, marks, pills, key caps, the zoom of the window.
 *
 * <p>They know looks and words but no run and no screen. A control that one screen alone uses
 * belongs to that screen; how they look is decided in {@code theme}.
 */
package dev.raceway.ui.control;
