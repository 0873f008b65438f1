package org.sojourn.cli.runs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.run.StoredFile;

/** Reads the published run over and over. */
public final class CurrentReader implements Runnable {

  private final Path output;
  private final List<String> problems = new ArrayList<>();
  private volatile boolean stopped;
  private long reads;

  public CurrentReader(Path output) {
    this.output = output;
  }

  @Override
  public void run() {
    while (!stopped && problems.isEmpty()) {
      try {
        read(output.resolve("current").toRealPath());
        reads++;
      } catch (IOException e) {
        problems.add("there is no current run: " + e);
      }
    }
  }

  /** A run that is removed meanwhile, since it is no longer the current one, was whole before. */
  private void read(Path run) {
    try {
      List<StoredFile> now = Fingerprint.files(run.resolve("public"), List.of(""));
      List<StoredFile> recorded =
          Manifests.read(run).outputs().stream()
              .filter(f -> f.path().startsWith("public/"))
              .map(f -> new StoredFile(f.path().replaceFirst("public/", ""), f.sha256(), f.bytes()))
              .toList();
      if (!now.equals(recorded)) {
        problems.add(run + " is not what its record says");
      }
    } catch (RuntimeException e) {
      if (Files.exists(run)) {
        problems.add(run + " cannot be read: " + e);
      }
    }
  }

  public void stop() {
    stopped = true;
  }

  public List<String> problems() {
    return problems;
  }

  public long reads() {
    return reads;
  }
}
