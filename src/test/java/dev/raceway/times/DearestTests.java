package dev.raceway.times;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Prints which test classes took longest, from the reports that the run has left. */
public final class DearestTests {

  private static final int MOST = 10;

  /** A test class and the seconds that it took. */
  record Time(String testClass, double seconds) {}

  private DearestTests() {}

  /**
   * Prints them.
   *
   * @param args the folder of the reports, and when the run began: older ones are of another run
   */
  public static void main(String[] args) throws IOException, XMLStreamException {
    lines(Path.of(args[0]), Instant.parse(args[1])).forEach(System.out::println);
  }

  static List<String> lines(Path reports, Instant begun) throws IOException, XMLStreamException {
    List<Path> files;
    try (Stream<Path> all = Files.list(reports)) {
      files = all.filter(file -> file.getFileName().toString().endsWith(".xml")).toList();
    }
    Stream.Builder<Time> found = Stream.builder();
    for (Path file : files) {
      if (!Files.getLastModifiedTime(file).toInstant().isBefore(begun)) {
        found.add(read(file));
      }
    }
    List<Time> times =
        found.build().sorted(Comparator.comparingDouble(Time::seconds).reversed()).toList();
    double sum = times.stream().mapToDouble(Time::seconds).sum();
    return Stream.concat(
            Stream.of(line(sum, "all test classes (" + times.size() + "), of which took longest:")),
            times.stream().limit(MOST).map(time -> line(time.seconds(), time.testClass())))
        .toList();
  }

  private static String line(double seconds, String what) {
    return String.format(Locale.ROOT, "%7.1f s  %s", seconds, what);
  }

  private static Time read(Path report) throws IOException, XMLStreamException {
    try (InputStream in = Files.newInputStream(report)) {
      XMLStreamReader xml = XMLInputFactory.newFactory().createXMLStreamReader(in);
      xml.nextTag();
      String seconds = xml.getAttributeValue(null, "time").replace(",", "");
      return new Time(xml.getAttributeValue(null, "name"), Double.parseDouble(seconds));
    }
  }
}
