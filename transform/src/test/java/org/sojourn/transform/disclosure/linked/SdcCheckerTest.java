package org.sojourn.transform.disclosure.linked;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Masks of all golden tables and of 500 random ones before a checker that nobody here wrote: {@code
 * sdc_check.py}, integer programming by scipy. It may not be copied into this repository and is
 * looked for in {@code shared/golden/sdc} beside the checkout, or where the system property {@code
 * sojourn.golden} says; {@code IndependentCheckTest} asks the same of ojAlgo in every build.
 */
@Tag("slow")
class SdcCheckerTest {

  private static final Path SDC =
      Path.of(
              System.getProperty(
                  "sojourn.golden",
                  Path.of("../..")
                      .toAbsolutePath()
                      .normalize()
                      .resolve("shared/golden")
                      .toString()))
          .resolve("sdc");

  @TempDir Path folder;

  @Test
  void noCellOfAnyMaskCanBeRecovered() throws IOException, InterruptedException {
    boolean there = Files.isRegularFile(SDC.resolve("sdc_check.py"));
    if (!there) {
      System.err.println("NOT TESTED: masks by sdc_check.py, which is not in " + SDC);
    }
    Assumptions.assumeTrue(there, "the checker is not here");
    int extra = 0;
    try (Stream<Path> tables = Files.list(SDC.resolve("tables"))) {
      for (Path file : tables.sorted().toList()) {
        JsonNode json = SdcTables.JSON.readTree(Files.readString(file));
        LinkedTable table = SdcTables.table(json);
        String name = file.getFileName().toString().replace(".json", "-");
        Protection reaching = Protection.reaching(json.get("threshold").asInt());
        extra += write(name + "two", json, table, Protection.twoCandidates());
        write(name + "reach", json, table, reaching);
      }
    }
    System.out.println("extra hidden cells of all golden tables: " + extra);
    for (int seed = 0; seed < 500; seed++) {
      LinkedTable table = SdcTables.random(seed);
      boolean reach = seed % 2 == 1;
      write(
          "random-" + seed + (reach ? "-reach" : "-two"),
          json(table),
          table,
          reach ? Protection.reaching(5) : Protection.twoCandidates());
    }
    assertThat(check()).endsWith("524 tables judged, 0 recoverable\n");
  }

  /** Writes a table and what is published of it; gives the number of cells hidden for others. */
  private int write(String name, JsonNode json, LinkedTable table, Protection protection)
      throws IOException {
    Mask mask = Optimiser.mask(table, protection);
    Set<Integer> hidden = SdcTables.hidden(mask);
    StringBuilder published = new StringBuilder("cell,value\n");
    for (int cell = 0; cell < table.size(); cell++) {
      published.append(table.names().get(cell)).append(',');
      published.append(hidden.contains(cell) ? ":" : table.count(cell)).append('\n');
    }
    Files.writeString(folder.resolve(name + ".json"), json.toString());
    Files.writeString(folder.resolve(name + ".csv"), published);
    return mask.complementary().size();
  }

  private static JsonNode json(LinkedTable table) {
    ObjectNode json = SdcTables.JSON.createObjectNode().put("name", "random").put("threshold", 5);
    ObjectNode cells = json.putObject("cells");
    for (int cell = 0; cell < table.size(); cell++) {
      cells.put(table.names().get(cell), table.count(cell));
    }
    ArrayNode equations = json.putArray("equations");
    for (Equation equation : table.equations()) {
      ObjectNode sum = equations.addObject();
      ArrayNode parts = sum.putArray("parts");
      for (int i = 0; i < equation.size(); i++) {
        String name = table.names().get(equation.cell(i));
        if (equation.sign(i) < 0) {
          sum.put("total", name);
        } else {
          parts.add(name);
        }
      }
    }
    return json;
  }

  private String check() throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                List.of(
                    "python3",
                    "src/test/resources/sdc/check_folder.py",
                    SDC.resolve("sdc_check.py").toString(),
                    folder.toString()))
            .redirectErrorStream(true)
            .start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
    return said;
  }
}
