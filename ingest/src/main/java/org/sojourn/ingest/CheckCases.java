package org.sojourn.ingest;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sojourn.ingest.check.CaseCheck;
import org.sojourn.ingest.check.CasePlaces;
import org.sojourn.ingest.mapping.CompiledMapping;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.check.Finding;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.SourceDefinition;

/** Runs the cases of {@code checks/} through the mappings that the sources' rows go through. */
public final class CheckCases {

  private final ProgrammeDirectory programme;
  private final CasePlaces places;
  private final Map<String, CompiledMapping> mappings = new HashMap<>();
  private final List<Finding> findings = new ArrayList<>();

  private CheckCases(ProgrammeDirectory programme) {
    this.programme = programme;
    this.places = CasePlaces.in(programme.path());
  }

  /**
   * Runs all cases of {@code programme}, and compiles the mapping of every source.
   *
   * @return what is not as a case says, in the order of files and lines; empty when all is well
   */
  public static List<Finding> run(ProgrammeDirectory programme) {
    CheckCases run = new CheckCases(programme);
    programme.sources().forEach(run::compile);
    programme.checks().forEach(run::check);
    return run.findings.stream().sorted().toList();
  }

  private void compile(SourceDefinition source) {
    try {
      mappings.put(source.source(), CompiledMapping.of(source, programme));
    } catch (Failure failure) {
      findings.add(new Finding(places.source(source), 1, 1, failure.getMessage(), "", ""));
    }
  }

  private void check(CheckCase check) {
    if (mappings.containsKey(check.source())) {
      CompiledMapping mapping = mappings.get(check.source());
      findings.addAll(new CaseCheck(check, mapping, places).findings());
    }
  }
}
