package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.check.Finding;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.SourceDefinition;

/** Reads a programme directory. */
public final class ProgrammeLoader {

  private final Path directory;
  private final List<Finding> findings = new ArrayList<>();

  private ProgrammeLoader(Path directory) {
    this.directory = directory;
  }

  /**
   * Reads and checks the programme in {@code directory}.
   *
   * @throws ProgrammeException with every problem of every file
   */
  public static ProgrammeDirectory load(Path directory) {
    return new ProgrammeLoader(directory).load();
  }

  private ProgrammeDirectory load() {
    if (!Files.isDirectory(directory)) {
      throw new ProgrammeException(
          List.of(new Finding(directory.toString(), 1, 1, "no such directory", "", "")));
    }
    Optional<Programme> programme = required("programme.yaml", Programme.class);
    Optional<IndicatorsFile> indicators = required("indicators.yaml", IndicatorsFile.class);
    Optional<ReportDefinition> report = required("report.yaml", ReportDefinition.class);
    Codebook codebook = codebook();
    List<SourceDefinition> sources =
        all("sources", SourceDefinition.class).stream()
            .sorted(Comparator.comparing(SourceDefinition::source))
            .toList();
    List<CheckCase> checks =
        all("checks", ChecksFile.class).stream().flatMap(f -> f.cases().stream()).toList();
    if (!findings.isEmpty()) {
      throw new ProgrammeException(findings);
    }
    return new ProgrammeDirectory(
        directory,
        programme.orElseThrow(),
        codebook,
        sources,
        indicators.orElseThrow().indicators(),
        report.orElseThrow(),
        checks);
  }

  private Codebook codebook() {
    List<Scale> scales = new ArrayList<>();
    List<Instrument> instruments = new ArrayList<>();
    for (String file : files("codebook")) {
      if (file.equals("codebook/scales.yaml")) {
        bind(file, ScalesFile.class).ifPresent(read -> scales.addAll(read.scales()));
      } else {
        bind(file, Instrument.class).ifPresent(instruments::add);
      }
    }
    scales.sort(Comparator.comparing(Scale::id));
    instruments.sort(Comparator.comparing(Instrument::instrument));
    return new Codebook(scales, instruments);
  }

  private <T> List<T> all(String folder, Class<T> type) {
    return files(folder).stream().map(file -> bind(file, type)).flatMap(Optional::stream).toList();
  }

  private List<String> files(String folder) {
    if (!Files.isDirectory(directory.resolve(folder))) {
      return List.of();
    }
    try (Stream<Path> entries = Files.list(directory.resolve(folder))) {
      return entries
          .map(path -> Objects.toString(path.getFileName()))
          .filter(name -> name.endsWith(".yaml"))
          .sorted()
          .map(name -> folder + "/" + name)
          .toList();
    } catch (IOException e) {
      findings.add(new Finding(folder, 1, 1, "cannot be listed: " + e.getMessage(), "", ""));
      return List.of();
    }
  }

  private <T> Optional<T> required(String file, Class<T> type) {
    if (!Files.isRegularFile(directory.resolve(file))) {
      findings.add(new Finding(file, 1, 1, "the file is missing", "", ""));
      return Optional.empty();
    }
    return bind(file, type);
  }

  private <T> Optional<T> bind(String file, Class<T> type) {
    try {
      return Optional.of(
          ProgrammeMapper.YAML.readValue(Files.readAllBytes(directory.resolve(file)), type));
    } catch (JsonProcessingException e) {
      JsonLocation at = e.getLocation();
      int line = at == null ? 1 : Math.max(1, at.getLineNr());
      int column = at == null ? 1 : Math.max(1, at.getColumnNr());
      findings.add(new Finding(file, line, column, e.getOriginalMessage(), "", ""));
    } catch (IOException e) {
      findings.add(new Finding(file, 1, 1, "cannot be read: " + e.getMessage(), "", ""));
    }
    return Optional.empty();
  }

  /** What {@code codebook/scales.yaml} holds. */
  record ScalesFile(List<Scale> scales) {}

  /** What {@code indicators.yaml} holds. */
  record IndicatorsFile(List<Indicator> indicators) {}

  /** What a file of {@code checks/} holds. */
  record ChecksFile(List<CheckCase> cases) {}
}
