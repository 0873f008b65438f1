package org.sojourn.transform.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.load.ProgrammeLoader;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;

/**
 * The 6,194 schools of California's academic performance index as a programme: every school is an
 * exchange whose host organisation is its district, and the schools of a sample answered.
 */
public final class SchoolProgramme {

  private static final Map<String, Integer> TYPES = Map.of("E", 4421, "H", 755, "M", 1018);
  private static final int SCHOOL_WIDE = 5122;
  private static final int DISTRICTS = 757;

  private SchoolProgramme() {}

  /** A programme with some lines of its own, such as how it weights. */
  public static ProgrammeDirectory with(String lines, String interval) {
    try {
      Path directory = Files.createTempDirectory("schools");
      write(
          directory,
          "programme.yaml",
          """
          id: schools
          title: {en: Schools}
          summary: {en: Schools of California.}
          languages: [en]
          period: {from: 2000-01-01, to: 2000-12-31}
          waves:
            - {id: exit, label: {en: Exit}}
          roles:
            host: {en: School}
          attributes:
            - {id: stype, type: text, label: {en: Type}}
            - {id: wide, type: text, label: {en: Growth target met}}
            - {id: one, type: text, label: {en: Everybody}}
          """
              + lines);
      write(directory, "report.yaml", "title: {en: Schools}\nheadline: [awards]\n");
      write(
          directory,
          "indicators.yaml",
          """
          indicators:
            - id: awards
              label: {en: Eligible for awards}
              construct: satisfaction
              criterion: effectiveness
              interval: %s
              measure: {kind: share, item: awards, codes: [1], wave: exit}
              breakdowns: [stype]
            - id: meals
              label: {en: Pupils with free meals}
              construct: satisfaction
              criterion: effectiveness
              measure: {kind: mean, item: meals, wave: exit}
              breakdowns: [stype]
          """
              .formatted(interval));
      write(
          directory,
          "codebook/host.yaml",
          """
          instrument: host
          role: host
          wave: exit
          title: {en: School}
          items:
            - {id: awards, scale: yesno, label: {en: Awards}}
            - {id: meals, scale: percent, label: {en: Meals}}
          """);
      write(directory, "codebook/scales.yaml", scales());
      write(
          directory,
          "sources/exchanges.yaml",
          """
          source: exchanges
          table: exchanges
          format: csv
          files: data/exchanges.csv
          columns: {exchange: a, host_organisation: b, status: c, stype: d, wide: e, one: f}
          """);
      write(
          directory,
          "sources/host.yaml",
          """
          source: host
          table: responses
          instrument: host
          format: csv
          files: data/host.csv
          columns: {exchange: a}
          items: {awards: b, meals: c}
          """);
      return ProgrammeLoader.load(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String scales() {
    StringBuilder scales =
        new StringBuilder(
            """
            scales:
              - id: yesno
                answers:
                  - {code: 0, label: {en: "No"}}
                  - {code: 1, label: {en: "Yes"}}
              - id: percent
                answers:
            """);
    for (int code = 0; code <= 100; code++) {
      scales.append("      - {code: ").append(code).append(", label: {en: \"" + code + "\"}}\n");
    }
    return scales.toString();
  }

  private static void write(Path directory, String file, String text) throws IOException {
    Files.createDirectories(directory.resolve(file).getParent());
    Files.writeString(directory.resolve(file), text);
  }

  /** The cube of {@code sample}, rows of one of the golden data sets, within the population. */
  public static Cube cube(ProgrammeDirectory directory, List<Map<String, String>> sample) {
    CubePlan plan = PlanCompiler.compile(directory);
    List<ExchangeGroup> groups = new ArrayList<>();
    TreeMap<String, Integer> types = new TreeMap<>(TYPES);
    int wide = SCHOOL_WIDE;
    for (Map<String, String> row : sample) {
      types.merge(row.get("stype"), -1, Integer::sum);
      wide -= row.get("sch_wide").equals("Yes") ? 1 : 0;
      String district = row.get("dnum");
      groups.add(group(plan, district, row.get("stype"), row.get("sch_wide"), row, groups.size()));
    }
    int districts = (int) sample.stream().map(row -> row.get("dnum")).distinct().count();
    int others = DISTRICTS - districts;
    for (Map.Entry<String, Integer> type : types.entrySet()) {
      for (int i = 0; i < type.getValue(); i++) {
        String isWide = wide-- > 0 ? "Yes" : "No";
        String district = "other" + groups.size() % others;
        groups.add(group(plan, district, type.getKey(), isWide, null, groups.size()));
      }
    }
    CubeBuilder builder = new CubeBuilder(plan);
    groups.forEach(builder::add);
    return builder.cube().add(TinyCube.organisations(plan, groups));
  }

  private static ExchangeGroup group(
      CubePlan plan,
      String district,
      String type,
      String wide,
      Map<String, String> answers,
      int number) {
    Map<String, String> attributes =
        Map.of("host_organisation", district, "stype", type, "wide", wide, "one", "all");
    ExchangeRow exchange =
        new ExchangeRow(
            "S" + number,
            ExchangeStatus.COMPLETED,
            plan.attributes().stream().map(attributes::get).toArray(String[]::new),
            new Double[0]);
    return new ExchangeGroup(
        exchange, answers == null ? List.of() : List.of(response(plan, answers)));
  }

  private static ResponseRow response(CubePlan plan, Map<String, String> answers) {
    byte[] codes = new byte[plan.closedItems().size()];
    codes[plan.closedItems().indexOf("awards")] =
        (byte) (answers.get("awards").equals("Yes") ? 1 : 0);
    codes[plan.closedItems().indexOf("meals")] = Byte.parseByte(answers.get("meals"));
    return new ResponseRow(Role.HOST, "exit", "host", true, codes, new Double[0]);
  }
}
