package dev.raceway.model;

/**
 * A decision's result.
 *
 * @param event what happened
 * @param after the state that it led to
 */
public record Transition(Event event, State after) {}
