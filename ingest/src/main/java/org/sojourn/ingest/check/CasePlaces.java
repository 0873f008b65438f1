package org.sojourn.ingest.check;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.check.Finding;
import org.sojourn.model.source.SourceDefinition;

/** Where in a programme's files its cases and sources are written. */
public final class CasePlaces {

  private static final Place UNKNOWN = new Place("checks", 1);

  private final List<Line> checks;
  private final List<Line> sources;

  private CasePlaces(List<Line> checks, List<Line> sources) {
    this.checks = checks;
    this.sources = sources;
  }

  /** The places in the programme directory {@code directory}. */
  public static CasePlaces in(Path directory) {
    return new CasePlaces(lines(directory, "checks"), lines(directory, "sources"));
  }

  private static List<Line> lines(Path directory, String folder) {
    List<Line> lines = new ArrayList<>();
    for (Path file : files(directory.resolve(folder))) {
      try {
        int number = 0;
        for (String text : Files.readAllLines(file, StandardCharsets.UTF_8)) {
          number++;
          lines.add(new Line(new Place(folder + "/" + file.getFileName(), number), text));
        }
      } catch (IOException unreadable) {
        lines.add(new Line(new Place(folder + "/" + file.getFileName(), 1), ""));
      }
    }
    return lines;
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(f -> f.toString().endsWith(".yaml")).sorted().toList();
    } catch (IOException unreadable) {
      return List.of();
    }
  }

  /** A finding about {@code check}, at the line that names it where that can be told. */
  public Finding finding(CheckCase check, String message) {
    Place place =
        find(checks, "name", check.name())
            .or(() -> checks.stream().map(Line::place).findFirst())
            .orElse(UNKNOWN);
    String text = "case '%s': %s".formatted(check.name(), message);
    return new Finding(place.file, place.line, 1, text, "", "");
  }

  /** The file that declares {@code source}. */
  public String source(SourceDefinition source) {
    return find(sources, "source", source.source()).map(Place::file).orElse("sources");
  }

  private static Optional<Place> find(List<Line> lines, String key, String value) {
    Pattern pattern =
        Pattern.compile(
            "\\s*(-\\s+)?" + key + ":\\s+(['\"]?)" + Pattern.quote(value) + "\\2\\s*(#.*)?");
    return lines.stream()
        .filter(line -> pattern.matcher(line.text).matches())
        .map(Line::place)
        .findFirst();
  }

  private record Place(String file, int line) {}

  private record Line(Place place, String text) {}
}
