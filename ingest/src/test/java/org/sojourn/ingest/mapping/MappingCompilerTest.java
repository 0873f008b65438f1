package org.sojourn.ingest.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.sojourn.ingest.mapping.Maps.Source;
import org.sojourn.ingest.read.RawRow;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.ColumnRule;

class MappingCompilerTest {

  private static Source responses() {
    return Maps.source(CanonicalTable.RESPONSES).column("exchange", "X");
  }

  private static void assertRefused(Source source, String message) {
    assertThatThrownBy(source::compile)
        .isInstanceOfSatisfying(
            Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.INPUT))
        .hasMessage(message);
  }

  @Test
  void eachSourceColumnIsReadOnce() {
    CompiledMapping mapping =
        responses().column("response", "X").item("match", ColumnRule.from("Q1")).compile();
    assertThat(mapping.columns()).containsExactly("X", "Q1");
    assertThat(mapping.keyColumn()).isEqualTo("X");
    assertThat(mapping.table()).isEqualTo(CanonicalTable.RESPONSES);
  }

  @Test
  void unknownColumnsAndItemsAreRefused() {
    assertRefused(
        responses().column("submited", "S"),
        "source 'survey' maps 'submited', which is no column of responses (did you mean"
            + " 'submitted'?); allowed: response, exchange, respondent, submitted, status");
    assertRefused(
        responses().item("mtach", ColumnRule.from("Q1")),
        "source 'survey' maps 'mtach', which instrument 'host' does not ask (did you mean"
            + " 'match'?); allowed: match, again, odd, cost, comment, channels");
    assertRefused(
        Maps.source(CanonicalTable.REGISTRATIONS)
            .column("organisation", "C")
            .item("match", ColumnRule.from("Q1")),
        "source 'survey' maps the item 'match', but its table holds no items");
  }

  @Test
  void requiredColumnsMustBeMapped() {
    assertRefused(
        Maps.source(CanonicalTable.EXCHANGES).column("exchange", "X"),
        "source 'survey' does not map the column 'status', which every row needs");
  }

  @Test
  void patternsMustBeReadable() {
    assertRefused(
        responses().column("submitted", Maps.rule("S", null, "dd/mmm/bb", null, null)),
        "source 'survey' column 'submitted': 'dd/mmm/bb' is no date pattern");
    assertRefused(
        responses().column("response", Maps.rule("S", null, null, "(", null)),
        "source 'survey' column 'response': '(' is no regular expression");
  }

  @Test
  void aMappingTravelsToOtherMachines() throws Exception {
    CompiledMapping mapping =
        responses()
            .column("submitted", Maps.rule("S", null, "dd/MM/yyyy", null, null))
            .item("match", Maps.rule("Q1", Map.of("top", "5"), null, "(.*)", null))
            .item("cost", ColumnRule.from("Q2"))
            .compile();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(mapping);
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      CompiledMapping copy = (CompiledMapping) in.readObject();
      RawRow row = RawRow.of(2, "X1", "01/02/2017", "Top", "5");
      Outcome there = copy.mapper("f", Maps.KEY).map(row);
      Outcome here = mapping.mapper("f", Maps.KEY).map(row);
      assertThat(((Outcome.Accepted) there).values())
          .isEqualTo(((Outcome.Accepted) here).values())
          .contains("X1", (byte) 5, 5.0);
    }
  }
}
