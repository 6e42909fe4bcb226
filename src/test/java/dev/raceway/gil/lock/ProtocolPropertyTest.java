package dev.raceway.gil.lock;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.random.Dice;
import dev.raceway.random.RandomCases;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What holds however threads come, wait, ask, drop and give up. */
class ProtocolPropertyTest {

  private static final int THREADS = 4;

  enum Deed {
    TAKE,
    TIME_UP,
    DROP,
    GIVE_UP
  }

  record Move(int thread, Deed deed) {}

  private final Protocol protocol = new Protocol();
  private final Set<Integer> waiting = new HashSet<>();
  private int lastHolder = Protocol.NOBODY;
  private long handOvers;
  private int forced = Protocol.NOBODY;

  @Test
  void one_holder_and_no_way_back_before_another_had_it() {
    RandomCases.check(
        2_000, ProtocolPropertyTest::moves, moves -> new ProtocolPropertyTest().follow(moves));
  }

  private void follow(List<Move> moves) {
    for (Move move : moves) {
      make(move);
      assertThat(protocol.handOvers()).isEqualTo(handOvers);
      if (protocol.isDropRequested()) {
        assertThat(protocol.holder()).isNotEqualTo(Protocol.NOBODY);
        assertThat(waiting).isNotEmpty();
      }
      if (!waiting.isEmpty()) {
        assertThat(waiting).contains(protocol.firstWaiting());
      }
    }
  }

  private void make(Move move) {
    boolean holds = protocol.holder() == move.thread;
    switch (move.deed) {
      case TAKE -> {
        if (!holds) {
          take(move.thread);
        }
      }
      case TIME_UP -> protocol.timeUp(move.thread, protocol.handOvers());
      case DROP -> {
        if (holds) {
          drop(move.thread);
        }
      }
      case GIVE_UP -> {
        waiting.remove(move.thread);
        protocol.forget(move.thread);
        forced = waiting.isEmpty() ? Protocol.NOBODY : forced;
      }
    }
  }

  private void take(int thread) {
    boolean free = protocol.holder() == Protocol.NOBODY;
    boolean taken = protocol.take(thread);
    assertThat(taken).isEqualTo(free && forced != thread);
    if (taken) {
      waiting.remove(thread);
      handOvers += lastHolder == Protocol.NOBODY || lastHolder == thread ? 0 : 1;
      forced = lastHolder == thread ? forced : Protocol.NOBODY;
      lastHolder = thread;
    } else {
      waiting.add(thread);
    }
  }

  private void drop(int thread) {
    boolean asked = protocol.isDropRequested();
    int woken = protocol.drop();
    assertThat(woken != Protocol.NOBODY).isEqualTo(!waiting.isEmpty());
    forced = asked ? thread : forced;
  }

  private static List<Move> moves(Dice dice) {
    return dice.list(0, 60, () -> new Move((int) dice.evenly(0, THREADS - 1), dice.of(Deed.class)));
  }
}
