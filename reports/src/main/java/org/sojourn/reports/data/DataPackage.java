package org.sojourn.reports.data;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.sojourn.model.run.Failure;
import org.sojourn.model.table.Column;
import org.sojourn.model.table.ColumnType;
import org.sojourn.reports.composition.Composition;

/**
 * The published tables described as a Data Package (Data Package Standard 2.0): every file with its
 * length, hash, columns and key.
 */
final class DataPackage {

  /** The name that the standard asks for. */
  static final String FILE = "datapackage.json";

  private static final String PROFILE = "https://datapackage.org/profiles/2.0/datapackage.json";
  private static final String RESOURCE = "https://datapackage.org/profiles/2.0/dataresource.json";

  private final Composition composition;
  private final Path folder;

  private DataPackage(Composition composition, Path folder) {
    this.composition = composition;
    this.folder = folder;
  }

  /**
   * The text of the file.
   *
   * @param folder holds the files, and those tables that are also there as Parquet
   */
  static String of(Composition composition, List<OpenFile> files, Path folder) {
    return Json.text(new DataPackage(composition, folder).describe(files));
  }

  private ObjectNode describe(List<OpenFile> files) {
    ObjectNode all = Json.object();
    all.put("$schema", PROFILE);
    all.put("name", composition.programme().id());
    all.put("id", composition.facts().fingerprint());
    all.put("title", composition.in(composition.directory().report().title()));
    all.put("description", description());
    all.put("version", composition.facts().fingerprint());
    composition.date().ifPresent(day -> all.put("created", day + "T00:00:00Z"));
    ObjectNode author = all.putArray("contributors").addObject();
    author.put("title", composition.author());
    author.putArray("roles").add("author");
    ArrayNode resources = all.putArray("resources");
    for (OpenFile file : files) {
      csv(resources.addObject(), file);
      parquet(file).forEach(part -> parquet(resources.addObject(), file, part));
    }
    return all;
  }

  private String description() {
    String summary = composition.in(composition.programme().summary()).strip();
    return composition.programme().notice() == null
        ? summary
        : summary + "\n\n" + composition.in(composition.programme().notice()).strip();
  }

  private void csv(ObjectNode resource, OpenFile file) {
    resource.put("$schema", RESOURCE);
    resource.put("name", file.schema().name());
    resource.put("type", "table");
    file(resource, folder.resolve(file.name()), file.title());
    resource.put("format", "csv");
    resource.put("mediatype", "text/csv");
    resource.put("encoding", "utf-8");
    ObjectNode dialect = resource.putObject("dialect");
    dialect.put("delimiter", ",");
    dialect.put("lineTerminator", "\r\n");
    ObjectNode schema = resource.putObject("schema");
    ArrayNode fields = schema.putArray("fields");
    file.schema().columns().forEach(column -> field(fields.addObject(), file, column));
    schema.putArray("missingValues").add("");
    ArrayNode key = schema.putArray("primaryKey");
    file.key().forEach(key::add);
  }

  private void parquet(ObjectNode resource, OpenFile file, Path part) {
    resource.put("$schema", RESOURCE);
    String number = part.getFileName().toString().replaceAll("[^0-9]", "");
    resource.put("name", file.schema().name() + "-parquet-" + number);
    file(resource, part, file.title());
    resource.put("format", "parquet");
    resource.put("mediatype", "application/vnd.apache.parquet");
  }

  private List<Path> parquet(OpenFile file) {
    Path table = folder.resolve(file.schema().name());
    if (!Files.isDirectory(table)) {
      return List.of();
    }
    try (Stream<Path> parts = Files.list(table)) {
      return parts.filter(part -> part.toString().endsWith(".parquet")).sorted().toList();
    } catch (IOException e) {
      throw unreadable(table, e);
    }
  }

  private void file(ObjectNode resource, Path file, String title) {
    byte[] bytes = bytes(file);
    resource.put("path", folder.relativize(file).toString().replace('\\', '/'));
    resource.put("title", title);
    resource.put("bytes", bytes.length);
    resource.put("hash", "sha256:" + sha256(bytes));
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static Failure unreadable(Path file, IOException e) {
    return new Failure(Failure.Kind.FAULT, "cannot read " + file + ": " + e.getMessage(), e);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  private static void field(ObjectNode field, OpenFile file, Column column) {
    field.put("name", column.name());
    field.put("type", type(column.type()));
    field.put("description", column.description());
    if (!file.canBeEmpty(column)) {
      field.putObject("constraints").put("required", true);
    }
  }

  private static String type(ColumnType type) {
    return switch (type) {
      case STRING -> "string";
      case BYTE, INT, LONG -> "integer";
      case DOUBLE -> "number";
      case DATE -> "date";
      case TIMESTAMP -> "datetime";
    };
  }
}
