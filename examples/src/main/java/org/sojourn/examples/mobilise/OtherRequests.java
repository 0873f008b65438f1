package org.sojourn.examples.mobilise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Requests that led to no completed exchange: cancelled, refused, or never matched. Assumed. */
final class OtherRequests {

  private static final int CANCELLED_EARLY = 5;
  private static final int CANCELLED_LATE = 4;
  private static final int REFUSED = 11;
  private static final int LOOKING = 38;
  private static final LocalDate EARLY = LocalDate.of(2017, 2, 20);
  private static final LocalDate LATE = LocalDate.of(2017, 5, 8);

  private static final List<String> WHY_CANCELLED =
      List.of(
          "Employee left the company.",
          "Host had no room in the end.",
          "Postponed, then dropped.",
          "Workload at home.");
  private static final List<String> WHY_REFUSED =
      List.of("Not an SME.", "Same group of companies.", "Form incomplete.", "Stay too short.");
  private static final List<String> WISHES =
      List.of(
          "", "", "", "Flexible on dates.", "Prefers a neighbouring country.", "Only in English.");

  private final Draws draws = new Draws("other requests");
  private final List<Company> senders;
  private final List<Company> hosts;
  private final List<Stay> stays = new ArrayList<>();

  /** Requests by some of {@code companies}. */
  OtherRequests(List<Company> companies) {
    senders = new ArrayList<>(draws.shuffled(companies));
    hosts = new ArrayList<>(draws.shuffled(companies));
  }

  /** The requests, without numbers. */
  List<Stay> all() {
    for (int i = 0; i < CANCELLED_EARLY; i++) {
      cancelled(company -> company.registered().isBefore(EARLY));
    }
    for (int i = 0; i < CANCELLED_LATE; i++) {
      cancelled(
          company ->
              company.registered().isAfter(Published.INTERIM_DAY)
                  && company.registered().isBefore(LATE));
    }
    for (int i = 0; i < REFUSED; i++) {
      unmatched(Stay.REFUSED, draws.pick(WHY_REFUSED));
    }
    for (int i = 0; i < LOOKING; i++) {
      unmatched(Stay.LOOKING, draws.pick(WISHES));
    }
    return stays;
  }

  private void cancelled(Predicate<Company> inTime) {
    Company sending = take(senders, inTime);
    LocalDate requested = sending.registered().plusDays(draws.between(1, 6));
    LocalDate agreed = requested.plusDays(draws.between(7, 20));
    Company host =
        take(
            hosts,
            company -> company.land() != sending.land() && company.registered().isBefore(agreed));
    LocalDate first = agreed.plusDays(draws.between(7, 14));
    LocalDate last = first.plusDays(Published.SHORTEST_STAY_DAYS - 1L);
    StayDates dates = new StayDates(requested, agreed, first, last);
    stays.add(new Stay(0, Stay.CANCELLED, sending, host, dates, draws.pick(WHY_CANCELLED)));
  }

  private void unmatched(String state, String note) {
    Company sending = take(senders, company -> true);
    LocalDate latest = sending.registered().plusDays(40);
    LocalDate end = latest.isAfter(Published.LAST_DAY) ? Published.LAST_DAY : latest;
    LocalDate requested = StayDates.day(draws, sending.registered(), end);
    stays.add(new Stay(0, state, sending, null, new StayDates(requested, null, null, null), note));
  }

  private static Company take(List<Company> from, Predicate<Company> wanted) {
    Company found = from.stream().filter(wanted).findFirst().orElseThrow();
    from.remove(found);
    return found;
  }
}
