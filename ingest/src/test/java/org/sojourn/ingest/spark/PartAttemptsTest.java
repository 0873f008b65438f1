package org.sojourn.ingest.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.model.table.TableSchema;
import org.sojourn.tables.ParquetTable;

/** Two attempts at one part, as when a worker is given up and goes on writing. */
class PartAttemptsTest {

  private static final TableSchema SCHEMA =
      new TableSchema("exchanges", List.of(Column.required("exchange", ColumnType.STRING, "")));

  @TempDir Path folder;

  private static WrittenPart attempt(int number) {
    return new WrittenPart("exchanges/part-00000.parquet", "attempt-" + number + ".parquet");
  }

  private static void write(PartAttempts attempts, WrittenPart part, String exchange) {
    ParquetTable.writeFile(
        attempts.folder().resolve(part.attempt()),
        SCHEMA,
        List.<Object[]>of(new Object[] {exchange}).iterator());
  }

  @Test
  void onlyTheAttemptThatCountsBecomesPartOfTheTable() {
    PartAttempts attempts = PartAttempts.in(folder.resolve("private"));
    WrittenPart first = attempt(7);
    WrittenPart second = attempt(9);
    write(attempts, second, "X2");
    write(attempts, first, "X1");
    attempts.keep(List.of(second));
    attempts.close();
    assertThat(ParquetTable.read(folder.resolve("private/exchanges"), SCHEMA))
        .containsExactly(new Object[] {"X2"});
    assertThat(folder.resolve("private").toFile().list()).containsExactly("exchanges");
    assertThat(folder.resolve("private/exchanges").toFile().list())
        .containsExactly("part-00000.parquet");
  }

  @Test
  void whoComesTooLateCannotWriteAnyMore() {
    PartAttempts attempts = PartAttempts.in(folder);
    attempts.close();
    assertThatThrownBy(() -> write(attempts, attempt(7), "X1"))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("cannot write table 'exchanges' to " + folder.resolve(".attempts"));
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whatAnEarlierAttemptLeftIsRemoved() throws Exception {
    Files.createDirectories(folder.resolve(".attempts"));
    Files.writeString(folder.resolve(".attempts/exchanges-1-part-00000.parquet"), "cut");
    PartAttempts.in(folder).close();
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aPartThatIsNotThereIsTold() {
    PartAttempts attempts = PartAttempts.in(folder);
    assertThatThrownBy(() -> attempts.keep(List.of(attempt(7))))
        .isInstanceOf(Failure.class)
        .hasMessageStartingWith("cannot keep the tables in " + folder + ": ");
  }
}
