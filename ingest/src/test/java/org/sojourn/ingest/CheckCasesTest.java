package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.check.Finding;

class CheckCasesTest {

  @TempDir Path folder;
  private Pilot pilot;

  @BeforeEach
  void copyProgramme() throws Exception {
    pilot = Pilot.in(folder.resolve("pilot"));
  }

  private List<String> findings(String cases) throws IOException {
    Files.writeString(pilot.path("checks/mapping.yaml"), cases);
    return CheckCases.run(pilot.programme()).stream().map(Finding::text).toList();
  }

  @Test
  void casesThatHoldGiveNoFinding() {
    assertThat(pilot.programme().checks()).hasSize(3);
    assertThat(CheckCases.run(pilot.programme())).isEmpty();
  }

  @Test
  void casesNeedNoData() throws IOException {
    Files.delete(pilot.path("data/exchanges.xlsx"));
    assertThat(CheckCases.run(pilot.programme())).isEmpty();
  }

  @Test
  void otherValuesAreFindingsAtTheLineOfTheCase() throws IOException {
    assertThat(
            findings(
                """
                cases:
                  - source: host-exit
                    name: "An 'answer'"
                    row: {Exchange: X1, State: finished, Match: Zufrieden, Cost: "5"}
                    expect: {match: "5", own_cost: "5.0", comment: x}
                  - name: Vienna # twice wrong
                    source: registrations
                    row: {Firma: C-1, Land: Italien, Datum: 05.01.2017}
                    expect: {country: AT, organisation: C-2, registered: 2017-01-05}
                """))
        .containsExactly(
            "checks/mapping.yaml:3:1: case 'An 'answer'': comment is '', not 'x'",
            "checks/mapping.yaml:3:1: case 'An 'answer'': match is '4', not '5'",
            "checks/mapping.yaml:6:1: case 'Vienna': country is 'IT', not 'AT'",
            "checks/mapping.yaml:6:1: case 'Vienna': organisation is the pseudonym of"
                + " another text, not of 'C-2'");
  }

  @Test
  void aRefusedRowIsAFindingWithItsReasons() throws IOException {
    assertThat(
            findings(
                """
                cases:
                  - name: A row
                    source: host-exit
                    row: {Exchange: "", State: lost, Match: "7"}
                    expect: {match: invalid}
                """))
        .containsExactly(
            "checks/mapping.yaml:2:1: case 'A row': the row is refused: missing-value in 'Exchange'"
                + " (column 'Exchange' is blank; every row needs its exchange); unknown-status in"
                + " 'State' ('lost' is no status; allowed: complete, partial, or a text that the"
                + " source lists under values); outside-scale in 'Match' (7 is not an answer of scale"
                + " satisfaction5; allowed: 1-5, 98 or its labels)");
  }

  @Test
  void anotherRefusalIsAFinding() throws IOException {
    assertThat(
            findings(
                """
                cases:
                  - name: Not refused
                    source: host-exit
                    row: {Exchange: X1, State: finished, Match: "5"}
                    refused: {code: outside-scale, column: Match}
                  - name: Otherwise refused
                    source: host-exit
                    row: {Exchange: X1, State: finished, Match: "7"}
                    refused: {code: outside-range, column: Cost}
                  - name: Refused in any column
                    source: host-exit
                    row: {Exchange: X1, State: finished, Match: "7"}
                    refused: {code: outside-scale}
                """))
        .containsExactly(
            "checks/mapping.yaml:2:1: case 'Not refused': nothing is refused as outside-scale in"
                + " column 'Match'; found: nothing",
            "checks/mapping.yaml:6:1: case 'Otherwise refused': nothing is refused as outside-range"
                + " in column 'Cost'; found: outside-scale in 'Match' (7 is not an answer of scale"
                + " satisfaction5; allowed: 1-5, 98 or its labels)");
  }

  @Test
  void timesAndNumbersAreComparedByValue() throws IOException {
    assertThat(
            findings(
                """
                cases:
                  - name: Same
                    source: host-exit
                    row: {Exchange: X1, State: open, Submitted: "2017-03-01 10:00:00", Cost: "12,50"}
                    expect: {submitted: "2017-03-01T10:00:00", own_cost: "12.50", status: partial}
                  - name: Other
                    source: host-exit
                    row: {Exchange: X1, State: open, Submitted: "2017-03-01 10:00:00", Cost: "12,50"}
                    expect: {submitted: noon, own_cost: a dozen, match: skipped}
                """))
        .containsExactly(
            "checks/mapping.yaml:6:1: case 'Other': own_cost is '12.5', not 'a dozen'",
            "checks/mapping.yaml:6:1: case 'Other': submitted is '2017-03-01T10:00', not 'noon'");
  }
}
