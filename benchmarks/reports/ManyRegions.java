import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.Attribute;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Text;
import org.sojourn.model.report.ReportDefinition;

/**
 * The example as if its exchanges lay in many regions, with a report about each: every region has
 * the figures of one of the example's countries and sizes of which much is published.
 */
final class ManyRegions {

  private static final String REGION = "region";

  private static final List<Cell> MODELS =
      List.of(
          new Cell("country", List.of("DE")),
          new Cell("country", List.of("ES")),
          new Cell("country", List.of("IT")),
          new Cell("size", List.of("micro")),
          new Cell("size", List.of("small")),
          new Cell("size", List.of("medium")));

  private ManyRegions() {}

  /** The example in English, with an attribute for the region and its family. */
  static ProgrammeDirectory programme(Path example) {
    ProgrammeDirectory directory = ProgrammeLoader.load(example);
    return new ProgrammeDirectory(
        directory.path(),
        programme(directory.programme()),
        directory.codebook(),
        directory.sources(),
        directory.indicators(),
        report(directory.report()),
        directory.checks(),
        directory.prose());
  }

  private static Programme programme(Programme example) {
    Attribute region =
        new Attribute(REGION, Attribute.Type.TEXT, new Text(Map.of("en", "Region")));
    return new Programme(
        example.id(),
        example.title(),
        example.summary(),
        example.notice(),
        example.lead(),
        List.of("en"),
        example.period(),
        example.nace(),
        example.waves(),
        example.roles(),
        example.population(),
        List.of(region),
        example.estimation(),
        example.disclosure(),
        example.pseudonyms(),
        example.weighting(),
        example.gates());
  }

  private static ReportDefinition report(ReportDefinition example) {
    return new ReportDefinition(
        example.title(),
        example.subtitle(),
        example.author(),
        example.headline(),
        example.chapters(),
        List.of(REGION),
        List.of(),
        example.questions(),
        example.intervention(),
        example.scheme(),
        example.limitations());
  }

  /** The figures of {@code example}, and those of {@code regions} regions. */
  static List<Estimate> estimates(List<Estimate> example, int regions) {
    List<Estimate> all = new ArrayList<>(example);
    for (int i = 0; i < regions; i++) {
      Cell model = MODELS.get(i % MODELS.size());
      Cell region = new Cell(REGION, List.of(String.format(Locale.ROOT, "region-%04d", i + 1)));
      example.stream()
          .filter(e -> e.cell().equals(model))
          .forEach(e -> all.add(e.at("regions", region)));
    }
    return all;
  }
}
