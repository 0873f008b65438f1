package org.sojourn.quality.part;

import java.util.Collection;
import java.util.List;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.model.run.Failure;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.Coverage.Count;
import org.sojourn.quality.measure.Coverage.Dimension;
import org.sojourn.quality.measure.DatesOutside.Field;
import org.sojourn.tables.column.Categories;
import org.sojourn.tables.column.ColumnFile;
import org.sojourn.tables.column.KeyWalk;
import org.sojourn.tables.column.Runs;

/**
 * Counts a part of the exchanges with all responses to them.
 *
 * @param programme what is evaluated
 * @param exchanges the part of the exchanges
 * @param responses the part of the responses, which are to these exchanges
 * @param counted takes what is counted
 */
record ExchangePart(
    ProgrammeDirectory programme, ColumnFile exchanges, ColumnFile responses, PartCounts counted) {

  static PartCounts count(
      ProgrammeDirectory programme, ColumnFile exchanges, ColumnFile responses) {
    ExchangePart part = new ExchangePart(programme, exchanges, responses, PartCounts.empty());
    part.countDates();
    part.countSides();
    part.countAnswers();
    return part.counted;
  }

  private Counts counts() {
    return counted.counts();
  }

  private void countDates() {
    Places places = Places.of(exchanges);
    places.accept(counts());
    counted
        .lists()
        .put(
            Listing.EXCHANGES,
            OutsideDays.count(
                programme.programme().period(),
                exchanges,
                "exchange",
                places,
                counts(),
                Field.START,
                Field.END));
  }

  private void countSides() {
    int[] exchange = exchangeOfResponse();
    boolean[] isHost = isHost();
    boolean[] isSurveyed = isSurveyed();
    for (Dimension dimension : Dimension.values()) {
      Sides sending = new Sides(dimension, exchanges.categories("sending_" + dimension.column()));
      Sides host = new Sides(dimension, exchanges.categories("host_" + dimension.column()));
      sending.addTo(counts(), Count.SENT);
      host.addTo(counts(), Count.HOSTED);
      survey(sending, host, isSurveyed);
      respond(sending, host, exchange, isHost);
    }
  }

  /** For each response the row of its exchange. */
  private int[] exchangeOfResponse() {
    Runs keys = exchanges.runs("exchange");
    Runs asked = responses.runs("exchange");
    KeyWalk walk = new KeyWalk(keys);
    int[] exchange = new int[responses.rows()];
    for (int run = 0; run < asked.size(); run++) {
      int found = walk.find(asked, run);
      if (found == KeyWalk.NONE) {
        throw new Failure(
            Failure.Kind.FAULT,
            "response to unknown exchange '%s': ingest should have refused it"
                .formatted(asked.text(run)));
      }
      for (int row = asked.start(run); row < asked.start(run + 1); row++) {
        exchange[row] = keys.start(found);
      }
    }
    return exchange;
  }

  private boolean[] isHost() {
    return are(responses.categories("role"), Role.HOST.id());
  }

  private boolean[] isSurveyed() {
    return are(exchanges.categories("status"), programme.programme().population().id());
  }

  private static boolean[] are(Categories column, String value) {
    int wanted = column.values().indexOf(value);
    boolean[] are = new boolean[column.codes().length];
    for (int row = 0; row < are.length; row++) {
      are[row] = wanted >= 0 && column.codes()[row] == wanted;
    }
    return are;
  }

  private void survey(Sides sending, Sides host, boolean[] isSurveyed) {
    Collection<Role> asked = asked(programme.codebook());
    boolean sendingAsked = asked.contains(Role.SENDING) || asked.contains(Role.PARTICIPANT);
    boolean hostAsked = asked.contains(Role.HOST);
    int[] same = sending.codesOf(host);
    Sides.Tally ofSending = sending.new Tally();
    Sides.Tally ofHost = host.new Tally();
    for (int row = 0; row < isSurveyed.length; row++) {
      if (isSurveyed[row] && sendingAsked) {
        ofSending.add(row);
      }
      if (isSurveyed[row] && hostAsked && !(sendingAsked && isOne(sending, host, same, row))) {
        ofHost.add(row);
      }
    }
    ofSending.addTo(counts(), Count.SURVEYED);
    ofHost.addTo(counts(), Count.SURVEYED);
  }

  /** Whether both sides of an exchange are at home in the same group. */
  private static boolean isOne(Sides sending, Sides host, int[] same, int row) {
    int code = sending.groups().codes()[row];
    return same[code == Categories.NONE ? same.length - 1 : code] == host.groups().codes()[row];
  }

  private static List<Role> asked(Codebook codebook) {
    return codebook.instruments().stream().map(Instrument::role).toList();
  }

  private void respond(Sides sending, Sides host, int[] exchange, boolean[] isHost) {
    Sides.Tally ofSending = sending.new Tally();
    Sides.Tally ofHost = host.new Tally();
    for (int row = 0; row < exchange.length; row++) {
      (isHost[row] ? ofHost : ofSending).add(exchange[row]);
    }
    ofSending.addTo(counts(), Count.RESPONSES);
    ofHost.addTo(counts(), Count.RESPONSES);
  }

  private void countAnswers() {
    Places places = Places.of(responses);
    places.accept(counts());
    Programme declared = programme.programme();
    counted
        .lists()
        .put(
            Listing.RESPONSES,
            OutsideDays.count(
                declared.period(), responses, "response", places, counts(), Field.SUBMITTED));
    Answers answers = new Answers(responses);
    AnswerStates.count(programme.codebook(), answers, counts());
    counted
        .lists()
        .put(
            Listing.STRAIGHT_LINES,
            StraightLines.count(programme.codebook(), answers, places, counts()));
    AnswerSets.count(programme.codebook(), answers, counts());
  }
}
