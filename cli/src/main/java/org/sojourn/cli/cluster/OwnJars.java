package org.sojourn.cli.cluster;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The jars of this process that a cluster lacks: those of Sojourn and its libraries, without what
 * every installation of Spark brings, which is listed in {@code spark-jars.txt}.
 */
public final class OwnJars {

  /** Artifacts that Spark brings. */
  static final Set<String> SPARK = names("spark-jars.txt");

  private OwnJars() {}

  /** Their paths, in the order of the class path. */
  public static List<String> ofClassPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar") && !isOfSpark(Path.of(entry)))
        .toList();
  }

  /** Whether Spark brings {@code jar}, in whatever version. */
  public static boolean isOfSpark(Path jar) {
    return SPARK.contains(artifact(jar.getFileName().toString()));
  }

  /** The artifact that a file is called after, without its version. */
  static String artifact(String jar) {
    return jar.replaceFirst("-\\d.*|\\.jar$", "");
  }

  private static Set<String> names(String resource) {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                OwnJars.class.getResourceAsStream(resource), StandardCharsets.UTF_8))) {
      return lines.lines().filter(line -> !line.startsWith("#")).collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
