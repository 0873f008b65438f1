package org.sojourn.drafting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.sojourn.drafting.page.Page;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;

/** A whole programme around drafted pages, to see whether Sojourn accepts them. */
public final class TestProgramme {

  private TestProgramme() {}

  /** Writes {@code pages} and what a programme needs beside a codebook; loads and checks it. */
  public static ProgrammeDirectory around(List<Page> pages, Path directory) {
    write(
        directory.resolve("programme.yaml"),
        """
        id: test
        title: {en: Test}
        summary: {en: Test.}
        languages: [en]
        period: {from: 2026-01-01, to: 2026-12-31}
        waves:
          - {id: before, label: {en: Before}}
          - {id: exit, label: {en: End}}
        roles: {host: {en: Host}, participant: {en: Participant}}
        """);
    write(directory.resolve("indicators.yaml"), "indicators: []\n");
    write(directory.resolve("report.yaml"), "title: {en: Test}\n");
    write(
        directory.resolve("sources/exchanges.yaml"),
        """
        source: exchanges
        table: exchanges
        format: csv
        files: exchanges.csv
        columns: {exchange: Id, status: {constant: completed}}
        """);
    pages.forEach(page -> write(directory.resolve(page.file()), page.text()));
    return ProgrammeLoader.load(directory);
  }

  private static void write(Path file, String text) {
    try {
      Files.createDirectories(file.getParent());
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
