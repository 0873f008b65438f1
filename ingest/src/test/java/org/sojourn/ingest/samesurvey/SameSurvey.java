package org.sojourn.ingest.samesurvey;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** One small survey, to be written in any format. */
public final class SameSurvey {

  private SameSurvey() {}

  static List<Export> exports() {
    return Stream.of(
            PlainFiles.exports(),
            LimeSurveyFiles.exports(),
            FormFiles.exports(),
            OtherToolFiles.exports(),
            EuSurveyFiles.exports(),
            List.of(ParquetFile.export(), EuSurveyXmlFile.export(), DatabaseRows.export()))
        .flatMap(List::stream)
        .toList();
  }

  /** Writes a programme whose one source is the survey in {@code format}, its first form. */
  public static void write(String format, Path folder) {
    write(
        exports().stream().filter(e -> e.format().equals(format)).findFirst().orElseThrow(),
        folder);
  }

  static void write(Export export, Path folder) {
    try {
      Path resource = Path.of(SameSurvey.class.getResource("/programmes/same-survey").toURI());
      try (Stream<Path> files = Files.walk(resource)) {
        for (Path file : files.filter(Files::isRegularFile).toList()) {
          put(folder, resource.relativize(file).toString(), Files.readAllBytes(file));
        }
      }
      put(folder, "sources/same.yaml", export.yaml().getBytes(StandardCharsets.UTF_8));
      if (export.file() == null) {
        DatabaseRows.fill();
      } else {
        put(folder, "data/" + export.file(), export.content());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void put(Path folder, String name, byte[] content) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, content);
  }
}
