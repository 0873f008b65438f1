package org.sojourn.model.load;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sojourn.model.check.CheckCase;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.MissingAnswer;
import org.sojourn.model.codebook.MissingReason;
import org.sojourn.model.codebook.Option;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.indicator.Criterion;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.KappaWeights;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.indicator.ShareInterval;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Clusters;
import org.sojourn.model.programme.Disclosure;
import org.sojourn.model.programme.Estimation;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Gates;
import org.sojourn.model.programme.Period;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Pseudonyms;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Wave;
import org.sojourn.model.programme.Weighting;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.report.Chapter;
import org.sojourn.model.report.Intervention;
import org.sojourn.model.report.Question;
import org.sojourn.model.report.ReportChapter;
import org.sojourn.model.report.ReportDefinition;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;
import org.sojourn.model.source.Database;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.Layout;
import org.sojourn.model.source.SourceDefinition;

/** The published schemas say what the records hold: no more and no less. */
class SchemaAgreementTest {

  static Stream<Arguments> records() {
    return Stream.of(
        Arguments.of(Programme.class, FileKind.PROGRAMME, ""),
        Arguments.of(Period.class, FileKind.PROGRAMME, "/$defs/period"),
        Arguments.of(Wave.class, FileKind.PROGRAMME, "/$defs/wave"),
        Arguments.of(Attribute.class, FileKind.PROGRAMME, "/$defs/attribute"),
        Arguments.of(Estimation.class, FileKind.PROGRAMME, "/properties/estimation"),
        Arguments.of(Disclosure.class, FileKind.PROGRAMME, "/properties/disclosure"),
        Arguments.of(Pseudonyms.class, FileKind.PROGRAMME, "/properties/pseudonyms"),
        Arguments.of(Weighting.class, FileKind.PROGRAMME, "/properties/weighting"),
        Arguments.of(Gates.class, FileKind.PROGRAMME, "/properties/gates"),
        Arguments.of(Scale.class, FileKind.SCALES, "/$defs/scale"),
        Arguments.of(Answer.class, FileKind.SCALES, "/$defs/answer"),
        Arguments.of(MissingAnswer.class, FileKind.SCALES, "/$defs/missing-answer"),
        Arguments.of(Instrument.class, FileKind.INSTRUMENT, ""),
        Arguments.of(Item.class, FileKind.INSTRUMENT, "/$defs/item"),
        Arguments.of(Option.class, FileKind.INSTRUMENT, "/$defs/option"),
        Arguments.of(SourceDefinition.class, FileKind.SOURCE, ""),
        Arguments.of(Database.class, FileKind.SOURCE, "/properties/database"),
        Arguments.of(Layout.class, FileKind.SOURCE, "/properties/layout"),
        Arguments.of(ColumnRule.class, FileKind.SOURCE, "/$defs/rule"),
        Arguments.of(Indicator.class, FileKind.INDICATORS, "/$defs/indicator"),
        Arguments.of(Measure.Share.class, FileKind.INDICATORS, "/$defs/share"),
        Arguments.of(Measure.Mean.class, FileKind.INDICATORS, "/$defs/mean"),
        Arguments.of(Measure.NetScore.class, FileKind.INDICATORS, "/$defs/net-score"),
        Arguments.of(Measure.Gain.class, FileKind.INDICATORS, "/$defs/gain"),
        Arguments.of(Measure.Rate.class, FileKind.INDICATORS, "/$defs/rate"),
        Arguments.of(Measure.Amount.class, FileKind.INDICATORS, "/$defs/amount"),
        Arguments.of(Measure.Agreement.class, FileKind.INDICATORS, "/$defs/agreement"),
        Arguments.of(Measure.Realised.class, FileKind.INDICATORS, "/$defs/realised"),
        Arguments.of(Measure.Outcome.class, FileKind.INDICATORS, "/$defs/outcome"),
        Arguments.of(ReportDefinition.class, FileKind.REPORT, ""),
        Arguments.of(Question.class, FileKind.REPORT, "/$defs/question"),
        Arguments.of(Intervention.class, FileKind.REPORT, "/$defs/intervention"),
        Arguments.of(ReportChapter.Own.class, FileKind.REPORT, "/$defs/own-chapter"),
        Arguments.of(CheckCase.class, FileKind.CHECKS, "/$defs/case"),
        Arguments.of(CheckCase.Refused.class, FileKind.CHECKS, "/$defs/case/properties/refused"));
  }

  @ParameterizedTest
  @MethodSource("records")
  void everyComponentIsAPropertyAndTheReverse(Class<?> type, FileKind kind, String pointer) {
    List<String> properties = new ArrayList<>();
    FileSchema.document(kind)
        .at(pointer)
        .path("properties")
        .fieldNames()
        .forEachRemaining(properties::add);
    if (Measure.class.isAssignableFrom(type)) {
      properties.remove("kind");
    }
    PropertyNamingStrategies.KebabCaseStrategy kebab =
        new PropertyNamingStrategies.KebabCaseStrategy();
    assertThat(properties)
        .containsExactlyElementsOf(
            Arrays.stream(type.getRecordComponents())
                .map(component -> kebab.translate(component.getName()))
                .toList());
  }

  static Stream<Arguments> enums() {
    return Stream.of(
        Arguments.of(Role.class, FileKind.INSTRUMENT, "/$defs/role/enum"),
        Arguments.of(ExchangeStatus.class, FileKind.PROGRAMME, "/$defs/status/enum"),
        Arguments.of(
            Attribute.Type.class, FileKind.PROGRAMME, "/$defs/attribute/properties/type/enum"),
        Arguments.of(
            Disclosure.Zeros.class,
            FileKind.PROGRAMME,
            "/properties/disclosure/properties/zeros/enum"),
        Arguments.of(
            Disclosure.Operational.class,
            FileKind.PROGRAMME,
            "/properties/disclosure/properties/operational/enum"),
        Arguments.of(
            Disclosure.GroupDisclosure.class,
            FileKind.PROGRAMME,
            "/properties/disclosure/properties/group-disclosure/enum"),
        Arguments.of(
            Clusters.class, FileKind.PROGRAMME, "/properties/estimation/properties/clusters/enum"),
        Arguments.of(
            Weighting.Method.class,
            FileKind.PROGRAMME,
            "/properties/weighting/properties/method/enum"),
        Arguments.of(
            Gates.Columns.class, FileKind.PROGRAMME, "/properties/gates/properties/columns/enum"),
        Arguments.of(
            ShareInterval.class, FileKind.INDICATORS, "/$defs/indicator/properties/interval/enum"),
        Arguments.of(
            MissingReason.class, FileKind.SCALES, "/$defs/missing-answer/properties/reason/enum"),
        Arguments.of(Item.Kind.class, FileKind.INSTRUMENT, "/$defs/item/properties/kind/enum"),
        Arguments.of(CanonicalTable.class, FileKind.SOURCE, "/properties/table/enum"),
        Arguments.of(ColumnRule.Blank.class, FileKind.SOURCE, "/$defs/rule/properties/blank/enum"),
        Arguments.of(Format.class, FileKind.SOURCE, "/properties/format/enum"),
        Arguments.of(
            Construct.class, FileKind.INDICATORS, "/$defs/indicator/properties/construct/enum"),
        Arguments.of(
            Criterion.class, FileKind.INDICATORS, "/$defs/indicator/properties/criterion/enum"),
        Arguments.of(Criterion.class, FileKind.REPORT, "/$defs/question/properties/criterion/enum"),
        Arguments.of(
            KappaWeights.class, FileKind.INDICATORS, "/$defs/agreement/properties/weights/enum"),
        Arguments.of(Chapter.class, FileKind.REPORT, "/properties/chapters/items/then/enum"),
        Arguments.of(
            IssueCode.class,
            FileKind.CHECKS,
            "/$defs/case/properties/refused/properties/code/enum"));
  }

  @ParameterizedTest
  @MethodSource("enums")
  void everyConstantIsAllowedAndTheReverse(Class<?> type, FileKind kind, String pointer)
      throws ReflectiveOperationException {
    Method id = type.getMethod("id");
    assertThat(id.isAnnotationPresent(JsonValue.class)).isTrue();
    List<String> ids = new ArrayList<>();
    for (Object constant : type.getEnumConstants()) {
      ids.add((String) id.invoke(constant));
    }
    List<String> allowed = new ArrayList<>();
    FileSchema.document(kind).at(pointer).forEach(value -> allowed.add(value.asText()));
    assertThat(allowed).containsExactlyElementsOf(ids);
  }

  @Test
  void missingReasonsAndRolesAreKeysToo() {
    assertThat(keys(FileKind.SOURCE, "/properties/missing/properties"))
        .containsExactlyElementsOf(
            Arrays.stream(MissingReason.values()).map(MissingReason::id).toList());
    assertThat(keys(FileKind.PROGRAMME, "/properties/roles/properties"))
        .containsExactlyElementsOf(Arrays.stream(Role.values()).map(Role::id).toList());
  }

  @Test
  void definitionsOfOneNameAreTheSameInAllSchemas() {
    Map<String, JsonNode> first = new HashMap<>();
    for (FileKind kind : FileKind.values()) {
      FileSchema.document(kind)
          .path("$defs")
          .fields()
          .forEachRemaining(
              definition ->
                  assertThat(definition.getValue())
                      .as("%s in %s", definition.getKey(), kind)
                      .isEqualTo(
                          first.computeIfAbsent(
                              definition.getKey(), any -> definition.getValue())));
    }
  }

  @ParameterizedTest
  @EnumSource(FileKind.class)
  void everyPropertyIsDescribedForEditors(FileKind kind) {
    assertDescribed(FileSchema.document(kind), FileSchema.document(kind), "");
  }

  private static void assertDescribed(JsonNode schema, JsonNode node, String path) {
    node.path("properties")
        .fields()
        .forEachRemaining(
            property -> {
              JsonNode value = property.getValue();
              String reference = value.path("$ref").asText("#").substring(1);
              assertThat(
                      value.has("description")
                          || value.has("const")
                          || schema.at(reference).has("description"))
                  .as("description of %s/%s", path, property.getKey())
                  .isTrue();
            });
    node.fields()
        .forEachRemaining(
            child -> assertDescribed(schema, child.getValue(), path + "/" + child.getKey()));
  }

  private static List<String> keys(FileKind kind, String pointer) {
    List<String> keys = new ArrayList<>();
    FileSchema.document(kind).at(pointer).fieldNames().forEachRemaining(keys::add);
    return keys;
  }
}
