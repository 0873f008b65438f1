package org.sojourn.ingest.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.CanonicalTable;
import org.sojourn.model.source.Format;
import org.sojourn.model.source.SourceDefinition;

class SourceFilesTest {

  @TempDir Path folder;
  private Path programme;

  @BeforeEach
  void makeFiles() throws IOException {
    programme = folder.resolve("programme");
    for (String name :
        List.of(
            "programme/data/host-1.csv",
            "programme/data/host-10.csv",
            "programme/data/more/host-2.csv",
            "programme/data/.host-3.csv",
            "programme/data/~$host-4.csv",
            "programme/data/exchanges [2017].csv",
            "shared/host-5.csv")) {
      Files.createDirectories(folder.resolve(name).getParent());
      Files.writeString(folder.resolve(name), "x");
    }
  }

  private List<String> names(String files) {
    return names(Format.CSV, files);
  }

  private List<String> names(Format format, String files) {
    return SourceFiles.names(
        programme,
        new SourceDefinition(
            "host",
            CanonicalTable.RESPONSES,
            "host",
            format,
            files,
            null,
            null,
            null,
            null,
            null,
            null,
            null));
  }

  @Test
  void aPathIsTakenAsItIs() {
    assertThat(names("data/host-1.csv")).containsExactly("data/host-1.csv");
    assertThat(names("data/exchanges [2017].csv")).containsExactly("data/exchanges [2017].csv");
    assertThat(names("../shared/host-5.csv")).containsExactly("../shared/host-5.csv");
  }

  @Test
  void aGlobGivesFilesInOrderWithoutHiddenOnes() {
    assertThat(names("data/*host*.csv")).containsExactly("data/host-1.csv", "data/host-10.csv");
    assertThat(names("data/**.csv"))
        .containsExactly(
            "data/exchanges [2017].csv",
            "data/host-1.csv",
            "data/host-10.csv",
            "data/more/host-2.csv");
    assertThat(names("../shared/*.csv")).containsExactly("../shared/host-5.csv");
  }

  @Test
  void noFileIsAFailureThatSaysWhatIsThere() {
    assertThatThrownBy(() -> names("data/hots-1.csv"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "source 'host': no file matches 'data/hots-1.csv' (did you mean 'data/host-1.csv'?);"
                + " data holds 'data/exchanges [2017].csv', 'data/host-1.csv', 'data/host-10.csv';"
                + " correct 'files' in the source, or put the export there");
    assertThatThrownBy(() -> names("exports/*.csv"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "source 'host': no file matches 'exports/*.csv'; there is no folder exports; correct"
                + " 'files' in the source, or put the export there");
  }

  @Test
  void membersOfArchivesStandBehindAnExclamationMark() throws IOException {
    Files.writeString(programme.resolve("data/2017.zip"), "x");
    assertThat(names("data/2017.zip!host/*.csv")).containsExactly("data/2017.zip");
    assertThat(names("data/*.zip!host.csv")).containsExactly("data/2017.zip");
  }

  @Test
  void linksAreFollowed() throws IOException {
    Files.createSymbolicLink(programme.resolve("data/linked"), folder.resolve("shared"));
    assertThat(names("data/linked/*.csv")).containsExactly("data/linked/host-5.csv");
  }

  @Test
  void foldersAreNoFiles() {
    assertThatThrownBy(() -> names("data/more"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "source 'host': 'data/more' is a folder; name its files, such as data/more/*.csv;"
                + " correct 'files' in the source");
  }

  @Test
  void aParquetTableCanBeAFolderOfParts() throws IOException {
    for (String name :
        List.of(
            "answers/part-1.parquet",
            "answers/part-0.parquet",
            "answers/more/part-2.parquet",
            "answers/_SUCCESS",
            "answers/_temporary/part-3.parquet",
            "answers/.part-0.parquet.crc",
            "empty/_SUCCESS")) {
      Files.createDirectories(programme.resolve(name).getParent());
      Files.writeString(programme.resolve(name), "x");
    }
    assertThat(names(Format.PARQUET, "answers"))
        .containsExactly(
            "answers/more/part-2.parquet", "answers/part-0.parquet", "answers/part-1.parquet");
    assertThatThrownBy(() -> names(Format.PARQUET, "empty"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "source 'host': no file matches 'empty'; empty holds none; correct 'files' in the source,"
                + " or put the export there");
  }
}
