package org.sojourn.ingest.mapping;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.PatternSyntaxException;
import org.sojourn.ingest.text.Folded;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.MappableColumns;
import org.sojourn.model.source.SourceDefinition;

/** Makes the mapping of one source. */
final class MappingCompiler {

  private final SourceDefinition source;
  private final CanonicalColumns canonical;
  private final List<String> mappable;
  private final List<String> required;
  private final List<String> columns;
  private final Set<String> identifying = new HashSet<>();
  private final Map<String, MissingReason> missing = new HashMap<>();

  MappingCompiler(SourceDefinition source, ProgrammeDirectory programme) {
    this.source = source;
    this.canonical = CanonicalColumns.of(source, programme);
    this.mappable =
        MappableColumns.of(
            source.table(),
            programme.programme().attributes().stream().map(Attribute::id).toList());
    this.required = MappableColumns.required(source.table());
    this.columns = columns(source);
    source.columns().forEach(this::noteIdentifying);
    missing.putAll(ToolMissing.of(source.format()));
    source
        .missing()
        .forEach((reason, texts) -> texts.forEach(text -> missing.put(Folded.of(text), reason)));
  }

  private static List<String> columns(SourceDefinition source) {
    Set<String> names = new LinkedHashSet<>();
    source.columns().values().forEach(rule -> names.addAll(rule.columns()));
    source.items().values().forEach(rule -> names.addAll(rule.columns()));
    return List.copyOf(names);
  }

  private void noteIdentifying(String column, ColumnRule rule) {
    if (canonical.identifying(column) && rule.from() != null) {
      identifying.add(rule.from());
    }
  }

  CompiledMapping compile() {
    requireColumns();
    Map<String, CellSource> cells = new HashMap<>();
    List<Step> steps = new ArrayList<>();
    source
        .columns()
        .forEach(
            (column, rule) -> {
              CellStep step = columnStep(column, rule);
              cells.put(column, step.source());
              steps.add(step);
            });
    source.items().forEach((item, rule) -> steps.add(canonical.itemStep(item, rule, this::cells)));
    return new CompiledMapping(
        source.table(),
        keyColumn(),
        columns,
        canonical.tableColumns(),
        steps,
        canonical.finishes(cells),
        canonical.template(),
        canonical.writing());
  }

  private void requireColumns() {
    for (String column : required) {
      if (!source.columns().containsKey(column)) {
        throw failure("does not map the column '%s', which every row needs".formatted(column));
      }
    }
  }

  private CellStep columnStep(String column, ColumnRule rule) {
    if (!mappable.contains(column)) {
      throw failure(
          "maps '%s', which is no column of %s%s; allowed: %s"
              .formatted(
                  column,
                  source.table().id(),
                  Shown.meant(column, mappable),
                  String.join(", ", mappable)));
    }
    boolean needed = required.contains(column) || column.equals(CanonicalColumns.STATUS);
    return new CellStep(cells(column, rule), reader(column, rule), needed ? column : null);
  }

  private ColumnReader reader(String column, ColumnRule rule) {
    try {
      return canonical.reader(column, rule);
    } catch (IllegalArgumentException e) {
      throw failure("column '%s': '%s' is no date pattern".formatted(column, rule.date()));
    }
  }

  private CellSource cells(String column, ColumnRule rule) {
    try {
      return new CellSource(column, rule, columns, missing, identifying.contains(rule.from()));
    } catch (PatternSyntaxException e) {
      throw failure("column '%s': '%s' is no regular expression".formatted(column, rule.extract()));
    }
  }

  private String keyColumn() {
    return canonical.keys().stream()
        .map(source.columns()::get)
        .filter(Objects::nonNull)
        .map(ColumnRule::from)
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  private Failure failure(String message) {
    return new Failure(Failure.Kind.INPUT, "source '%s' %s".formatted(source.source(), message));
  }
}
