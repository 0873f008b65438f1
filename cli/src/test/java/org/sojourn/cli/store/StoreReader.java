package org.sojourn.cli.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;

/**
 * A reader of a store, by what the operator's guide says, and by no code of the product.
 *
 * @param files the file system
 * @param home the store's folder
 */
public record StoreReader(FileSystem files, Path home) {

  private static final JsonMapper JSON = new JsonMapper();

  /** The run that readers see, all of whose files have been read and found whole. */
  public String run() throws IOException {
    while (true) {
      try {
        return whole(pointer());
      } catch (FileNotFoundException replacedMeanwhile) {
        continue;
      }
    }
  }

  private JsonNode pointer() throws IOException {
    for (String name : names("current").stream().sorted(Comparator.reverseOrder()).toList()) {
      try {
        JsonNode pointer = JSON.readTree(read("current/" + name));
        if (pointer.has("files")) {
          return pointer;
        }
      } catch (JsonProcessingException notWhole) {
        continue;
      }
    }
    throw new IllegalStateException("there is no pointer in " + home);
  }

  private String whole(JsonNode pointer) throws IOException {
    String run = "runs/" + pointer.get("run").asText() + "/";
    byte[] list = read(run + "files.json");
    require(list, pointer.get("files").asText(), run + "files.json");
    for (JsonNode file : JSON.readTree(list)) {
      String path = run + file.get("path").asText();
      require(read(path), file.get("sha256").asText(), path);
    }
    return pointer.get("run").asText();
  }

  private static void require(byte[] content, String sha256, String path) {
    if (!MadeUpPublication.sha256(content).equals(sha256)) {
      throw new IllegalStateException(path + " is not whole");
    }
  }

  /** Names in a folder, sorted. */
  public List<String> names(String folder) throws IOException {
    return Stream.of(files.listStatus(new Path(home, folder)))
        .map(FileStatus::getPath)
        .map(Path::getName)
        .sorted()
        .toList();
  }

  private byte[] read(String path) throws IOException {
    try (InputStream in = files.open(new Path(home, path))) {
      return in.readAllBytes();
    }
  }
}
