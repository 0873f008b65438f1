package org.sojourn.cli.store;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.hadoop.conf.Configuration;
import org.sojourn.model.run.Failure;
import org.sojourn.model.run.RunManifest;
import org.sojourn.model.run.StoredFile;

/**
 * Publishes what a run has in {@code public} in a store: its files, then their list {@code
 * files.json}, at last a new {@link Pointer}. Whoever is interrupted leaves the last pointer as it
 * is; the next publication removes what was left. The run that readers saw before stays until the
 * publication after the next one, for those who are still reading it.
 */
public final class StorePublication {

  private static final String PUBLIC = "public/";
  private static final String RUNS = "runs";
  private static final int KEPT = 2;
  private static final String LIST = "files.json";
  private static final JsonMapper JSON = new JsonMapper();

  private final Store store;
  private final Path folder;
  private final RunManifest run;

  private StorePublication(Store store, Path folder, RunManifest run) {
    this.store = store;
    this.folder = folder;
    this.run = run;
  }

  /**
   * Makes sure that {@code address} can be published to.
   *
   * @throws Failure when it cannot
   */
  public static void require(URI address) {
    Store.require(address, Store.configuration(System.getenv()));
  }

  /**
   * Publishes a run, unless readers of the store see it already.
   *
   * @param address the store's folder
   * @param folder the run
   * @param run its record
   * @return number of files that were written
   * @throws Failure when the store refuses, holds another programme, or the run has changed
   */
  public static int publish(URI address, Path folder, RunManifest run) {
    return publish(address, Store.configuration(System.getenv()), folder, run);
  }

  static int publish(URI address, Configuration configuration, Path folder, RunManifest run) {
    Store.require(address, configuration);
    try (Store store = Store.open(address, configuration)) {
      return new StorePublication(store, folder, run).publish(address);
    } catch (IOException e) {
      String message = String.valueOf(e.getMessage()).lines().findFirst().orElse("");
      throw new Failure(
          Failure.Kind.FAULT,
          "cannot publish to %s: %s; its readers see what they saw before, and 'sojourn publish' tries again"
              .formatted(address, message),
          e);
    }
  }

  private int publish(URI address) throws IOException {
    List<StoredFile> files =
        run.outputs().stream().filter(file -> file.path().startsWith(PUBLIC)).toList();
    byte[] list = JSON.writerWithDefaultPrettyPrinter().writeValueAsBytes(files);
    Pointer pointer = new Pointer(run.programme(), run.run(), sha256(list));
    SortedMap<Integer, Pointer> known = pointers();
    Optional<Pointer> last =
        known.isEmpty() ? Optional.empty() : Optional.of(known.get(known.lastKey()));
    requireSameProgramme(address, last);
    sweep(known);
    if (last.equals(Optional.of(pointer))) {
      return 0;
    }
    if (!known.containsValue(pointer)) {
      requireNew(address, known);
      write(files, list);
    }
    int number = known.isEmpty() ? 1 : known.lastKey() + 1;
    store.write(path(number), pointer.content());
    known.put(number, pointer);
    sweep(known);
    return files.size();
  }

  private void requireSameProgramme(URI address, Optional<Pointer> last) {
    if (last.isPresent() && !last.get().programme().equals(run.programme())) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s holds the programme '%s', this run is of '%s'; publish it to a folder of its own"
              .formatted(address, last.get().programme(), run.programme()));
    }
  }

  private void requireNew(URI address, SortedMap<Integer, Pointer> known) {
    if (known.values().stream().anyMatch(pointer -> pointer.run().equals(run.run()))) {
      throw new Failure(
          Failure.Kind.INPUT,
          "%s holds a run called %s with other files; publish to a folder of its own"
              .formatted(address, run.run()));
    }
  }

  private void write(List<StoredFile> files, byte[] list) throws IOException {
    for (StoredFile file : files) {
      Path path = folder.resolve(file.path());
      if (!Files.isRegularFile(path) || !copy(path, inRun(file.path())).equals(file.sha256())) {
        throw new Failure(
            Failure.Kind.INPUT,
            "%s is not what it was when it was published here; nothing was published in the store"
                .formatted(path));
      }
    }
    store.write(inRun(LIST), list);
  }

  /** Copies a file; returns the SHA-256 of what was copied. */
  private String copy(Path from, String to) throws IOException {
    MessageDigest digest = digest();
    try (InputStream in = new DigestInputStream(Files.newInputStream(from), digest)) {
      store.write(to, in);
    }
    return HexFormat.of().formatHex(digest.digest());
  }

  private String inRun(String path) {
    return RUNS + "/" + run.run() + "/" + path;
  }

  /** All whole pointers by number. */
  private SortedMap<Integer, Pointer> pointers() throws IOException {
    SortedMap<Integer, Pointer> whole = new TreeMap<>();
    for (int number : numbers()) {
      Pointer.of(read(path(number))).ifPresent(pointer -> whole.put(number, pointer));
    }
    return whole;
  }

  private byte[] read(String path) throws IOException {
    try {
      return store.read(path);
    } catch (FileNotFoundException gone) {
      return new byte[0];
    }
  }

  private List<Integer> numbers() throws IOException {
    return store.names(Pointer.FOLDER).stream()
        .filter(name -> name.matches("\\d{8}\\.json"))
        .map(name -> Integer.parseInt(name.substring(0, name.indexOf('.'))))
        .toList();
  }

  private static String path(int number) {
    return String.format(Locale.ROOT, "%s/%08d.json", Pointer.FOLDER, number);
  }

  /**
   * Removes all pointers but the last two of {@code known}, above all those that are not whole, and
   * then the runs that no pointer names any more.
   */
  private void sweep(SortedMap<Integer, Pointer> known) throws IOException {
    while (known.size() > KEPT) {
      known.remove(known.firstKey());
    }
    for (int number : numbers()) {
      if (!known.containsKey(number)) {
        store.delete(path(number));
      }
    }
    Set<String> kept = known.values().stream().map(Pointer::run).collect(Collectors.toSet());
    for (String id : store.names(RUNS)) {
      if (!kept.contains(id)) {
        store.delete(RUNS + "/" + id);
      }
    }
  }

  private static String sha256(byte[] content) {
    return HexFormat.of().formatHex(digest().digest(content));
  }

  private static MessageDigest digest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
