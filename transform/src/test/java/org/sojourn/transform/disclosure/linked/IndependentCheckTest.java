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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Has masks judged by {@code sdc_check.py} of the golden data, which decides by integer
 * programming. Runs where that folder (system property {@code sojourn.golden}, or beside the
 * checkout's parent) and Python with scipy are there.
 */
class IndependentCheckTest {

  private static final String PYTHON =
      Files.isExecutable(Path.of("/usr/bin/python3")) ? "/usr/bin/python3" : "python3";
  private static final String SCRIPT =
      """
      import sys, argparse, glob, io
      sys.path.insert(0, sys.argv[1])
      import sdc_check as s
      a = argparse.Namespace(min_width=1, tolerance=0, rel_tolerance=0, above_threshold=False,
                             strict=True, lp=False, json=None, verbose=False)
      bad = 0
      for t in sorted(glob.glob(sys.argv[2] + "/*.json")):
          out = io.StringIO()
          a.above_threshold = "reach" in t
          try:
              ok = s.check(t, t[:-4] + "csv", a, out)
          except s.Bad as e:
              ok = False; out.write(str(e))
          if not ok:
              bad += 1; print(out.getvalue())
      print("checked", len(glob.glob(sys.argv[2] + "/*.json")), "bad", bad)
      """;

  @TempDir Path folder;

  private static Path golden() {
    String property = System.getProperty("sojourn.golden");
    Path root = property == null ? Path.of("../../shared/golden") : Path.of(property);
    return root.resolve("sdc").toAbsolutePath().normalize();
  }

  private static boolean isMissing() throws IOException, InterruptedException {
    Path checker = golden().resolve("sdc_check.py");
    String missing = null;
    if (!Files.exists(checker)) {
      missing = checker.toString();
    } else if (run(List.of(PYTHON, "-c", "import scipy.optimize")).code() != 0) {
      missing = "Python with scipy";
    }
    if (missing != null) {
      System.err.println("NOT CHECKED INDEPENDENTLY: no " + missing);
    }
    return missing != null;
  }

  private record Outcome(int code, String text) {}

  private static Outcome run(List<String> command) throws InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String text =
          new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
      return new Outcome(process.waitFor(), text);
    } catch (IOException e) {
      return new Outcome(-1, e.getMessage());
    }
  }

  private String check() throws InterruptedException {
    return run(List.of(PYTHON, "-c", SCRIPT, golden().toString(), folder.toString())).text();
  }

  private void write(String name, JsonNode json, LinkedTable table, Mask mask) throws IOException {
    Files.writeString(folder.resolve(name + ".json"), json.toString());
    Set<Integer> hidden = SdcTables.hidden(mask);
    StringBuilder csv = new StringBuilder("cell,value\n");
    for (int cell = 0; cell < table.size(); cell++) {
      String value = hidden.contains(cell) ? ":" : String.valueOf(table.count(cell));
      csv.append(table.names().get(cell)).append(',').append(value).append('\n');
    }
    Files.writeString(folder.resolve(name + ".csv"), csv);
  }

  @Test
  void noCellOfTheGoldenTablesCanBeRecovered() throws IOException, InterruptedException {
    if (isMissing()) {
      return;
    }
    int count = 0;
    try (Stream<Path> files = Files.list(golden().resolve("tables"))) {
      for (Path file : files.sorted().toList()) {
        JsonNode json = SdcTables.JSON.readTree(file.toFile());
        LinkedTable table = SdcTables.table(json);
        String name = json.get("name").asText();
        int threshold = json.get("threshold").asInt();
        write(name, json, table, Optimiser.mask(table, Protection.twoCandidates()));
        write(name + "_reach", json, table, Optimiser.mask(table, Protection.reaching(threshold)));
        count += 2;
      }
    }
    assertThat(count).isEqualTo(24);
    assertThat(check()).isEqualTo("checked 24 bad 0");
  }

  @Test
  void noCellOfRandomLinkedTablesCanBeRecovered() throws IOException, InterruptedException {
    if (isMissing()) {
      return;
    }
    for (int seed = 0; seed < 500; seed++) {
      LinkedTable table = SdcTables.random(seed);
      boolean reach = seed % 2 == 1;
      Protection protection = reach ? Protection.reaching(5) : Protection.twoCandidates();
      Mask mask = Optimiser.mask(table, protection);
      assertThat(mask.unprotected()).as("seed %d", seed).isEmpty();
      write("random" + seed + (reach ? "_reach" : ""), json(table, seed), table, mask);
    }
    assertThat(check()).isEqualTo("checked 500 bad 0");
  }

  private static JsonNode json(LinkedTable table, int seed) {
    ObjectNode json = SdcTables.JSON.createObjectNode();
    json.put("name", "random" + seed).put("threshold", 5).put("zero_is_safe", true);
    ObjectNode cells = json.putObject("cells");
    for (int cell = 0; cell < table.size(); cell++) {
      cells.put(table.names().get(cell), table.count(cell));
    }
    ArrayNode equations = json.putArray("equations");
    for (Equation equation : table.equations()) {
      ObjectNode node = equations.addObject();
      node.put("total", table.names().get(equation.total()));
      ArrayNode parts = node.putArray("parts");
      equation.parts().forEach(part -> parts.add(table.names().get(part)));
    }
    return json;
  }
}
