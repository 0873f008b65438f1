package org.sojourn.examples.mobilise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The days of an exchange.
 *
 * @param requested when the sending company asked for a partner
 * @param agreed when both companies agreed, or null
 * @param first first day abroad, or null
 * @param last last day abroad, or null
 */
record StayDates(LocalDate requested, LocalDate agreed, LocalDate first, LocalDate last) {

  /** First day on which companies could register. */
  static final LocalDate OPENING = LocalDate.of(2016, 10, 3);

  private static final List<Integer> LENGTHS = List.of(14, 21, 28, 30, 42, 56, 60, 61);
  private static final List<Integer> LENGTH_WEIGHTS = List.of(10, 8, 12, 10, 5, 4, 3, 2);
  private static final int BEGUN_IN_2016 = 6;
  private static final int BEGUN_IN_FIRST_QUARTER = 14;
  private static final int AGREED_EARLY = 2;

  /**
   * Dates of the completed exchanges, in no particular order: those begun and those in negotiation
   * on the interim day are as many as published.
   */
  static List<StayDates> completed(Draws draws) {
    List<StayDates> dates = new ArrayList<>();
    for (int i = 0; i < Published.BEGUN_AT_INTERIM; i++) {
      dates.add(begun(i, draws));
    }
    for (int i = 0; i < Published.NEGOTIATED_AT_INTERIM; i++) {
      dates.add(negotiated(draws));
    }
    int rest = Published.EXCHANGES - dates.size();
    for (int i = 0; i < rest; i++) {
      dates.add(i < AGREED_EARLY ? agreedEarly(draws) : requestedLate(draws));
    }
    return draws.shuffled(dates);
  }

  private static StayDates begun(int index, Draws draws) {
    LocalDate first;
    if (index < BEGUN_IN_2016) {
      first = day(draws, LocalDate.of(2016, 11, 7), LocalDate.of(2016, 12, 5));
    } else if (index < BEGUN_IN_2016 + BEGUN_IN_FIRST_QUARTER) {
      first = day(draws, LocalDate.of(2017, 1, 9), LocalDate.of(2017, 3, 31));
    } else {
      first = day(draws, LocalDate.of(2017, 4, 3), Published.INTERIM_DAY);
    }
    LocalDate requested = later(first.minusDays(draws.between(30, 80)), OPENING.plusDays(5));
    LocalDate agreed = day(draws, requested.plusDays(5), first.minusDays(5));
    return stay(requested, agreed, first, draws);
  }

  private static StayDates negotiated(Draws draws) {
    LocalDate first = day(draws, LocalDate.of(2017, 4, 28), LocalDate.of(2017, 6, 14));
    LocalDate requested =
        day(draws, Published.INTERIM_DAY.minusDays(40), Published.INTERIM_DAY.minusDays(3));
    LocalDate agreed = day(draws, Published.INTERIM_DAY.plusDays(1), first.minusDays(4));
    return stay(requested, agreed, first, draws);
  }

  private static StayDates agreedEarly(Draws draws) {
    LocalDate first = day(draws, LocalDate.of(2017, 4, 24), LocalDate.of(2017, 5, 15));
    LocalDate requested = first.minusDays(draws.between(50, 70));
    LocalDate agreed = day(draws, requested.plusDays(7), Published.INTERIM_DAY.minusDays(1));
    return stay(requested, agreed, first, draws);
  }

  private static StayDates requestedLate(Draws draws) {
    LocalDate first = day(draws, LocalDate.of(2017, 5, 29), LocalDate.of(2017, 6, 12));
    LocalDate requested = day(draws, Published.INTERIM_DAY.plusDays(2), first.minusDays(25));
    LocalDate agreed = day(draws, requested.plusDays(5), first.minusDays(6));
    return stay(requested, agreed, first, draws);
  }

  /** A stay of two weeks to two months that ends with the pilot at the latest. */
  private static StayDates stay(
      LocalDate requested, LocalDate agreed, LocalDate first, Draws draws) {
    int days = LENGTHS.get(draws.weighted(LENGTH_WEIGHTS));
    LocalDate last = first.plusDays(days - 1L);
    LocalDate latest = Published.LAST_DAY;
    return new StayDates(requested, agreed, first, last.isAfter(latest) ? latest : last);
  }

  /** A day from {@code from} to {@code to}, both included. */
  static LocalDate day(Draws draws, LocalDate from, LocalDate to) {
    return from.plusDays(draws.between(0, (int) (to.toEpochDay() - from.toEpochDay())));
  }

  /** The later of two days. */
  static LocalDate later(LocalDate a, LocalDate b) {
    return a.isAfter(b) ? a : b;
  }
}
