package dev.raceway.architecture;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Predicate;

/** Something that at most one of the classes may do, whichever it is. */
final class OneClass extends ArchCondition<JavaClass> {

  private final Predicate<JavaAccess<?>> deed;
  private final List<JavaAccess<?>> found = new ArrayList<>();

  private OneClass(String deed, Predicate<JavaAccess<?>> predicate) {
    super("be the only one to " + deed);
    this.deed = predicate;
  }

  /** Nested classes and lambdas count as the class around them. */
  static OneClass atMost(String deed, Predicate<JavaAccess<?>> predicate) {
    return new OneClass(deed, predicate);
  }

  /** The same, for a predicate that says in words what it looks for. */
  static OneClass atMost(DescribedPredicate<JavaAccess<?>> deed) {
    return new OneClass(deed.getDescription(), deed);
  }

  @Override
  public void init(Collection<JavaClass> allObjectsToTest) {
    found.clear();
  }

  @Override
  public void check(JavaClass origin, ConditionEvents events) {
    origin.getAccessesFromSelf().stream().filter(deed).forEach(found::add);
  }

  @Override
  public void finish(ConditionEvents events) {
    boolean satisfied =
        found.stream().map(a -> outermost(a.getOriginOwner())).distinct().count() < 2;
    found.forEach(
        access -> events.add(new SimpleConditionEvent(access, satisfied, access.getDescription())));
  }

  private static JavaClass outermost(JavaClass inner) {
    return inner.getEnclosingClass().map(OneClass::outermost).orElse(inner);
  }
}
