package org.sojourn.examples.mobilise;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Skill ratings that look like those of people: most rise, some stay, a few fall. */
class SkillLevelsTest {

  private static final List<String> LABELS =
      List.of("Beginner", "Basic", "Good", "Very good", "Expert");

  @Test
  void mostRatingsStayOrRiseAndAFewFall() throws IOException {
    Map<Integer, Integer> changes = changes("");

    int all = changes.values().stream().mapToInt(Integer::intValue).sum();
    assertThat(share(changes, 1, all)).isBetween(0.3, 0.6);
    assertThat(share(changes, 0, all)).isBetween(0.3, 0.6);
    assertThat(share(changes, -1, all)).isBetween(0.03, 0.15);
  }

  @Test
  void contactsGrowMoreThanDigitalSkills() throws IOException {
    assertThat(mean("networking")).isGreaterThan(mean("digital") + 0.3);
  }

  private static double mean(String skill) throws IOException {
    Map<Integer, Integer> changes = changes(skill);
    int n = changes.values().stream().mapToInt(Integer::intValue).sum();
    return changes.entrySet().stream().mapToDouble(e -> e.getKey() * e.getValue()).sum() / n;
  }

  /** Share of changes in the direction of {@code sign}. */
  private static double share(Map<Integer, Integer> changes, int sign, int all) {
    return changes.entrySet().stream()
            .filter(entry -> Integer.signum(entry.getKey()) == sign)
            .mapToInt(Map.Entry::getValue)
            .sum()
        / (double) all;
  }

  /** How many ratings changed by how much, of one skill or of all. */
  private static Map<Integer, Integer> changes(String skill) throws IOException {
    Map<String, Map<String, String>> before = byExchange("participant-before.csv");
    Map<Integer, Integer> changes = new HashMap<>();
    byExchange("participant-exit.csv")
        .forEach(
            (exchange, after) ->
                after.forEach(
                    (column, code) -> {
                      String label =
                          before.getOrDefault(exchange, Map.of()).getOrDefault(column, "");
                      boolean wanted = column.startsWith("skills[" + skill);
                      if (wanted && LABELS.contains(label) && code.matches("[1-5]")) {
                        int change = Integer.parseInt(code) - 1 - LABELS.indexOf(label);
                        changes.merge(change, 1, Integer::sum);
                      }
                    }));
    return changes;
  }

  private static Map<String, Map<String, String>> byExchange(String file) throws IOException {
    Map<String, Map<String, String>> responses = new HashMap<>();
    RawFiles.counted(
            RawFiles.csv(file, "UTF-8", ','), "exchange", "submitdate", "yyyy-MM-dd HH:mm:ss")
        .forEach(row -> responses.put(row.get("exchange"), row));
    return responses;
  }
}
