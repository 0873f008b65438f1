package org.sojourn.cli.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class PlacesTest {

  @Test
  void theCommandIsNamedAsItWasCalled() {
    assertThat(Places.command()).isEqualTo("sojourn");
    System.setProperty("sojourn.command", "./sojourn");
    try {
      assertThat(Places.command()).isEqualTo("./sojourn");
    } finally {
      System.clearProperty("sojourn.command");
    }
  }

  @Test
  void whatLiesInTheWorkingDirectoryIsNamedFromThere() {
    Path here = Path.of("").toAbsolutePath();
    assertThat(Places.shown(here.resolve("a/b"))).isEqualTo(Path.of("a/b"));
    assertThat(Places.shown(here)).isEqualTo(here);
    assertThat(Places.shown(Path.of("/elsewhere/a"))).isEqualTo(Path.of("/elsewhere/a"));
  }

  @Test
  void aLogIsReadSomewhereElse() {
    Path inside = Path.of("a/b").toAbsolutePath();
    System.setProperty("sojourn.terminal", "false");
    try {
      assertThat(Places.shown(inside)).isEqualTo(inside);
    } finally {
      System.clearProperty("sojourn.terminal");
    }
  }
}
