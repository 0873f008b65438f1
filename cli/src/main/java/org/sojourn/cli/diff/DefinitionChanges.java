package org.sojourn.cli.diff;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.source.SourceDefinition;

/** What two runs were told otherwise: indicators, answers, sources, policies, version, key. */
final class DefinitionChanges {

  private final List<String> changes = new ArrayList<>();

  private DefinitionChanges() {}

  /** The changes, in words. */
  static List<String> of(ComparedRun before, ComparedRun now) {
    DefinitionChanges all = new DefinitionChanges();
    all.versions(before, now);
    all.programme(before.programme().programme(), now.programme().programme());
    ProgrammeDirectory old = before.programme();
    ProgrammeDirectory own = now.programme();
    all.each("indicator", by(old.indicators(), Indicator::id), by(own.indicators(), Indicator::id));
    all.each(
        "scale", by(old.codebook().scales(), Scale::id), by(own.codebook().scales(), Scale::id));
    all.each(
        "questionnaire",
        by(old.codebook().instruments(), Instrument::instrument),
        by(own.codebook().instruments(), Instrument::instrument));
    all.each(
        "source",
        by(old.sources(), SourceDefinition::source),
        by(own.sources(), SourceDefinition::source));
    return List.copyOf(all.changes);
  }

  private static <T> Map<String, T> by(List<T> values, Function<T, String> name) {
    return values.stream()
        .collect(Collectors.toMap(name, Function.identity(), (a, b) -> a, TreeMap::new));
  }

  private void versions(ComparedRun before, ComparedRun now) {
    String old = before.manifest().sojourn();
    String own = now.manifest().sojourn();
    if (!old.equals(own)) {
      changes.add("Sojourn " + own + " in place of " + old);
    }
    if (!Objects.equals(before.manifest().keyFingerprint(), now.manifest().keyFingerprint())) {
      changes.add("another key for pseudonyms");
    }
  }

  private void programme(Programme before, Programme now) {
    differs("period", before.period(), now.period());
    differs("population", before.population(), now.population());
    differs("estimation", before.estimation(), now.estimation());
    differs("weighting", before.weighting(), now.weighting());
    differs("disclosure", before.disclosure(), now.disclosure());
    differs("gates", before.gates(), now.gates());
  }

  private void differs(String key, Object before, Object now) {
    if (!Objects.equals(before, now)) {
      changes.add("'" + key + "' in programme.yaml");
    }
  }

  private <T> void each(String what, Map<String, T> before, Map<String, T> now) {
    TreeSet<String> names = new TreeSet<>(before.keySet());
    names.addAll(now.keySet());
    for (String name : names) {
      T old = before.get(name);
      T own = now.get(name);
      if (!Objects.equals(old, own)) {
        String state = old == null ? "is new" : own == null ? "is gone" : "is another";
        changes.add(what + " '" + name + "' " + state);
      }
    }
  }
}
