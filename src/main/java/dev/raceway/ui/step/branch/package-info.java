/**
 * The ways that were left, in a list to go back to.
 *
 * <p>{@code BranchText} says where a way turned off and what came of it; {@code BranchesButton}
 * shows the list. What a branch is, and which are kept, is decided in {@code session}.
 */
package dev.raceway.ui.step.branch;
