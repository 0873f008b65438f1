package org.sojourn.model.load;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.check.ProgrammeException;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Position;
import org.sojourn.model.rule.Rules;
import org.sojourn.model.source.SourceDefinition;

/**
 * Reads and checks a programme directory, in four steps: YAML syntax, JSON Schema, binding to
 * records, meaning. A step that fails for one part does not stop the others, so that all problems
 * of all files come out at once.
 */
public final class ProgrammeLoader {

  private ProgrammeLoader() {}

  /**
   * Reads the programme in {@code directory}.
   *
   * @throws ProgrammeException with every problem of every file
   */
  public static ProgrammeDirectory load(Path directory) {
    return load(directory, Glyphs.ANY);
  }

  /**
   * Reads the programme in {@code directory}, whose texts reports can set as far as they are made
   * of {@code glyphs}.
   *
   * @throws ProgrammeException with every problem of every file
   */
  public static ProgrammeDirectory load(Path directory, Glyphs glyphs) {
    Findings findings = new Findings();
    if (!Files.isDirectory(directory)) {
      findings.add(
          directory.toString(),
          Position.START,
          Files.exists(directory) ? "is not a directory" : "there is no such directory",
          "a directory that holds programme.yaml",
          "");
      throw new ProgrammeException(findings.sorted());
    }
    Draft draft = draft(directory, glyphs, findings);
    Rules.check(draft, glyphs, findings);
    if (!findings.isEmpty()) {
      throw new ProgrammeException(findings.sorted());
    }
    return programme(directory, draft);
  }

  private static Draft draft(Path directory, Glyphs glyphs, Findings findings) {
    ParsedFiles files =
        ParsedFiles.read(
            new ProgrammeFiles(directory, findings).find(),
            new YamlReader(directory, findings),
            findings);
    ProseReader prose = new ProseReader(directory, glyphs, findings);
    return new DraftReader(files, new Binder(findings), prose).read();
  }

  private static ProgrammeDirectory programme(Path directory, Draft draft) {
    return new ProgrammeDirectory(
        directory,
        draft.programme().orElseThrow().value(),
        codebook(draft),
        values(draft.sources()).stream()
            .sorted(Comparator.comparing(SourceDefinition::source))
            .toList(),
        values(draft.indicators()),
        draft.report().orElseThrow().value(),
        values(draft.cases()),
        draft.prose());
  }

  private static Codebook codebook(Draft draft) {
    List<Instrument> instruments =
        draft.questionnaires().stream()
            .map(questionnaire -> questionnaire.instrument().map(Located::value))
            .flatMap(Optional::stream)
            .sorted(Comparator.comparing(Instrument::instrument))
            .toList();
    List<Scale> scales =
        values(draft.scales()).stream().sorted(Comparator.comparing(Scale::id)).toList();
    return new Codebook(scales, instruments);
  }

  private static <T> List<T> values(List<Located<T>> located) {
    return located.stream().map(Located::value).toList();
  }
}
