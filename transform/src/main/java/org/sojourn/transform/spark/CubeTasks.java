package org.sojourn.transform.spark;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterators;
import java.util.stream.StreamSupport;
import org.sojourn.transform.count.PartCounter;
import org.sojourn.transform.count.PartFile;
import org.sojourn.transform.count.PartGroups;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.CubePlan;
import org.sojourn.transform.cube.ExchangeGroup;
import org.sojourn.transform.cube.OrganisationBuilder;
import org.sojourn.transform.cube.OrganisationGroup;
import org.sojourn.transform.cube.Seat;
import org.sojourn.transform.cube.Seats;
import scala.Tuple2;

/** What tasks do with the parts they are given. */
final class CubeTasks {

  private CubeTasks() {}

  /** The cube of some parts, without what is counted per organisation. */
  static Cube count(CubePlan plan, Iterator<PartFile> parts) {
    PartCounter counter = new PartCounter(plan);
    parts.forEachRemaining(counter::add);
    return counter.cube();
  }

  /** The exchanges sent by one of some organisations, each with that organisation. */
  static Iterator<Tuple2<String, ExchangeGroup>> sent(
      CubePlan plan, Set<String> organisations, Iterator<PartFile> parts) {
    int sender = plan.attributes().indexOf(CubeJob.SENDER);
    Iterator<ExchangeGroup> groups = new PartGroups(plan, parts);
    return StreamSupport.stream(Spliterators.spliteratorUnknownSize(groups, 0), false)
        .map(group -> new Tuple2<>(group.exchange().attributes()[sender], group))
        .filter(sent -> sent._1() != null && organisations.contains(sent._1()))
        .iterator();
  }

  /** The seats of an exchange after the other, by the keys of their organisations. */
  static Iterator<Tuple2<String, Seat>> seats(CubePlan plan, Iterator<PartFile> parts) {
    Iterator<ExchangeGroup> groups = new PartGroups(plan, parts);
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
}
