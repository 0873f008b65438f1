package org.sojourn.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.Progress;
import org.sojourn.model.run.RunFacts;
import org.sojourn.reports.results.ChartFile;
import org.sojourn.reports.results.Quality;
import org.sojourn.reports.results.Results;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Published;
import org.sojourn.site.told.Told;
import org.sojourn.site.view.SitePages;
import org.sojourn.site.write.Assets;
import org.sojourn.site.write.FigureData;
import org.sojourn.site.write.Typesetter;

/** Writes the site from what was published, and from nothing else. */
public final class SiteStage {

  /** Folder of the site, in the public folder of a run. */
  public static final String FOLDER = "site";

  private static final String COUNTS = "source-counts";

  private SiteStage() {}

  /**
   * Writes {@code site/}, several languages at once, beside the folders {@code data}, {@code
   * reports} and {@code charts} that it leads to: a folder of pages for each language of the
   * programme, data and assets.
   *
   * @param programme the programme directory
   * @param facts the run
   * @param publicDir holds the tables in {@code data} and, if any, reports and charts
   * @param progress hears of it
   * @throws Failure when the disk refuses
   */
  public static void run(
      ProgrammeDirectory programme, RunFacts facts, Path publicDir, Progress progress) {
    progress.begin("site");
    Path data = publicDir.resolve("data");
    Path site = publicDir.resolve(FOLDER);
    try {
      Published published =
          new Published(
              programme,
              facts,
              Results.read(programme, data),
              Quality.read(data.resolve(COUNTS)),
              files(publicDir),
              charts(programme.programme().languages(), publicDir.resolve("charts")));
      write(published, site);
      progress.done(published.results().all().size());
    } catch (UncheckedIOException e) {
      throw unwritable(site, e.getCause());
    } catch (IOException e) {
      throw unwritable(site, e);
    }
  }

  private static Failure unwritable(Path site, IOException e) {
    return new Failure(Failure.Kind.FAULT, "cannot write " + site + ": " + e.getMessage(), e);
  }

  /** The reports, also those about groups, their charts, and the open data, by path. */
  private static List<Published.File> files(Path publicDir) throws IOException {
    List<Published.File> files = new ArrayList<>();
    for (String name : List.of("reports", "charts", "data")) {
      Path folder = publicDir.resolve(name);
      if (Files.isDirectory(folder)) {
        try (Stream<Path> entries = Files.walk(folder)) {
          for (Path file : entries.filter(Files::isRegularFile).sorted().toList()) {
            String path = publicDir.relativize(file).toString().replace('\\', '/');
            files.add(new Published.File(path, Files.size(file)));
          }
        }
      }
    }
    return files;
  }

  /** By language, the charts that lie in {@code folder}. */
  private static Map<String, List<ChartFile>> charts(List<String> languages, Path folder) {
    return languages.stream()
        .collect(
            Collectors.toMap(
                language -> language,
                language -> ChartFile.read(folder.resolve(language).resolve("index.csv"))));
  }

  private static void write(Published published, Path site) throws IOException {
    for (String name : Assets.ALL) {
      write(site.resolve("assets").resolve(name), Assets.read(name));
    }
    List<String> languages = published.directory().programme().languages();
    languages.parallelStream().forEach(language -> pages(new Told(published, language), site));
    Told first = new Told(published, languages.get(0));
    write(site.resolve("index.html"), Typesetter.start(first));
  }

  /** Writes the pages in one language, and the figures that their filters show. */
  private static void pages(Told told, Path site) {
    try {
      write(site.resolve("data/figures-" + told.language() + ".js"), FigureData.script(told));
      for (Page page : SitePages.of(told)) {
        String html = Typesetter.page(page, told, SitePages.sections(told));
        write(site.resolve(told.language()).resolve(page.name()), html);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) throws IOException {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  private static void write(Path file, byte[] bytes) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }
}
