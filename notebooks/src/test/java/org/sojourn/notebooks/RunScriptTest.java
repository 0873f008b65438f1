package org.sojourn.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code notebooks/run} does where something is missing or goes wrong. */
@Tag("slow")
class RunScriptTest {

  private static final Path JUPYTER = Command.HERE.resolve("src/test/resources/jupyter");

  @TempDir private Path folder;

  private Path emptyRun() throws IOException {
    Path run = Files.createDirectories(folder.resolve("run"));
    Files.writeString(run.resolve("manifest.json"), "{}");
    return run;
  }

  private Path notebook(String code) throws IOException {
    String text =
        Files.readString(Command.HERE.resolve("src/test/resources/one-cell.ipynb"))
            .replace("CODE", code);
    return Files.writeString(folder.resolve("own.ipynb"), text);
  }

  private Command execute(Map<String, String> environment, Path notebook) throws IOException {
    return Command.run(
        10,
        environment,
        List.of(
            Example.script(),
            "--execute",
            "--run",
            emptyRun().toString(),
            "--output",
            folder.resolve("out").toString(),
            notebook.toString()));
  }

  @Test
  void aCellThatFailsFailsTheNotebook() throws IOException {
    Path notebook = notebook("throw new IllegalStateException(\\\"this differs\\\");");
    Command command = execute(Map.of(), notebook);
    assertThat(command.code()).as(command.text()).isEqualTo(1);
    assertThat(command.text())
        .contains("this differs")
        .contains("notebooks: own failed; the whole story is in ");
    assertThat(folder.resolve("out/own.html")).doesNotExist();
  }

  @Test
  void withoutARunItSaysHowToMakeOne() {
    Command command =
        Command.run(
            1, Map.of(), List.of(Example.script(), "--execute", "--run", folder.toString()));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.text())
        .isEqualTo(
            "notebooks: there is no run in "
                + folder
                + "\nnotebooks: make one with ./sojourn run examples/mobilise-sme-2017,"
                + " or name another with --run DIR\n");
  }

  @Test
  void theEnvironmentNamesTheRun() {
    Command command =
        Command.run(
            1, Map.of("SOJOURN_RUN", "/nowhere/current"), List.of(Example.script(), "--execute"));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.text()).startsWith("notebooks: there is no run in /nowhere/current\n");
  }

  @Test
  void wrongOptionsAreNamed() {
    Command command = Command.run(1, Map.of(), List.of(Example.script(), "--exceute"));
    assertThat(command.code()).isEqualTo(2);
    assertThat(command.text())
        .isEqualTo("notebooks: there is no option '--exceute'; see notebooks/run --help\n");
  }

  @Test
  void whereJupyterCannotBeInstalledItSaysSo() throws IOException {
    Path commands = Files.createDirectories(folder.resolve("bin"));
    for (String name :
        List.of("basename", "dirname", "find", "grep", "head", "id", "mkdir", "readlink", "sed")) {
      Files.createSymbolicLink(commands.resolve(name), where(name));
    }
    Command command = execute(Map.of("PATH", commands.toString()), notebook("1"));
    assertThat(command.code()).as(command.text()).isEqualTo(3);
    assertThat(command.text())
        .contains("notebooks: Jupyter (nbconvert) is not here and cannot be installed; the log is ")
        .contains("apt-get install jupyter-nbconvert python3-nbclient jupyter-client\n")
        .contains("python3 -m pip install -r notebooks/requirements.txt\n");
  }

  private static Path where(String command) {
    return List.of("/usr/bin", "/bin").stream()
        .map(place -> Path.of(place, command))
        .filter(Files::isExecutable)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aKernelThatDoesNotStartIsTriedOnceMore() throws IOException {
    String path = JUPYTER + ":" + System.getenv("PATH");
    Path notebook = notebook("1");
    Command once = execute(Map.of("PATH", path, "FAKE_HANGS", "1"), notebook);
    assertThat(once.code()).as(once.text()).isZero();
    assertThat(once.text()).endsWith("out/own.html\n");

    Command always = execute(Map.of("PATH", path, "FAKE_HANGS", "2"), notebook);
    assertThat(always.code()).isEqualTo(1);
    assertThat(always.text()).contains("Kernel didn't respond in 120 seconds");
  }
}
