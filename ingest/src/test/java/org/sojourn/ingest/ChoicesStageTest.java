package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.table.CanonicalTables;

/** Several answers to one question, from the files of an export to the canonical table. */
class ChoicesStageTest {

  private static final String ITEM =
      """
        - id: channels
          kind: multiple
          label: {en: "How did you hear of the pilot?", de: "Wie haben Sie davon erfahren?"}
          options:
            - {id: email, label: {en: E-mail, de: E-Mail}, also: [SQ001]}
            - {id: press, label: {en: "Papers, radio, TV", de: "Presse, Funk"}, also: [SQ002]}
            - {id: fair, label: {en: Fair, de: Messe}, also: [SQ003]}
      """;
  private static final String SOURCE =
      """
      source: host-exit
      table: responses
      instrument: host-exit
      format: csv
      files: data/answers.csv
      columns:
        exchange: Exchange
        status: {from: submitdate, values: {"": partial, "*": complete}}
      items:
        match: {options: {1: "Q1[1]", 5: "Q1[5]"}}
        channels: %s
      missing: {not-shown: ["{question_not_shown}"]}
      """;

  @TempDir Path folder;
  private Pilot pilot;

  @BeforeEach
  void copyProgramme() throws Exception {
    pilot = Pilot.in(folder.resolve("pilot"));
    Files.writeString(
        pilot.path("codebook/host-exit.yaml"), ITEM.indent(0), StandardOpenOption.APPEND);
  }

  private Path ingest(String rule, String check, String answers) throws IOException {
    Files.writeString(pilot.path("sources/host-exit.yaml"), SOURCE.formatted(rule));
    Files.writeString(pilot.path("checks/mapping.yaml"), check);
    Files.writeString(pilot.path("data/answers.csv"), answers);
    assertThat(CheckCases.run(pilot.programme())).isEmpty();
    Path out = folder.resolve("private-" + rule.length());
    pilot.ingest(out);
    return out;
  }

  private Path joined() throws IOException {
    return ingest(
        "{from: Q7, separator: ', '}",
        """
        cases:
          - name: A label with commas is one answer
            source: host-exit
            row: {Exchange: X1, submitdate: "", Q7: "Messe, Presse, Funk"}
            expect: {channels_email: 0, channels_press: 1, channels_fair: 1, status: partial}
        """,
        """
        Exchange,submitdate,Q1[1],Q1[5],Q7
        X1,2017-03-01 10:00:00,,Y,"Fair, Papers, radio, TV"
        X2,2017-03-07 10:00:00,,,
        X3,,Y,Y,"SQ001, Fax"
        """);
  }

  private Path spread() throws IOException {
    return ingest(
        "{options: {email: \"Q7[SQ001]\", press: \"Q7[SQ002]\", fair: \"Q7[SQ003]\"}, ticked: [1], unticked: [2]}",
        """
        cases:
          - name: A question not shown is so for all of its options
            source: host-exit
            row: {Exchange: X1, submitdate: x, "Q7[SQ001]": "{question_not_shown}"}
            expect: {channels_email: not-shown, channels_press: not-shown, channels_fair: not-shown, status: complete}
        """,
        """
        Exchange,submitdate,Q1[1],Q1[5],Q7[SQ001],Q7[SQ002],Q7[SQ003]
        X1,2017-03-01 10:00:00,,Y,2,1,1
        X2,2017-03-07 10:00:00,,,,,
        X3,,Y,Y,1,yes,
        """);
  }

  private List<String> responses(Path out) {
    return Pilot.rows(
        out,
        CanonicalTables.responses(pilot.programme().codebook(), "en"),
        "exchange",
        "role",
        "status",
        "match",
        "channels_email",
        "channels_press",
        "channels_fair");
  }

  private static List<String> quarantine(Path out) {
    return Pilot.rows(out, CanonicalTables.quarantine(), "source", "row", "code", "column", "value")
        .stream()
        .filter(row -> row.startsWith("host-exit|"))
        .toList();
  }

  private static List<String> normalisations(Path out) {
    return Pilot.rows(
            out, CanonicalTables.normalisations(), "source", "column", "value", "normalised")
        .stream()
        .filter(row -> row.startsWith("host-exit|Q"))
        .toList();
  }

  @Test
  void joinedAnswersBecomeOneColumnAnOption() throws IOException {
    Path out = joined();
    assertThat(responses(out))
        .contains(
            "X1|host|complete|5|0|1|1",
            "X2|host|complete|-2|-2|-2|-2",
            "X3|host|partial|-5|-5|-5|-5");
    assertThat(quarantine(out))
        .containsExactly(
            "host-exit|4|outside-scale|Q1[5]|Y", "host-exit|4|outside-scale|Q7|SQ001, Fax");
    assertThat(normalisations(out))
        .containsExactly(
            "host-exit|Q1[1]|Y|1",
            "host-exit|Q1[5]|Y|5",
            "host-exit|Q7|Fair, Papers, radio, TV|press, fair");
  }

  @Test
  void answersWithAColumnEachBecomeTheSame() throws IOException {
    Path out = spread();
    assertThat(responses(out))
        .contains(
            "X1|host|complete|5|0|1|1",
            "X2|host|complete|-2|-2|-2|-2",
            "X3|host|partial|-5|1|-5|0");
    assertThat(quarantine(out))
        .containsExactly(
            "host-exit|4|outside-scale|Q1[5]|Y", "host-exit|4|outside-scale|Q7[SQ002]|yes");
    assertThat(normalisations(out))
        .containsExactly("host-exit|Q1[1]|Y|1", "host-exit|Q1[5]|Y|5", "host-exit|Q7[SQ001]|2|0");
  }
}
