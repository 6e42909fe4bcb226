package dev.raceway.ui.settings;

import java.nio.file.Path;
import java.util.Optional;

/**
 * What was found at the start.
 *
 * @param preferences what holds
 * @param damaged where the file is that could not be taken whole
 */
public record StoredPreferences(Preferences preferences, Optional<Path> damaged) {}
