import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.apache.spark.sql.SparkSession;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.table.EstimateTable;
import org.sojourn.tables.ParquetTable;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.estimation.Estimation;
import org.sojourn.transform.spark.CubeJob;
import org.sojourn.transform.spark.Workers;

/**
 * Counts stored tables into the cube and writes all estimates, in a process of its own.
 *
 * <p>Arguments: the folder of the benchmark, the tables, and a folder that does not exist, for the
 * estimates. Prints what it took, then its counts.
 */
final class WholeRun {

  private WholeRun() {}

  public static void main(String[] args) throws Exception {
    ProgrammeDirectory programme = ProgrammeLoader.load(Path.of(args[0], "cube-programme"));
    say("started");
    CubeJob job = new CubeJob(new Here(), programme, Path.of(args[1]));
    Cube cube = job.count(PlanCompiler.compile(programme));
    say("counted");
    List<Estimate> estimates = Estimation.of(programme, cube);
    say("estimated");
    ParquetTable.write(
        Files.createDirectories(Path.of(args[2])).resolve(EstimateTable.SCHEMA.name()),
        EstimateTable.SCHEMA,
        estimates.stream().map(EstimateTable::row).toList());
    System.out.println(Took.sinceStart());
    new TreeMap<>(CountedAnswers.of(cube)).forEach((what, n) -> System.out.println(what + " " + n));
    System.err.println(estimates.size() + " estimates");
    System.exit(0);
  }

  /** Tells on standard error when something was done: seconds, of processor time, peak MB. */
  private static void say(String what) throws Exception {
    System.err.println(what + ": " + Took.sinceStart());
  }

  /** Whoever counts in an embedded run: this process. */
  private static final class Here implements Workers {
    @Override
    public SparkSession get() {
      throw new IllegalStateException("nothing here is counted by Spark");
    }

    @Override
    public boolean areElsewhere() {
      return false;
    }
  }
}
