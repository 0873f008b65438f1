package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.drafting.look.Column;
import org.sojourn.drafting.look.ExportTable;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.model.programme.Role;

/** A questionnaire: exports with the same columns, who answered them and when. */
final class Questionnaire {

  private final List<ExportTable> exports = new ArrayList<>();
  private final List<Asked> asked = new ArrayList<>();
  private final List<String> doubts = new ArrayList<>();
  private final SurveyDefinition definition;
  private Role role;
  private String wave;
  private String name;

  /** A questionnaire that {@code export} answers, with its definition where there is one. */
  Questionnaire(ExportTable export, SurveyDefinition definition) {
    exports.add(export);
    this.definition = definition;
  }

  List<ExportTable> exports() {
    return exports;
  }

  Optional<SurveyDefinition> definition() {
    return Optional.ofNullable(definition);
  }

  List<Asked> asked() {
    return asked;
  }

  List<String> doubts() {
    return doubts;
  }

  /** Whether {@code export} has the same columns, in any order. */
  boolean isAnsweredBy(ExportTable export) {
    return names(exports.get(0)).equals(names(export));
  }

  private static List<String> names(ExportTable export) {
    return export.columns().stream().map(Column::name).sorted().toList();
  }

  Role role() {
    return role;
  }

  String wave() {
    return wave;
  }

  String name() {
    return name;
  }

  void settle(Role who, String when, String called) {
    role = who;
    wave = when;
    name = called;
  }

  /** Whether most headings say nothing but a number. */
  boolean opaque() {
    long numbers = asked.stream().filter(Asked::opaque).count();
    return !asked.isEmpty() && numbers >= 0.8 * asked.size();
  }
}
