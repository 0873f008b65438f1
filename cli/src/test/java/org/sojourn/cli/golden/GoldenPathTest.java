package org.sojourn.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Locale;
import org.apache.spark.sql.SparkSession;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Real data sets through all that stands between an export and a published figure, against R. Each
 * is a programme directory of its own; what is compared are published estimates, and private ones
 * where disclosure control hides them.
 */
class GoldenPathTest {

  @TempDir static Path folder;

  private static SparkSession spark;
  private static Runs runs;

  @BeforeAll
  static void startSpark() {
    spark =
        SparkSession.builder()
            .master("local[2]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.shuffle.partitions", "2")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.datetime.java8API.enabled", "true")
            .config("spark.sql.adaptive.enabled", "false")
            .config("spark.sql.codegen.wholeStage", "false")
            .getOrCreate();
    runs = new Runs(spark, folder);
  }

  @AfterAll
  static void stopSpark() {
    spark.stop();
  }

  @Test
  void answersScoresGroupsAndChangesAreWhatRSays() {
    ConsistencyPaths scores = new ConsistencyPaths();
    SatisfactionPaths satisfaction = new SatisfactionPaths(runs, scores);
    ComparisonPaths groups = new ComparisonPaths(runs, satisfaction);
    PairedPaths changes = new PairedPaths(runs);
    SmallGroupPaths small = new SmallGroupPaths(runs, satisfaction);
    assertCompared("satisfaction", satisfaction::satisfaction);
    assertCompared("nps", satisfaction::netScore);
    assertCompared("alpha", of -> scores.alpha(satisfaction, of));
    assertCompared("paired", changes::paired);
    assertCompared("groups", of -> groups.groups(changes, of));
    assertCompared("trend", groups::trend);
    assertCompared("eb", small::shrunken);
  }

  @Test
  void sharesAreWhatRSays() {
    SharePaths shares = new SharePaths(runs);
    assertCompared("binomial_intervals", shares::binomial);
    assertCompared("fpc", shares::finite);
  }

  /** Compares all values of a family that runs give, and asserts how many these are. */
  private static void assertCompared(String family, Tally.Finder finder) {
    Tally tally = Tally.of(family, finder);
    System.out.printf(
        Locale.ROOT,
        "golden %s: %d compared as published, %d as computed, %d in code only%n",
        family,
        tally.published(),
        tally.hidden(),
        tally.left());
    assertThat(tally).isEqualTo(GoldenFiles.tally(family));
  }
}
