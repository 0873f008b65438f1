package org.sojourn.cli.store;

import java.io.ByteArrayInputStream;
import java.io.Closeable;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.StreamCapabilities;
import org.sojourn.model.run.Failure;

/**
 * A folder in HDFS, in an object store, or in another file system that Hadoop knows. Nothing is
 * asked of it but to make, list, read and delete files: object stores cannot rename in one step.
 *
 * @param files the file system
 * @param home the folder
 */
record Store(FileSystem files, Path home) implements Closeable {

  private static final List<String> SITE = List.of("core-site.xml", "hdfs-site.xml");

  /**
   * The settings of Hadoop: those in the folder {@code HADOOP_CONF_DIR}, if it is set.
   *
   * @param environment of the process
   */
  static Configuration configuration(Map<String, String> environment) {
    Configuration configuration = new Configuration();
    String folder = environment.get("HADOOP_CONF_DIR");
    if (folder != null) {
      SITE.forEach(file -> configuration.addResource(new Path("file://" + folder, file)));
    }
    // without the files of checksums that Hadoop lays beside those of a local disk
    configuration.setIfUnset("fs.file.impl", RawLocalFileSystem.class.getName());
    return configuration;
  }

  /**
   * Makes sure that {@code address} is one, and that its kind of store can be written to.
   *
   * @throws Failure when it is not
   */
  static void require(URI address, Configuration configuration) {
    if (address.getScheme() == null || address.getPath().length() < 2) {
      throw new Failure(
          Failure.Kind.INPUT,
          "'%s' is no address of a folder in a store; allowed: hdfs://HOST:PORT/FOLDER, s3a://BUCKET/FOLDER, file:///FOLDER and what else Hadoop has file systems for"
              .formatted(address));
    }
    try {
      FileSystem.getFileSystemClass(address.getScheme(), configuration);
    } catch (IOException | RuntimeException e) {
      throw new Failure(
          Failure.Kind.INPUT,
          "'%s' cannot be written to: no library for '%s' is there; put it into cli/target/lib (for s3a: hadoop-aws and what it needs)"
              .formatted(address, address.getScheme()),
          e);
    }
  }

  /** The store at {@code address}, which {@link #require} has accepted. */
  static Store open(URI address, Configuration configuration) throws IOException {
    return new Store(FileSystem.newInstance(address, configuration), new Path(address));
  }

  /** Names in the folder {@code path}, in their order; none where there is no such folder. */
  List<String> names(String path) throws IOException {
    try {
      return Stream.of(files.listStatus(new Path(home, path)))
          .map(FileStatus::getPath)
          .map(Path::getName)
          .sorted()
          .toList();
    } catch (FileNotFoundException none) {
      return List.of();
    }
  }

  /** The content of a file. */
  byte[] read(String path) throws IOException {
    try (InputStream in = files.open(new Path(home, path))) {
      return in.readAllBytes();
    }
  }

  /** Makes a file that is not there. */
  void write(String path, byte[] content) throws IOException {
    write(path, new ByteArrayInputStream(content));
  }

  /** Makes a file that is not there. */
  void write(String path, InputStream content) throws IOException {
    try (FSDataOutputStream out = files.create(new Path(home, path), false)) {
      content.transferTo(out);
      if (out.hasCapability(StreamCapabilities.HSYNC)) {
        out.hsync();
      }
    }
  }

  /** Deletes a file, or a folder with all that is in it. */
  void delete(String path) throws IOException {
    files.delete(new Path(home, path), true);
  }

  @Override
  public void close() throws IOException {
    files.close();
  }
}
