package org.sojourn.transform.support;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.TableSchema;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.ExchangeRow;
import org.sojourn.transform.cube.OrganisationBuilder;
import org.sojourn.transform.cube.OrganisationGroup;
import org.sojourn.transform.cube.PlanCompiler;
import org.sojourn.transform.cube.ResponseRow;
import org.sojourn.transform.cube.Seats;

/** The cube of the tiny data, counted without Spark. */
public final class TinyCube {

  private TinyCube() {}

  public static Cube of(ProgrammeDirectory directory) {
    TinyData data = new TinyData();
    CubePlan plan = PlanCompiler.compile(directory);
    CubeBuilder builder = new CubeBuilder(plan);
    TableSchema schema = data.exchangeSchema();
    List<ExchangeGroup> groups = new ArrayList<>();
    for (Object[] row : data.exchanges()) {
      String key = (String) row[schema.position("exchange")];
      ExchangeRow exchange =
          new ExchangeRow(
              key,
              status((String) row[schema.position("status")]),
              plan.attributes().stream()
                  .map(c -> (String) row[schema.position(c)])
                  .toArray(String[]::new),
              plan.numbers().stream()
                  .map(c -> number(row[schema.position(c)]))
                  .toArray(Double[]::new));
      groups.add(new ExchangeGroup(exchange, responses(data, plan, key)));
    }
    groups.forEach(builder::add);
    TableSchema registrations = CanonicalTables.registrations();
    data.registrations()
        .forEach(
            row ->
                builder.add(
                    CubePlan.REGISTRATION_COLUMNS.stream()
                        .map(c -> row[registrations.position(c)])
                        .map(v -> v == null ? null : v.toString())
                        .toArray(String[]::new)));
    return builder.cube().add(organisations(plan, groups));
  }

  /** What is counted per organisation. */
  public static Cube organisations(CubePlan plan, List<ExchangeGroup> groups) {
    OrganisationBuilder builder = new OrganisationBuilder(plan);
    organisationGroups(plan, groups).values().forEach(builder::add);
    return builder.cube();
  }

  /** Seats brought together by organisation; none where the plan does not need it. */
  public static SortedMap<String, OrganisationGroup> organisationGroups(
      CubePlan plan, List<ExchangeGroup> groups) {
    SortedMap<String, OrganisationGroup> byKey = new TreeMap<>();
    if (!plan.organisations().isEmpty()) {
      groups.stream()
          .flatMap(group -> Seats.of(plan, group).stream())
          .forEach(
              owned ->
                  byKey
                      .computeIfAbsent(
                          owned.organisation(),
                          key -> new OrganisationGroup(Seats.isKnown(key), new ArrayList<>()))
                      .seats()
                      .add(owned.seat()));
    }
    return byKey;
  }

  private static List<ResponseRow> responses(TinyData data, CubePlan plan, String exchange) {
    TableSchema schema = data.responseSchema();
    return data.responses().stream()
        .filter(row -> Objects.equals(row[schema.position("exchange")], exchange))
        .map(row -> response(row, schema, plan))
        .toList();
  }

  private static ResponseRow response(Object[] row, TableSchema schema, CubePlan plan) {
    byte[] codes = new byte[plan.closedItems().size()];
    for (int i = 0; i < codes.length; i++) {
      codes[i] = (Byte) row[schema.position(plan.closedItems().get(i))];
    }
    return new ResponseRow(
        Role.valueOf(((String) row[schema.position("role")]).toUpperCase(java.util.Locale.ROOT)),
        (String) row[schema.position("wave")],
        (String) row[schema.position("instrument")],
        row[schema.position("status")].equals("complete"),
        codes,
        plan.amountItems().stream()
            .map(c -> number(row[schema.position(c)]))
            .toArray(Double[]::new));
  }

  private static Double number(Object value) {
    return value == null ? null : ((Number) value).doubleValue();
  }

  private static ExchangeStatus status(String id) {
    return ExchangeStatus.valueOf(id.toUpperCase(java.util.Locale.ROOT));
  }
}
