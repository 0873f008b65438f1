package org.sojourn.transform.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.apache.spark.sql.Row;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubeBuilder;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.OrganisationBuilder;
import org.sojourn.transform.cube.OrganisationGroup;
import org.sojourn.transform.cube.Seat;
import org.sojourn.transform.cube.Seats;
import scala.Tuple2;

/** Counts the rows of one partition into a cube. */
final class CubeCounter {

  private CubeCounter() {}

  /**
   * The cube of exchanges and responses.
   *
   * @param events rows as {@link ExchangeGroups} reads them
   */
  static Cube events(CubePlan plan, Iterator<Row> events) {
    CubeBuilder builder = new CubeBuilder(plan);
    new ExchangeGroups(plan, events).forEachRemaining(builder::add);
    return builder.cube();
  }

  /** The seats of an exchange after the other, by the keys of their organisations. */
  static Iterator<Tuple2<String, Seat>> seats(CubePlan plan, Iterator<Row> events) {
    Iterator<ExchangeGroup> groups = new ExchangeGroups(plan, events);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, 0), false)
        .flatMap(group -> Seats.of(plan, group).stream())
        .map(owned -> new Tuple2<>(owned.organisation(), owned.seat()))
        .iterator();
  }

  /** The cube of organisations: each with its key and all its seats. */
  static Cube organisations(CubePlan plan, Iterator<Tuple2<String, Iterable<Seat>>> organisations) {
    OrganisationBuilder builder = new OrganisationBuilder(plan);
    organisations.forEachRemaining(
        organisation -> {
          List<Seat> seats = new ArrayList<>();
          organisation._2().forEach(seats::add);
          builder.add(new OrganisationGroup(Seats.isKnown(organisation._1()), seats));
        });
    return builder.cube();
  }

  /** The cube of registrations. */
  static Cube registrations(CubePlan plan, Iterator<Row> registrations) {
    CubeBuilder builder = new CubeBuilder(plan);
    registrations.forEachRemaining(
        row -> {
          String[] values = new String[row.size()];
          for (int i = 0; i < values.length; i++) {
            values[i] = row.getString(i);
          }
          builder.add(values);
        });
    return builder.cube();
  }
}
