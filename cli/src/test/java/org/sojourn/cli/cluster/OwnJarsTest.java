package org.sojourn.cli.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Another version of Spark brings other jars: then the list has to be made again. */
class OwnJarsTest {

  private static Set<String> classPath() {
    return Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
        .filter(entry -> entry.endsWith(".jar"))
        .map(entry -> Path.of(entry).getFileName().toString())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void everythingThatIsListedIsThere() {
    Set<String> there =
        classPath().stream().map(OwnJars::artifact).collect(Collectors.toCollection(TreeSet::new));
    assertThat(there).containsAll(OwnJars.SPARK);
  }

  @Test
  void whatSparkBringsIsNotSentToIt() {
    Set<String> own = new TreeSet<>();
    OwnJars.ofClassPath().forEach(jar -> own.add(Path.of(jar).getFileName().toString()));
    assertThat(own).isSubsetOf(classPath());
    for (String family : List.of("spark-", "scala-", "netty-", "parquet-", "orc-", "arrow-")) {
      assertThat(own).noneMatch(jar -> jar.startsWith(family));
    }
    for (String needed : List.of("fastcsv-", "poi-", "commons-statistics-", "picocli-")) {
      assertThat(own).anyMatch(jar -> jar.startsWith(needed));
    }
  }

  @Test
  void namesAreTakenOfVersions() {
    assertThat(OwnJars.artifact("spark-core_2.13-4.2.0.jar")).isEqualTo("spark-core_2.13");
    assertThat(OwnJars.artifact("sojourn-cli.jar")).isEqualTo("sojourn-cli");
    assertThat(OwnJars.artifact("netty-transport-native-epoll-4.2.13.Final-linux-x86_64.jar"))
        .isEqualTo("netty-transport-native-epoll");
  }
}
