package org.sojourn.ingest.archive;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.PathMatcher;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.run.Failure;

/** The files in a zip archive that hold data. */
public final class ZipMembers {

  private static final int MOST_ENTRIES = 10_000;
  private static final int MOST_NAMES = 20;
  private static final Pattern OUTSIDE =
      Pattern.compile("(^|/)\\.\\.(/|$)|^/|^[A-Za-z]:|\\p{Cntrl}");
  private static final Pattern NO_DATA =
      Pattern.compile("(^|/)(\\.|~\\$)|^__MACOSX/|(^|/)(?i:thumbs\\.db|desktop\\.ini)$");

  private ZipMembers() {}

  /**
   * Names of the files in the archive {@code file}, in order. Folders, hidden files and what
   * systems add are left out.
   *
   * @param glob which of them are wanted, null for all
   * @throws Failure when there are none, or an entry is one that nobody should unpack
   */
  public static List<String> names(SourceFile file, String glob) {
    TreeSet<String> names = new TreeSet<>();
    try (ZipFile zip = ZipFile.builder().setPath(file.path()).get()) {
      List<ZipArchiveEntry> entries = Collections.list(zip.getEntries());
      if (entries.size() > MOST_ENTRIES) {
        throw file.failure(
            "holds %d entries; at most %d are read; unpack it"
                .formatted(entries.size(), MOST_ENTRIES));
      }
      for (ZipArchiveEntry entry : entries) {
        if (isData(file, entry) && !names.add(name(entry))) {
          throw file.failure("holds '%s' twice; pack it again".formatted(name(entry)));
        }
      }
    } catch (IOException e) {
      throw file.failure("is a damaged zip archive; pack it again");
    }
    return wanted(file, List.copyOf(names), glob);
  }

  static String name(ZipArchiveEntry entry) {
    return entry.getName().replace('\\', '/');
  }

  private static boolean isData(SourceFile file, ZipArchiveEntry entry) {
    String name = name(entry);
    if (OUTSIDE.matcher(name).find()) {
      throw file.failure(
          "holds %s, a name that leads out of the archive; pack it again".formatted(shown(name)));
    }
    if (entry.isUnixSymlink()) {
      throw file.failure("holds '%s', a link; pack the file itself".formatted(name));
    }
    return !entry.isDirectory() && !name.endsWith("/") && !NO_DATA.matcher(name).find();
  }

  private static String shown(String name) {
    return Shown.value(name.replaceAll("\\p{Cntrl}", "?"));
  }

  private static List<String> wanted(SourceFile file, List<String> names, String glob) {
    if (names.isEmpty()) {
      throw file.failure("holds no files; pack the export again");
    }
    if (glob == null) {
      return names;
    }
    PathMatcher matcher = FileSystems.getDefault().getPathMatcher("glob:" + glob);
    List<String> wanted = new ArrayList<>(names);
    wanted.removeIf(name -> !name.equals(glob) && !matcher.matches(Path.of(name)));
    if (wanted.isEmpty()) {
      throw file.failure(
          "holds no '%s'%s; it holds %s; correct 'files' in the source"
              .formatted(
                  glob,
                  Shown.meant(glob, names),
                  Shown.names(names.stream().limit(MOST_NAMES).toList())));
    }
    return wanted;
  }
}
