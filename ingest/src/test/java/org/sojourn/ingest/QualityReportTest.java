package org.sojourn.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.IngestResult.SourceQuality;
import org.sojourn.ingest.database.Snapshots;
import org.sojourn.ingest.parse.FileSummary;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.quality.IssueCode;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

class QualityReportTest {

  private static final TableSchema REGISTRATIONS = CanonicalTables.registrations();

  @TempDir Path folder;
  private List<ParseTask> tasks;

  @BeforeEach
  void findFiles() throws Exception {
    ProgrammeDirectory programme = Pilot.in(folder.resolve("pilot")).programme();
    tasks = ParseTask.of(programme, Snapshots.take(programme, variable -> null, programme.path()));
  }

  private WrittenCounts written(int registrations, Object[]... quarantine) {
    List<Object[]> rows = new ArrayList<>();
    for (int i = 0; i < registrations; i++) {
      rows.add(
          new Object[] {
            "R" + i, "p", null, null, null, null, null, "registrations", "f.csv", i + 2L
          });
    }
    ParquetTable.write(folder.resolve("registrations"), REGISTRATIONS, rows);
    ParquetTable.write(
        folder.resolve("quarantine"), CanonicalTables.quarantine(), List.of(quarantine));
    return new WrittenCounts(folder, List.of(REGISTRATIONS));
  }

  private static Object[] issue(String file, long row, IssueCode code) {
    String scope = code.scope().id();
    return new Object[] {"registrations", file, row, scope, null, null, code.id(), "why"};
  }

  private QualityReport read(long rows) {
    int registrations = tasks.size() - 1;
    assertThat(tasks.get(registrations).file().plan().source()).isEqualTo("registrations");
    return new QualityReport(
        tasks,
        List.of(
            new FileSummary(
                registrations,
                1,
                "",
                rows,
                rows,
                0,
                Map.of(),
                Set.of(),
                Map.of(),
                List.of(),
                null)));
  }

  @Test
  void rowsOfTheTablesAndOfQuarantineAreCounted() {
    WrittenCounts written =
        written(
            2,
            issue("f.csv", 4, IssueCode.OUTSIDE_SCALE),
            issue("f.csv", 4, IssueCode.OUTSIDE_SCALE),
            issue("f.csv", 5, IssueCode.UNKNOWN_COUNTRY),
            issue("f.csv", 5, IssueCode.UNKNOWN_COUNTRY),
            issue("f.csv", 5, IssueCode.UNREADABLE_DATE),
            issue("f.csv", 5, IssueCode.OUTSIDE_SCALE),
            issue("g.csv", 5, IssueCode.UNREADABLE_DATE));
    SourceQuality quality = read(4).sources(written).get(0);
    assertThat(quality.accepted()).isEqualTo(2);
    assertThat(quality.quarantined()).isEqualTo(2);
    assertThat(quality.byCode())
        .isEqualTo(
            Map.of(
                IssueCode.OUTSIDE_SCALE, 3L,
                IssueCode.UNKNOWN_COUNTRY, 1L,
                IssueCode.UNREADABLE_DATE, 2L));
  }

  @Test
  void aLostOrDoubledRowIsAFault() {
    WrittenCounts written = written(2, issue("f.csv", 5, IssueCode.UNKNOWN_COUNTRY));
    for (long rows : new long[] {2, 4}) {
      assertThatThrownBy(() -> read(rows).sources(written))
          .isInstanceOfSatisfying(
              Failure.class, f -> assertThat(f.kind()).isEqualTo(Failure.Kind.FAULT))
          .hasMessage(
              "source 'registrations': %d rows were read, but 2 were accepted and 1 quarantined; nothing is published"
                  .formatted(rows));
    }
    assertThat(read(3).sources(written)).hasSize(1);
  }
}
