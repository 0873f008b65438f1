package org.sojourn.examples.mobilise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Generator, committed data and README belong together. */
class GenerateMobiliseTest {

  @TempDir Path folder;

  @Test
  void generatorWritesTheCommittedFilesByteForByte() throws IOException {
    GenerateMobilise.main(new String[] {folder.toString()});

    assertThat(names(folder)).isEqualTo(names(Committed.data()));
    for (String name : names(folder)) {
      assertThat(Files.readAllBytes(folder.resolve(name)))
          .as("%s: run the generator and commit what it writes", name)
          .isEqualTo(Files.readAllBytes(Committed.data().resolve(name)));
    }
  }

  @Test
  void readmeListsEveryMistakeWithFileAndRow() throws IOException {
    Example example = new Example();
    example.write(folder);
    String readme = Files.readString(Committed.programme().resolve("README.md"));

    assertThat(readme)
        .as("README.md: replace the table of mistakes")
        .contains(String.join("\n", example.mistakes()));
  }

  @Test
  void aboutThreePerCentOfRowsAreRefusedInWholeOrInPart() throws IOException {
    Example example = new Example();
    example.write(folder);
    List<String> refused =
        example.mistakes().stream().filter(line -> line.split("\\|")[5].contains("`")).toList();
    int rows = rows();

    assertThat(100.0 * refused.size() / rows).isBetween(2.5, 3.5);
  }

  @Test
  void everyAddressIsInADomainReservedForExamples() throws IOException {
    assertThat(RawFiles.csv("registrations.csv", "UTF-8", ','))
        .allSatisfy(row -> assertThat(row.get("E-mail")).endsWith("@example.org"));
    assertThat(RawFiles.jsonLines("host-follow-up.jsonl"))
        .allSatisfy(row -> assertThat(row.get("respondent.email")).endsWith("@example.org"));
  }

  private static int rows() throws IOException {
    return RawFiles.records("registrations.csv", "UTF-8", ',')
        + RawFiles.workbook().size()
        + RawFiles.records("sending-exit.csv", "windows-1252", ';')
        + RawFiles.records("host-exit.csv", "UTF-8", ',')
        + RawFiles.records("participant-before.csv", "UTF-8", ',')
        + RawFiles.records("participant-exit.csv", "UTF-8", ',')
        + RawFiles.jsonLines("sending-follow-up.jsonl").size()
        + RawFiles.jsonLines("host-follow-up.jsonl").size();
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }
}
