package org.sojourn.cli.cluster;

import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The class path of the tests as jars, as an installation has them. */
final class TestJars {

  private TestJars() {}

  /**
   * The jars of the class path but Hadoop's mini-cluster, the largest of all; what lies in folders
   * of classes is packed into {@code folder}, that of this module as {@code sojourn-cli.jar}.
   */
  static List<Path> in(Path folder) throws IOException {
    Files.createDirectories(folder);
    List<Path> jars = new ArrayList<>();
    for (String entry : System.getProperty("java.class.path").split(File.pathSeparator)) {
      Path path = Path.of(entry);
      if (Files.isDirectory(path)) {
        jars.add(jar(path, folder.resolve(name(path))));
      } else if (Files.exists(path) && !path.toString().contains("minicluster")) {
        jars.add(path);
      }
    }
    return jars;
  }

  private static String name(Path classes) {
    boolean isTests = classes.endsWith("test-classes");
    return "sojourn-"
        + classes.getName(classes.getNameCount() - 3)
        + (isTests ? "-tests" : "")
        + ".jar";
  }

  private static Path jar(Path classes, Path jar) throws IOException {
    try (OutputStream out = Files.newOutputStream(jar);
        ZipOutputStream zip = new ZipOutputStream(out);
        Stream<Path> walk = Files.walk(classes)) {
      zip.setLevel(Deflater.NO_COMPRESSION);
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        zip.putNextEntry(new ZipEntry(classes.relativize(file).toString().replace('\\', '/')));
        Files.copy(file, zip);
        zip.closeEntry();
      }
    }
    return jar;
  }
}
