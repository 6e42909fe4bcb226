/**
 * The set-up of a program as controls, for every screen that has one.
 *
 * <p>What becomes of a change is the screen's business ({@code SetupActions}). What may be changed
 * here: which parts a set-up has and how they are offered.
 */
package dev.raceway.ui.setup;
