package org.sojourn.cli.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.hdfs.MiniDFSCluster;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.cli.Cli;
import org.sojourn.cli.runs.MadeUpRuns;
import org.sojourn.cli.runs.OutputDirectory;

/**
 * Publications in a real HDFS: name node and data node from Hadoop's own artifacts, on loopback.
 */
class HdfsPublicationTest {

  @TempDir static java.nio.file.Path temp;
  private static MiniDFSCluster hdfs;
  private static FileSystem files;
  private static int stores;
  private java.nio.file.Path output;
  private String address;
  private StoreReader reader;

  @BeforeAll
  static void start() throws IOException {
    Configuration configuration = new Configuration();
    hdfs = new MiniDFSCluster.Builder(configuration, temp.resolve("hdfs").toFile()).build();
    files = hdfs.getFileSystem();
  }

  @AfterAll
  static void stop() throws IOException {
    hdfs.shutdown(true);
  }

  @BeforeEach
  void openStore() {
    output = temp.resolve("output-" + ++stores);
    address = hdfs.getURI() + "/reports/pilot-" + stores;
    reader = new StoreReader(files, new Path(address));
  }

  private String run() throws IOException {
    new MadeUpRuns(output, new PrintWriter(Writer.nullWriter())).publish();
    return OutputDirectory.of(output).currentId().orElseThrow();
  }

  private Cli publish() {
    return Cli.run("publish", output.toString(), "--to", address);
  }

  private String publishedRun() throws IOException {
    String run = run();
    Cli cli = publish();
    assertThat(cli.code()).as(cli.err()).isZero();
    assertThat(cli.out()).endsWith("  readers of " + address + " see " + run + "\n");
    return run;
  }

  @Test
  void whoeverReadsAllTheTimeSeesWholeRuns() throws Exception {
    List<String> published = new ArrayList<>(List.of(publishedRun()));
    AtomicBoolean stopped = new AtomicBoolean();
    CompletableFuture<TreeSet<String>> reading =
        CompletableFuture.supplyAsync(
            () -> {
              TreeSet<String> seen = new TreeSet<>();
              do {
                seen.add(read());
              } while (!stopped.get());
              return seen;
            });
    for (int i = 0; i < 3; i++) {
      published.add(publishedRun());
    }
    stopped.set(true);
    assertThat(reading.get()).isSubsetOf(published);
    assertThat(reader.run()).isEqualTo(published.get(3));
    assertThat(reader.names("runs")).containsExactlyElementsOf(published.subList(2, 4));
    assertThat(publish().out()).contains("publish in the store                        0 rows");
  }

  private String read() {
    try {
      return reader.run();
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  @Test
  void aPublisherThatDiesWhileItWritesLeavesReadersWhatTheySaw() throws IOException {
    String first = publishedRun();
    OutputStream dead = files.create(new Path(address, "current/00000002.json"), false);
    dead.write("{\"programme\":\"made-up\",".getBytes(StandardCharsets.UTF_8));
    dead.flush();
    assertThat(reader.run()).isEqualTo(first);
    String second = publishedRun();
    assertThat(reader.run()).isEqualTo(second);
    assertThat(reader.names("current")).containsExactly("00000001.json", "00000002.json");
  }

  @Test
  void aFileThatIsMissingHereLeavesReadersWhatTheySaw() throws IOException {
    String first = publishedRun();
    String second = run();
    java.nio.file.Path file = output.resolve("runs").resolve(second).resolve("public/data/file5");
    Files.delete(file);
    Cli cli = publish();
    assertThat(cli.err())
        .isEqualTo(
            "sojourn: %s is not what it was when it was published here; nothing was published in the store%n",
            file);
    assertThat(cli.code()).isEqualTo(2);
    assertThat(reader.run()).isEqualTo(first);
    assertThat(reader.names("runs")).containsExactly(first, second);
    String third = publishedRun();
    assertThat(reader.names("runs")).containsExactly(first, third);
  }
}
