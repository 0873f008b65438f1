import java.util.HashMap;
import java.util.Map;
import org.sojourn.transform.cube.AnswerTopic;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.PairTopic;

/** The counts of a cube that DuckDB makes, too, by the names that it gives them. */
final class CountedAnswers {

  private static final Map<String, Integer> LEVELS =
      Map.of(
          "overall",
          15,
          "country",
          7,
          "sector",
          11,
          "size",
          13,
          "cohort",
          14,
          "country-x-sector",
          3);

  private CountedAnswers() {}

  /** By role (none for pairs), breakdown, cell, item and code. */
  static Map<String, Long> of(Cube cube) {
    CubePlan plan = cube.plan();
    Map<String, Long> counts = new HashMap<>();
    for (String breakdown : LEVELS.keySet()) {
      for (AnswerTopic topic : plan.topics(AnswerTopic.class)) {
        cube.cells(topic, breakdown)
            .forEach((key, c) -> answers(topic, breakdown, key, (DenseCounts) c, counts));
      }
      for (PairTopic topic : plan.topics(PairTopic.class)) {
        cube.cells(topic, breakdown)
            .forEach((key, c) -> pairs(topic, breakdown, key, (DenseCounts) c, counts));
      }
    }
    return counts;
  }

  private static void answers(
      AnswerTopic topic, String breakdown, String key, DenseCounts counted, Map<String, Long> to) {
    String cell = "%s/%d/%s/".formatted(topic.role().id(), LEVELS.get(breakdown), key);
    for (int i = 0; i < BenchmarkProgramme.ITEMS; i++) {
      String item = BenchmarkProgramme.item(i);
      long[] codes = topic.codes(counted, item);
      long[] missing = topic.missing(counted, item);
      for (int c = 0; c < codes.length; c++) {
        put(to, cell + item + "_" + (c + 5), codes[c]);
      }
      for (int c = 0; c < missing.length; c++) {
        put(to, cell + item + "_" + (3 - c), missing[c]);
      }
    }
  }

  private static void pairs(
      PairTopic topic, String breakdown, String key, DenseCounts counted, Map<String, Long> to) {
    for (int i = 0; i < BenchmarkProgramme.GAINS; i++) {
      long[] pairs = topic.pairs(counted, BenchmarkProgramme.item(i));
      for (int p = 0; p < pairs.length; p++) {
        put(
            to,
            "/%d/%s/p%d_%d_%d".formatted(LEVELS.get(breakdown), key, i, p / 5 + 1, p % 5 + 1),
            pairs[p]);
      }
    }
  }

  private static void put(Map<String, Long> to, String key, long count) {
    if (count > 0) {
      to.put(key, count);
    }
  }
}
