package org.sojourn.cli.runs;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.sojourn.drafting.programme.ProgrammeDraft;
import org.sojourn.ingest.IngestStage;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.quality.QualityStage;
import org.sojourn.receipts.Receipt;
import org.sojourn.reports.ReportStage;
import org.sojourn.site.SiteStage;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.TransformStage;

/**
 * Which build of Sojourn this is. Two builds of one version can compute or set otherwise; the same
 * classes and resources have the same id, in jars as in folders, whenever they were built.
 */
public final class Build {

  /** One class of each module, to find where it lies. */
  private static final List<Class<?>> MODULES =
      List.of(
          ProgrammeDirectory.class,
          ParquetTable.class,
          IngestStage.class,
          ProgrammeDraft.class,
          TransformStage.class,
          QualityStage.class,
          ReportStage.class,
          SiteStage.class,
          Receipt.class,
          Build.class);

  /** What a build tool writes of itself. */
  private static final String NOTES = "META-INF/";

  private static final String ID = compute();

  private Build() {}

  /** First 12 hexadecimal digits over the names, lengths and checksums of all classes. */
  public static String id() {
    return ID;
  }

  private static String compute() {
    Map<String, String> content = new TreeMap<>();
    for (Class<?> module : MODULES) {
      Path place = place(module);
      content.putAll(Files.isDirectory(place) ? folder(place) : jar(place));
    }
    StringBuilder all = new StringBuilder();
    content.forEach((name, sum) -> all.append(name).append(' ').append(sum).append('\n'));
    byte[] digest = Fingerprint.sha256().digest(all.toString().getBytes(StandardCharsets.UTF_8));
    return HexFormat.of().formatHex(digest).substring(0, Fingerprint.SHOWN);
  }

  private static Path place(Class<?> module) {
    try {
      return Path.of(module.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("classes lie in files", e);
    }
  }

  private static Map<String, String> jar(Path jar) {
    Map<String, String> content = new TreeMap<>();
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      for (ZipEntry entry : zip.stream().toList()) {
        if (!entry.isDirectory() && !entry.getName().startsWith(NOTES)) {
          content.put(entry.getName(), sum(entry.getSize(), entry.getCrc()));
        }
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Map<String, String> folder(Path folder) {
    Map<String, String> content = new TreeMap<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        String name = folder.relativize(file).toString().replace('\\', '/');
        if (!name.startsWith(NOTES)) {
          content.put(name, sum(Files.size(file), checksum(file)));
        }
      }
      return content;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static long checksum(Path file) throws IOException {
    CRC32 checksum = new CRC32();
    try (InputStream in = new CheckedInputStream(Files.newInputStream(file), checksum)) {
      in.readAllBytes();
    }
    return checksum.getValue();
  }

  private static String sum(long bytes, long checksum) {
    return bytes + " " + Long.toHexString(checksum);
  }
}
