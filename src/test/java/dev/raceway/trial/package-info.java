/** What must hold for trials on any machine; no outcome is expected that hardware need not give. */
package dev.raceway.trial;
