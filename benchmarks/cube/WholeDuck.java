import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

/**
 * The same counts by DuckDB in its best form, written to Parquet files, in a process of its own.
 *
 * <p>Arguments: the memory that DuckDB may use, the tables, and a folder that does not exist, for
 * the counts. Prints what it took, then the counts, as they are in the files.
 */
final class WholeDuck {

  private WholeDuck() {}

  public static void main(String[] args) throws Exception {
    Path counts = Files.createDirectories(Path.of(args[2]));
    try (DuckCube db = new DuckCube(args[0])) {
      db.run(new DuckForms(args[1]).byName().get(DuckForms.BEST));
      db.write(counts);
      System.out.println(Took.sinceStart());
      db.read(counts);
      new TreeMap<>(db.counts(DuckCube.isWide(DuckForms.BEST)))
          .forEach((what, n) -> System.out.println(what + " " + n));
    }
  }
}
