package org.sojourn.cli.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileSystem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.model.run.Failure;

/** Publications in a store that cannot rename and breaks down at any step. */
class StorePublicationTest {

  private static final int NEVER = 1000;

  @TempDir Path temp;
  private final Configuration configuration = Store.configuration(Map.of());
  private Path folder;
  private URI address;
  private StoreReader reader;

  @BeforeEach
  void open() throws IOException {
    configuration.set("fs.objects.impl", ObjectsFileSystem.class.getName());
    use("store");
  }

  private void use(String name) throws IOException {
    if (reader != null) {
      reader.files().close();
    }
    folder = temp.resolve(name);
    address = URI.create("objects://" + folder);
    FileSystem files = FileSystem.newInstance(address, configuration);
    reader = new StoreReader(files, new org.apache.hadoop.fs.Path(address));
  }

  @AfterEach
  void close() throws IOException {
    reader.files().close();
  }

  private MadeUpPublication run(String id) throws IOException {
    return MadeUpPublication.make(temp.resolve("runs"), "pilot", id);
  }

  private int publish(MadeUpPublication run, int steps) {
    ObjectsFileSystem.STEPS.set(steps);
    return StorePublication.publish(address, configuration, run.folder(), run.manifest());
  }

  @Test
  void readersSeeTheNewRunAndTheOneBeforeStaysForThoseWhoReadIt() throws IOException {
    assertThat(publish(run("A"), NEVER)).isEqualTo(2);
    assertThat(reader.run()).isEqualTo("A");
    publish(run("B"), NEVER);
    publish(run("C"), NEVER);
    assertThat(reader.run()).isEqualTo("C");
    assertThat(reader.names("runs")).containsExactly("B", "C");
    assertThat(reader.names("current")).containsExactly("00000002.json", "00000003.json");
    assertThat(Files.readString(folder.resolve("current/00000003.json")))
        .matches("\\{\"programme\":\"pilot\",\"run\":\"C\",\"files\":\"[0-9a-f]{64}\"}");
  }

  @Test
  void nothingPrivateIsCopied() throws IOException {
    publish(run("A"), NEVER);
    try (Stream<Path> files = Files.walk(folder).filter(Files::isRegularFile)) {
      assertThat(files.map(file -> folder.relativize(file).toString()))
          .containsExactlyInAnyOrder(
              "current/00000001.json",
              "runs/A/files.json",
              "runs/A/public/data/figures.csv",
              "runs/A/public/site/index.html");
    }
  }

  @Test
  void aRunThatReadersSeeIsNotCopiedAgainAndOneBeforeCanComeBack() throws IOException {
    publish(run("A"), NEVER);
    publish(run("B"), NEVER);
    assertThat(publish(run("B"), NEVER)).isZero();
    assertThat(reader.names("current")).containsExactly("00000001.json", "00000002.json");
    publish(run("A"), NEVER);
    assertThat(reader.run()).isEqualTo("A");
    assertThat(reader.names("current")).containsExactly("00000002.json", "00000003.json");
    assertThat(reader.names("runs")).containsExactly("A", "B");
  }

  /** At every step of a publication in which there is something of everything to be removed. */
  @Test
  void whereverTheStoreBreaksDownReadersSeeAWholeRunAndTheNextPublicationSucceeds()
      throws IOException {
    int broken = 0;
    boolean done = false;
    for (int steps = 0; !done; steps++) {
      use("store-" + steps);
      publish(run("A"), NEVER);
      publish(run("B"), NEVER);
      Files.createDirectories(folder.resolve("runs/left"));
      try {
        publish(run("C"), steps);
        done = true;
      } catch (Failure failure) {
        broken++;
        assertThat(failure)
            .hasMessage(
                "cannot publish to %s: the store has broken down; its readers see what they saw before, and 'sojourn publish' tries again",
                address);
        assertThat(reader.run()).isIn("B", "C");
      }
      publish(run("D"), NEVER);
      assertThat(reader.run()).isEqualTo("D");
      assertThat(reader.names("runs")).hasSize(2).contains("D").isSubsetOf("B", "C", "D");
      assertThat(reader.names("current")).hasSize(2);
    }
    assertThat(broken).isEqualTo(11);
  }

  @Test
  void aPointerThatIsNotWholeCountsForNothing() throws IOException {
    publish(run("A"), NEVER);
    Files.writeString(folder.resolve("current/00000002.json"), "{\"programme\":\"pilot\",\"run\":");
    assertThat(reader.run()).isEqualTo("A");
    publish(run("B"), NEVER);
    assertThat(reader.run()).isEqualTo("B");
    assertThat(reader.names("current")).containsExactly("00000001.json", "00000002.json");
  }

  @Test
  void anotherProgrammeIsRefused() throws IOException {
    publish(run("A"), NEVER);
    MadeUpPublication other = MadeUpPublication.make(temp.resolve("other"), "school", "B");
    assertThatThrownBy(() -> publish(other, NEVER))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "%s holds the programme 'pilot', this run is of 'school'; publish it to a folder of its own",
            address);
  }

  @Test
  void aRunThatHasChangedIsRefused() throws IOException {
    publish(run("A"), NEVER);
    MadeUpPublication run = run("B");
    Path figures = run.folder().resolve("public/data/figures.csv");
    Files.write(figures, "other".getBytes(StandardCharsets.UTF_8));
    assertThatThrownBy(() -> publish(run, NEVER))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "%s is not what it was when it was published here; nothing was published in the store",
            figures);
    assertThat(reader.run()).isEqualTo("A");
  }

  @Test
  void anAddressHasToBeOneOfAKnownKind() {
    for (String wrong : List.of("folder", "hdfs://host:8020", "hdfs://host:8020/")) {
      assertThatThrownBy(() -> StorePublication.require(URI.create(wrong)))
          .isInstanceOf(Failure.class)
          .hasMessage(
              "'%s' is no address of a folder in a store; allowed: hdfs://HOST:PORT/FOLDER, s3a://BUCKET/FOLDER, file:///FOLDER and what else Hadoop has file systems for",
              wrong);
    }
    assertThatThrownBy(() -> StorePublication.require(URI.create("s3a://bucket/folder")))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "'s3a://bucket/folder' cannot be written to: no library for 's3a' is there; put it into cli/target/lib (for s3a: hadoop-aws and what it needs)");
  }
}
