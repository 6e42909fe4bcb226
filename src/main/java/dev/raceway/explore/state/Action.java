package dev.raceway.explore.state;

/** What a thread does next, as far as it differs for the other threads. */
public enum Action {
  /** Copies the count into the register. */
  READ,
  /** Something that no other thread can notice: the add, and a lock of one's own. */
  LOCAL,
  /** Makes the register, with the own increment in it, the count. */
  WRITE,
  /** The same if nobody has written since the read; otherwise it failed. */
  COMPARE_AND_SET,
  /** Adds to the count at once. */
  GET_AND_ADD,
  /** Takes the shared lock or waits for it. */
  ACQUIRE,
  /** Gives the shared lock away. */
  RELEASE,
  /** Nothing, until the lock is handed over. */
  WAIT,
  /** Nothing more. */
  NOTHING
}
