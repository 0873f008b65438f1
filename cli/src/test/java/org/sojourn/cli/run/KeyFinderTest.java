package org.sojourn.cli.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.ingest.pseudonym.PseudonymKey;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.run.Failure;

class KeyFinderTest {

  private static final String TEXT = "0123456789abcdef".repeat(4);

  @TempDir Path temp;
  private final List<String> said = new ArrayList<>();

  private PseudonymKey find(Path option, Map<String, String> environment) {
    ProgrammeDirectory programme = Programmes.load(Path.of("src/test/resources/programmes/tiny"));
    return new KeyFinder(option, environment, said::add).find(programme);
  }

  private Path file(String permissions) throws IOException {
    Path file = Files.writeString(temp.resolve("own.key"), TEXT + "\n");
    return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }

  @Test
  void aKeyFileThatOthersCanReadIsWarnedOf() throws IOException {
    Path file = file("rw-r-----");
    assertThat(find(file, Map.of()).fingerprint()).isEqualTo(PseudonymKey.of(TEXT).fingerprint());
    assertThat(said)
        .containsExactly(
            "warning: the key file %s is open to other users (rw-r-----); close it with: chmod 600 %s"
                .formatted(file, file));
  }

  @Test
  void aKeyFileOfOnesOwnIsNot() throws IOException {
    Path file = file("rw-------");
    PseudonymKey key = find(null, Map.of(KeyFinder.KEY_FILE, file.toString()));
    assertThat(key.fingerprint()).isEqualTo(PseudonymKey.of(TEXT).fingerprint());
    assertThat(said).isEmpty();
  }

  @Test
  void theDemonstrationKeyStaysBesideItsProgramme() {
    assertThat(find(null, Map.of()).demo()).isTrue();
    assertThat(find(Path.of("src/test/resources/programmes/tiny/demo.key"), Map.of()).demo())
        .isTrue();
    assertThat(said).isEmpty();
  }

  @Test
  void aKeyFileThatIsNotThereIsNamedWithTheUserWhoLooked() {
    Path file = temp.resolve("none.key");
    assertThatThrownBy(() -> find(file, Map.of()))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "cannot read the key file %s: there is none, or user '%s' may not read it",
            file, System.getProperty("user.name"));
  }

  @Test
  void aKeyFileOfBytesThatAreNoTextIsExplained() throws IOException {
    Path file = Files.write(temp.resolve("raw.key"), new byte[] {(byte) 0xFF, 0, 7});
    assertThatThrownBy(() -> find(file, Map.of()))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "the key file %s holds bytes that are no text; a key is text of at least 32 characters: openssl rand -hex 32 > FILE",
            file);
  }
}
