package org.sojourn.drafting.look;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.survey.SurveyDefinitions;
import org.sojourn.ingest.archive.UnpackLimits;
import org.sojourn.ingest.archive.Unpacked;
import org.sojourn.ingest.archive.ZipMembers;
import org.sojourn.ingest.read.Container;
import org.sojourn.ingest.read.ReadPlan;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

/** Looks at files one after the other, and into archives. */
final class Looking {

  private final List<ExportTable> tables = new ArrayList<>();
  private final Map<String, SurveyDefinition> definitions = new LinkedHashMap<>();
  private final Map<String, String> left = new LinkedHashMap<>();

  /** Everything found so far. */
  Exports found() {
    return new Exports(List.copyOf(tables), definitions, left);
  }

  /** Leaves {@code name} out. */
  void leaveOut(String name, String why) {
    left.put(name, why);
  }

  /**
   * Looks at {@code file}; leaves it out when it cannot be read.
   *
   * @param name under which sources name it, from the folder of exports
   */
  void at(Path file, String name) {
    SourceFile source =
        new SourceFile(
            0,
            name,
            file.toString(),
            new ReadPlan("draft", Format.CSV, null, null, null, 1, List.of()));
    tried(
        name,
        () -> {
          switch (Container.of(file)) {
            case GZIP -> packed(source, name, name.replaceFirst("\\.(?i:gz)$", ""));
            case ZIP -> {
              for (String member : ZipMembers.names(source, null)) {
                String place = name + "!" + member;
                tried(place, () -> packed(source.member(0, member), place, member));
              }
            }
            default -> plain(file, name, name);
          }
        });
  }

  private interface Look {
    void run() throws IOException;
  }

  private void tried(String name, Look look) {
    try {
      look.run();
    } catch (Failure e) {
      String message = e.getMessage().replace(" (source 'draft')", "");
      left.put(
          name, message.startsWith(name + ": ") ? message.substring(name.length() + 2) : message);
    } catch (IOException | UncheckedIOException e) {
      left.put(name, "cannot be read: " + e.getMessage());
    }
  }

  private void packed(SourceFile source, String name, String own) throws IOException {
    try (Unpacked unpacked = Unpacked.of(source, UnpackLimits.USUAL)) {
      plain(unpacked.file().path(), name, own);
    }
  }

  private void plain(Path file, String name, String own) throws IOException {
    Optional<SurveyDefinition> definition = SurveyDefinitions.find(file, own);
    definition.ifPresent(survey -> definitions.put(name, survey));
    Optional<Format> format = Formats.of(file, own);
    if (definition.isPresent() && format.filter(f -> f == Format.EUSURVEY_XML).isEmpty()) {
      return;
    }
    if (format.isEmpty() || format.get() == Format.EUSURVEY_XML && definition.isEmpty()) {
      left.put(name, "no format that exports come in");
      return;
    }
    ExportTable table = new ExportReader(file, name).read(format.get(), definition.orElse(null));
    if (table.columns().isEmpty() || table.columns().get(0).rows() == 0) {
      left.put(name, "no rows under a header");
    } else {
      tables.add(table);
    }
  }
}
