package org.sojourn.ingest.spark;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.sql.SparkSession;
import org.sojourn.ingest.mapping.Issue;
import org.sojourn.ingest.parse.ParseTask;
import org.sojourn.ingest.parse.PlacedIssue;
import org.sojourn.ingest.rule.Claim;
import org.sojourn.ingest.rule.Claims;
import org.sojourn.ingest.rule.Judge;
import org.sojourn.ingest.rule.Ruling;
import org.sojourn.ingest.rule.Verdict;
import org.sojourn.model.source.CanonicalTable;
import scala.Tuple2;

/** All usable rows, judged against each other: one shuffle of what the rules need to know. */
public final class JudgedRows {

  private final JavaRDD<Claim> sorted;
  private final String population;
  private final List<String> files;
  private final List<String> keyColumns;

  /** Prepares to judge the usable rows of {@code sources}; nothing is done yet. */
  public JudgedRows(
      SparkSession spark, ParsedSources sources, Schemas schemas, List<ParseTask> tasks) {
    JavaSparkContext context = JavaSparkContext.fromSparkContext(spark.sparkContext());
    JavaRDD<Claim> claims = context.emptyRDD();
    for (CanonicalTable table : CanonicalTable.values()) {
      Claims maker = new Claims(table, schemas.of(table));
      claims = claims.union(sources.rows(table).map(maker::of));
    }
    sorted =
        claims
            .mapToPair(claim -> new Tuple2<>(claim, true))
            .repartitionAndSortWithinPartitions(new KeyPartitioner(partitions(spark)))
            .keys();
    population = schemas.population();
    files = new ArrayList<>(tasks.stream().map(task -> task.file().name()).toList());
    keyColumns =
        Arrays.asList(tasks.stream().map(t -> t.mapping().keyColumn()).toArray(String[]::new));
  }

  private static int partitions(SparkSession spark) {
    return Integer.parseInt(spark.conf().get("spark.sql.shuffle.partitions"));
  }

  /** Which rows are refused. */
  public Ruling ruling() {
    String population = this.population;
    List<String> files = this.files;
    return sorted
        .mapPartitions(
            claims -> List.of(Ruling.of(new Judge(claims, population, files))).iterator())
        .reduce(Ruling::plus);
  }

  /** Why rows are refused. */
  public JavaRDD<PlacedIssue> issues() {
    String population = this.population;
    List<String> files = this.files;
    List<String> keyColumns = this.keyColumns;
    return sorted.mapPartitions(claims -> issues(new Judge(claims, population, files), keyColumns));
  }

  private static Iterator<PlacedIssue> issues(Iterator<Verdict> verdicts, List<String> keyColumns) {
    Iterable<Verdict> each = () -> verdicts;
    Stream<Verdict> stream = StreamSupport.stream(each.spliterator(), false);
    return stream.filter(v -> !v.accepted()).map(v -> issue(v, keyColumns)).iterator();
  }

  private static PlacedIssue issue(Verdict verdict, List<String> keyColumns) {
    Claim claim = verdict.claim();
    String column = keyColumns.get(claim.file());
    Issue issue = new Issue(verdict.code(), column, claim.key(), verdict.reason());
    return new PlacedIssue(claim.file(), claim.row(), issue);
  }
}
