package org.sojourn.model.load;

import java.util.List;
import java.util.Optional;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Questionnaire;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.SourceDefinition;

/** Binds what can be bound of a programme directory's files. */
final class DraftReader {

  private final ParsedFiles files;
  private final Binder binder;
  private final ProseReader prose;

  DraftReader(ParsedFiles files, Binder binder, ProseReader prose) {
    this.files = files;
    this.binder = binder;
    this.prose = prose;
  }

  Draft read() {
    Optional<Located<ReportDefinition>> report = only(FileKind.REPORT, ReportDefinition.class);
    return new Draft(
        new OutlineReader(files).read(),
        only(FileKind.PROGRAMME, Programme.class),
        entries(FileKind.SCALES, "scales", Scale.class),
        files.all(FileKind.INSTRUMENT).stream().map(this::questionnaire).toList(),
        files.all(FileKind.SOURCE).stream()
            .map(file -> binder.whole(file, SourceDefinition.class))
            .flatMap(Optional::stream)
            .toList(),
        entries(FileKind.INDICATORS, "indicators", Indicator.class),
        report,
        entries(FileKind.CHECKS, "cases", CheckCase.class),
        prose.read(report));
  }

  private Questionnaire questionnaire(CheckedFile file) {
    return new Questionnaire(
        binder.whole(file, Instrument.class), binder.entries(file, "items", Item.class));
  }

  private <T> Optional<Located<T>> only(FileKind kind, Class<T> type) {
    return files.only(kind).flatMap(file -> binder.whole(file, type));
  }

  private <T> List<Located<T>> entries(FileKind kind, String key, Class<T> type) {
    return files.all(kind).stream()
        .flatMap(file -> binder.entries(file, key, type).stream())
        .toList();
  }
}
