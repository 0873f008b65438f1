package org.sojourn.cli.runs;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.quality.measure.Earlier;

/** Writes and reads the record of a run, {@code manifest.json}. */
public final class Manifests {

  private static final ObjectMapper JSON =
      JsonMapper.builder()
          .addModule(new JavaTimeModule())
          .propertyNamingStrategy(PropertyNamingStrategies.KEBAB_CASE)
          .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
          .enable(SerializationFeature.INDENT_OUTPUT)
          .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .build();

  /** In the folder of a run. */
  public static final String FILE = "manifest.json";

  private Manifests() {}

  public static void write(RunManifest manifest, Path folder) throws IOException {
    Files.write(folder.resolve(FILE), JSON.writeValueAsBytes(manifest));
  }

  /**
   * The record of the run in {@code folder}.
   *
   * @throws Failure when there is none that can be read
   */
  public static RunManifest read(Path folder) {
    try {
      return JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), RunManifest.class);
    } catch (IOException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          folder.resolve(FILE) + " cannot be read, so " + folder + " is no whole run of Sojourn",
          e);
    }
  }

  /**
   * What is known of the run in {@code folder}, for the page about a new run of {@code programme}.
   * A record that cannot be read is no failure: the figures are laid beside the run's tables, not
   * beside its record.
   *
   * @param key fingerprint of the new run's key
   */
  public static Earlier earlier(Path folder, String programme, String key) {
    if (!Files.exists(folder.resolve(FILE))) {
      return new Earlier.None();
    }
    try {
      RunManifest manifest =
          JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), RunManifest.class);
      if (manifest.inputs() == null || manifest.quality() == null) {
        return new Earlier.Unusable("its manifest.json says nothing of inputs and quality");
      }
      return programme.equals(manifest.programme())
          ? new Earlier.Run(manifest, !key.equals(manifest.keyFingerprint()))
          : new Earlier.Unusable("it is of the programme '" + manifest.programme() + "'");
    } catch (IOException e) {
      return new Earlier.Unusable("its manifest.json cannot be read");
    }
  }

  /** Whether the run in {@code folder} is known to be one of another programme. */
  public static boolean isOfAnother(Path folder, ProgrammeDirectory programme) {
    String id = programme.programme().id();
    return manifest(folder).map(RunManifest::programme).filter(p -> !id.equals(p)).isPresent();
  }

  /** Whether {@code folder} is a whole run: the record is written last. */
  public static boolean isWhole(Path folder) {
    return Files.isRegularFile(folder.resolve(FILE));
  }

  /** The record of the run in {@code folder}, if it can be read. */
  public static Optional<RunManifest> manifest(Path folder) {
    try {
      return Optional.of(
          JSON.readValue(Files.readAllBytes(folder.resolve(FILE)), RunManifest.class));
    } catch (IOException e) {
      return Optional.empty();
    }
  }
}
