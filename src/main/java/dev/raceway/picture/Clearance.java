package dev.raceway.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What is taken already on a board, so that words keep clear of it and of each other. */
public final class Clearance {

  private static final double GAP = 3;

  private final List<Area> taken = new ArrayList<>();

  public boolean isFree(Area area) {
    return taken.stream().noneMatch(area::meets);
  }

  /** Takes an area, whether it is free or not. */
  public void take(Area area) {
    taken.add(area);
  }

  /**
   * Finds the free place nearest to a wanted one at the same height, and takes it.
   *
   * @param wanted where it would be best
   * @param from where it begins at the earliest
   * @param to where it ends at the latest
   */
  public Optional<Area> place(Area wanted, double from, double to) {
    double last = to - wanted.width();
    Optional<Area> found =
        Stream.concat(
                Stream.of(wanted.x(), from, last),
                taken.stream()
                    .filter(each -> each.y() < wanted.bottom() && wanted.y() < each.bottom())
                    .flatMap(
                        each -> Stream.of(each.right() + GAP, each.x() - GAP - wanted.width())))
            .filter(x -> x >= from && x <= last)
            .map(wanted::at)
            .filter(this::isFree)
            .min(Comparator.comparingDouble(area -> Math.abs(area.x() - wanted.x())));
    found.ifPresent(this::take);
    return found;
  }

  /** Takes the first of some places that is free. */
  public Optional<Area> first(Area... places) {
    Optional<Area> found = Stream.of(places).filter(this::isFree).findFirst();
    found.ifPresent(this::take);
    return found;
  }
}
