package org.sojourn.model.rule;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.util.List;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Located;
import org.sojourn.model.draft.Place;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.MappableColumns;
import org.sojourn.model.source.SourceDefinition;

/** Sources feed columns and items that exist, and all that are required. */
final class SourceRules {

  private final Draft draft;
  private final Findings findings;

  SourceRules(Draft draft, Findings findings) {
    this.draft = draft;
    this.findings = findings;
  }

  void check() {
    new Unique(findings).check("source", "source", draft.sources(), SourceDefinition::source);
    for (Located<SourceDefinition> located : draft.sources()) {
      SourceDefinition source = located.value();
      columns(source, located.place().at("columns"));
      new DatabaseRules(findings).check(source, located.place());
      encoding(source, located.place().at("layout").at("encoding"));
      if (source.table() == CanonicalTable.RESPONSES) {
        instrument(source, located.place());
      } else {
        withoutSurvey(source, located.place());
      }
      new MappingRules(draft, findings).check(located);
    }
  }

  private void columns(SourceDefinition source, Place place) {
    String table = source.table().id();
    List<String> allowed = MappableColumns.of(source.table(), draft.outline().attributes().known());
    boolean settled =
        source.table() != CanonicalTable.EXCHANGES || draft.outline().attributes().complete();
    for (String column : source.columns().keySet()) {
      if (settled && !allowed.contains(column)) {
        findings.addKey(
            place.at(column), table + " have no column '" + column + "'", column, allowed);
      }
    }
    for (String column : MappableColumns.required(source.table())) {
      if (!source.columns().containsKey(column)) {
        findings.add(place, table + " need a rule for column '" + column + "'");
      }
    }
  }

  private void encoding(SourceDefinition source, Place place) {
    String encoding = source.layout().encoding();
    if (encoding != null && !supported(encoding)) {
      findings.add(
          place,
          "there is no encoding '" + encoding + "'",
          encoding,
          List.of("utf-8", "utf-16", "windows-1252", "windows-1250", "iso-8859-1", "iso-8859-15"));
    }
  }

  private static boolean supported(String encoding) {
    try {
      return Charset.isSupported(encoding);
    } catch (IllegalCharsetNameException e) {
      return false;
    }
  }

  private void instrument(SourceDefinition source, Place place) {
    String instrument = source.instrument();
    if (instrument == null) {
      findings.add(
          place,
          "key 'instrument' is missing: responses answer an instrument",
          Findings.list(draft.outline().instruments().known()));
    } else if (draft.outline().instruments().lack(instrument)) {
      findings.add(
          place.at("instrument"),
          "there is no instrument '" + instrument + "'",
          instrument,
          draft.outline().instruments().known());
    } else {
      draft.outline().asked(instrument).ifPresent(asked -> items(source, asked, place.at("items")));
    }
  }

  private void items(SourceDefinition source, Asked asked, Place place) {
    for (String item : source.items().keySet()) {
      if (!asked.mayDeclare(item)) {
        findings.addKey(
            place.at(item),
            "instrument '" + asked.instrument() + "' does not ask '" + item + "'",
            item,
            asked.items());
      }
    }
  }

  private void withoutSurvey(SourceDefinition source, Place place) {
    if (source.instrument() != null) {
      findings.addKey(
          place.at("instrument"),
          source.table().id() + " answer no instrument",
          "instrument",
          List.of());
    }
    if (!source.items().isEmpty()) {
      findings.addKey(
          place.at("items"), source.table().id() + " have no items", "items", List.of());
    }
  }
}
