package dev.raceway.picture.graph;

import static org.assertj.core.api.Assertions.assertThat;

import dev.raceway.model.LockMode;
import dev.raceway.model.Program;
import dev.raceway.model.ThreadId;
import dev.raceway.picture.graph.Route.Bump;
import dev.raceway.picture.graph.Route.Corner;
import dev.raceway.random.RandomCases;
import dev.raceway.schedule.RandomChoice;
import dev.raceway.schedule.ScheduleText;
import dev.raceway.schedule.Trace;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RouteTest {

  private static final Program LOCKED = Program.plain(2, 1).withLock(LockMode.MUTEX, true);

  private static Route route(Program program, Trace trace) {
    ProgressGrid grid = ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
    return Route.of(grid, GraphPath.of(grid, trace).orElseThrow());
  }

  private static Route route(Program program, String schedule) {
    return route(program, Trace.of(program, ScheduleText.parse(schedule)));
  }

  @Test
  void aLineHasCornersOnlyWhereItTurns() {
    assertThat(route(Program.plain(2, 1), "A2 B3 A").corners())
        .containsExactly(new Corner(0, 0), new Corner(2, 0), new Corner(2, 3), new Corner(3, 3));
  }

  @Test
  void aHandOverGoesRoundTheWallWithoutAStop() {
    Route route = route(LOCKED, "A B A4 B4");

    assertThat(route.bumps()).containsExactly(new Bump(new Point(1, 0), false));
    assertThat(route.handOvers()).containsExactly(new Corner(5, 0));
    assertThat(route.corners())
        .containsExactly(new Corner(0, 0), new Corner(5, 0), new Corner(5, 5));
  }

  @Test
  void theOtherWayRoundAsWell() {
    Route route = route(LOCKED, "B A B4");

    assertThat(route.bumps()).containsExactly(new Bump(new Point(0, 1), true));
    assertThat(route.handOvers()).containsExactly(new Corner(0, 5));
  }

  @Test
  void wordsStandWhereNoPathRuns() {
    Zone zone = new Zone(0, 0, 3, 3);
    Route middle = route(Program.plain(2, 1), "A2 B3 A");
    Route staircase = route(Program.plain(2, 1), "A B A B A B");

    assertThat(LabelSpot.in(zone, List.of(), 3)).isEqualTo(Optional.of(new LabelSpot(0, 2.5)));
    assertThat(LabelSpot.in(zone, List.of(middle), 1.5))
        .isEqualTo(Optional.of(new LabelSpot(0.25, 2.5)));
    assertThat(LabelSpot.in(zone, List.of(middle, staircase), 2.5)).isEmpty();
  }

  @Test
  void noPathEverRunsThroughWords() {
    RandomCases.check(
        100,
        dice -> {
          int increments = dice.between(1, 3);
          long seed = dice.seed();
          double width = dice.between(0.2, 3.0);

          Program program = Program.plain(2, increments);
          ProgressGrid grid = ProgressGrid.of(program, ThreadId.at(0), ThreadId.at(1));
          List<Route> routes = new ArrayList<>();
          for (int i = 0; i < 3; i++) {
            routes.add(
                route(program, Trace.of(program).followed(new RandomChoice(seed + i), 1_000)));
          }
          for (Zone zone : grid.zones(Zone.Kind.UNSAFE)) {
            LabelSpot.in(zone, routes, width)
                .ifPresent(
                    spot -> {
                      assertThat(spot.x()).isBetween((double) zone.left(), zone.right() - width);
                      assertThat(spot.y()).isBetween((double) zone.bottom(), (double) zone.top());
                      assertThat(routes).noneMatch(route -> crosses(route, spot, width));
                    });
          }
        });
  }

  private static boolean crosses(Route route, LabelSpot spot, double width) {
    for (int i = 1; i < route.corners().size(); i++) {
      Corner from = route.corners().get(i - 1);
      Corner to = route.corners().get(i);
      boolean inRow = from.y() < spot.y() && spot.y() < to.y();
      if (inRow && spot.x() < from.x() && from.x() < spot.x() + width) {
        return true;
      }
    }
    return false;
  }
}
