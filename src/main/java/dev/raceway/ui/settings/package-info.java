/**
 * What a person set and wants to find again: theme, language, scale, speed, size of the window.
 *
 * <p>Another setting is a component of {@code Preferences}, a line in {@code PreferencesJson} and a
 * property of {@code SettingsViewModel}. Whatever the file holds, the program starts.
 */
package dev.raceway.ui.settings;
