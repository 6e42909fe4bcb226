package dev.raceway.benchmark;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Set;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.ForkedTestConfig;
import org.openjdk.jcstress.infra.runners.SpinLoopStyle;

/**
 * jcstress on the race of {@link TwoIncrements}, in this process, so that it can be measured by
 * turns with ours. It is run with the options that jcstress 0.16 has unless told otherwise, and
 * with its full histogram of outcomes.
 */
final class JcstressRace {

  private static final int MILLIS = 500;
  private static final int STRIDE_SIZE = 256;
  private static final int STRIDE_COUNT = 40;
  private static final int FOOTPRINT_MB = 100;

  /** Where another program has the second processor, it may see the second of them alone. */
  private static final Set<String> OUTCOMES = Set.of("1", "2");

  private JcstressRace() {}

  /** Returns samples a second; starting and ending its threads is not counted against it. */
  static double perSecond() {
    TestResult result = new TwoIncrements_jcstress(config()).run();
    if (!OUTCOMES.containsAll(result.getStateKeys())) {
      throw new IllegalStateException("outcomes are 1 and 2, not " + result.getStateKeys());
    }
    return result.getTotalCount() * 1e3 / MILLIS;
  }

  /** There is no constructor for it but the one by which jcstress hands it to its processes. */
  private static ForkedTestConfig config() {
    try {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      DataOutputStream out = new DataOutputStream(bytes);
      out.writeInt(SpinLoopStyle.THREAD_SPIN_WAIT.ordinal());
      out.writeInt(MILLIS);
      out.writeInt(1);
      out.writeUTF(TwoIncrements_jcstress.class.getName());
      out.writeInt(FOOTPRINT_MB);
      out.writeInt(STRIDE_SIZE);
      out.writeInt(STRIDE_COUNT);
      out.writeBoolean(false);
      out.writeInt(0);
      return new ForkedTestConfig(
          new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
