package org.sojourn.transform.handout;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
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
 * A made-up programme in which organisations send employees, and its exchanges: each with who sends
 * and hosts, where, and what the three parties answered: each the same to three yes-or-no
 * questions.
 */
final class SenderProgramme {

  static final ProgrammeDirectory DIRECTORY = load();
  static final CubePlan PLAN = PlanCompiler.compile(DIRECTORY).reading(Handouts.COLUMNS);

  /** No answer. */
  static final int NONE = -1;

  private SenderProgramme() {}

  /**
   * An exchange that took place.
   *
   * @param sender the sending organisation
   * @param host the host organisation
   * @param employee who went, or null where the source does not say
   * @param country of the sending organisation
   * @param sector of the sending organisation
   * @param sending its answer: 0, 1 or {@link #NONE}
   * @param hosting the host's answer
   * @param going the employee's answer
   */
  record Sent(
      String sender,
      String host,
      String employee,
      String country,
      String sector,
      int sending,
      int hosting,
      int going) {}

  private static ProgrammeDirectory load() {
    try {
      Path directory = Files.createTempDirectory("senders");
      write(
          directory,
          "programme.yaml",
          """
          id: senders
          title: {en: Senders}
          summary: {en: Organisations send employees.}
          languages: [en]
          period: {from: 2017-01-01, to: 2017-12-31}
          waves:
            - {id: exit, label: {en: Exit}}
          roles:
            sending: {en: Sender}
            host: {en: Host}
            participant: {en: Employee}
          disclosure: {threshold: 5, operational: open}
          """);
      write(
          directory,
          "report.yaml",
          """
          title: {en: Senders}
          families: [sending-organisation]
          organisations:
            - {organisation: a, name: Alpha}
          """);
      write(directory, "indicators.yaml", indicators());
      write(
          directory,
          "codebook/scales.yaml",
          """
          scales:
            - id: yesno
              answers:
                - {code: 0, label: {en: "No"}}
                - {code: 1, label: {en: "Yes"}}
          """);
      for (String role : List.of("sending", "host", "participant")) {
        write(
            directory,
            "codebook/" + role + ".yaml",
            """
            instrument: %s
            role: %s
            wave: exit
            title: {en: %s}
            items:
              - {id: again, scale: yesno, label: {en: Again}}
              - {id: well, scale: yesno, label: {en: Well}}
              - {id: fair, scale: yesno, label: {en: Fair}}
            """
                .formatted(role, role, role));
        write(
            directory,
            "sources/" + role + ".yaml",
            """
            source: %s
            table: responses
            instrument: %s
            format: csv
            files: data/%s.csv
            columns: {exchange: a}
            items: {again: b, well: c, fair: d}
            """
                .formatted(role, role, role));
      }
      write(
          directory,
          "sources/exchanges.yaml",
          """
          source: exchanges
          table: exchanges
          format: csv
          files: data/exchanges.csv
          columns: {exchange: a, sending_organisation: b, status: c}
          """);
      return ProgrammeLoader.load(directory);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String indicators() {
    return "indicators:\n"
        + indicator("going", "again", "[participant]", "country, sector, country-x-sector")
        + indicator("hosting", "again", "[host]", "")
        + indicator("staff", "well", "[sending, participant]", "")
        + indicator("senders", "fair", "[sending]", "");
  }

  private static String indicator(String id, String item, String roles, String breakdowns) {
    return """
          - id: %s
            label: {en: %s}
            construct: satisfaction
            criterion: effectiveness
            measure: {kind: share, item: %s, codes: [1], wave: exit, roles: %s}
            breakdowns: [%s]
        """
        .formatted(id, id, item, roles, breakdowns);
  }

  private static void write(Path directory, String file, String text) throws IOException {
    Files.createDirectories(directory.resolve(file).getParent());
    Files.writeString(directory.resolve(file), text);
  }

  /** What the plan reads of {@code exchanges}. */
  static List<ExchangeGroup> groups(List<Sent> exchanges) {
    List<ExchangeGroup> groups = new ArrayList<>();
    for (Sent sent : exchanges) {
      Map<String, String> attributes = new TreeMap<>();
      attributes.put("sending_organisation", sent.sender());
      attributes.put("host_organisation", sent.host());
      attributes.put("sending_country", sent.country());
      attributes.put("sending_section", sent.sector());
      if (sent.employee() != null) {
        attributes.put("participant", sent.employee());
      }
      List<ResponseRow> responses = new ArrayList<>();
      add(responses, Role.SENDING, sent.sending());
      add(responses, Role.HOST, sent.hosting());
      add(responses, Role.PARTICIPANT, sent.going());
      groups.add(
          new ExchangeGroup(
              new ExchangeRow(
                  "E" + groups.size(),
                  ExchangeStatus.COMPLETED,
                  PLAN.attributes().stream().map(attributes::get).toArray(String[]::new),
                  new Double[0]),
              responses));
    }
    return groups;
  }

  private static void add(List<ResponseRow> responses, Role role, int answer) {
    if (answer != NONE) {
      byte[] codes = new byte[PLAN.closedItems().size()];
      Arrays.fill(codes, (byte) answer);
      responses.add(new ResponseRow(role, "exit", role.id(), true, codes, new Double[0]));
    }
  }

  static Cube cube(List<ExchangeGroup> groups) {
    CubeBuilder builder = new CubeBuilder(PLAN);
    groups.forEach(builder::add);
    return builder.cube();
  }
}
