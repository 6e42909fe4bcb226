package dev.raceway.explore.witness;

/**
 * How a final value was found: from a node of the search one thread runs on, and then what is left
 * runs to its end, thread by thread.
 *
 * @param switches context switches in all
 * @param node index of the node
 * @param code the thread that runs on from there
 * @param moves how many whole steps it takes
 * @param next the thread that runs to its end after it, if that matters, else -1
 */
record Find(int switches, int node, long code, int moves, long next) {

  static final long ANY = -1;
}
