package org.sojourn.examples.mobilise;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/**
 * The companies that registered.
 *
 * @param seated those that took part in a completed exchange, by the text of their seats
 * @param others the rest
 */
record CompanyRegister(Map<String, Company> seated, List<Company> others) {

  /** Registered companies in all; the published figure is "more than 400". */
  static final int SIZE = 412;

  private static final List<Integer> SIZE_WEIGHTS = List.of(43, 37, 20);
  private static final double LARGE = 0.02;
  private static final double NO_HEADCOUNT = 0.02;
  private static final BinaryOperator<Company> EARLIER =
      (a, b) -> b.registered().isBefore(a.registered()) ? b : a;

  /** Registers the companies of the seats in time for their exchange, and fills up the rest. */
  static CompanyRegister fill(List<Seat> sending, List<Seat> host, List<StayDates> dates) {
    Draws draws = new Draws("registrations");
    Map<String, Company> drafts = new LinkedHashMap<>();
    for (int i = 0; i < dates.size(); i++) {
      LocalDate requested = dates.get(i).requested().minusDays(draws.between(0, 14));
      LocalDate agreed = dates.get(i).agreed().minusDays(draws.between(3, 40));
      drafts.merge(sending.get(i).company(), seated(sending.get(i), requested, draws), EARLIER);
      drafts.merge(host.get(i).company(), seated(host.get(i), agreed, draws), EARLIER);
    }
    addOthers(drafts, draws);
    return numbered(drafts);
  }

  private static Company seated(Seat seat, LocalDate registered, Draws draws) {
    LocalDate day = StayDates.later(StayDates.OPENING, registered);
    return new Company(0, seat.land(), seat.activity(), headcount(draws), day);
  }

  /** As many early companies as the published interim figure leaves room for, then late ones. */
  private static void addOthers(Map<String, Company> drafts, Draws draws) {
    long early = drafts.values().stream().filter(CompanyRegister::early).count();
    int rest = SIZE - drafts.size();
    for (int i = 0; i < rest; i++) {
      boolean beforeInterim = i < Published.REGISTERED_AT_INTERIM - early;
      drafts.put("other " + i, other(beforeInterim ? earlyDay(draws) : lateDay(draws), draws));
    }
  }

  private static boolean early(Company company) {
    return !company.registered().isAfter(Published.INTERIM_DAY);
  }

  /** Registrations gather pace up to the interim day. */
  private static LocalDate earlyDay(Draws draws) {
    long days = Published.INTERIM_DAY.toEpochDay() - StayDates.OPENING.toEpochDay();
    double u = Math.max(draws.uniform(), draws.uniform());
    return StayDates.OPENING.plusDays((long) (u * (days + 1)));
  }

  private static LocalDate lateDay(Draws draws) {
    return StayDates.day(draws, Published.INTERIM_DAY.plusDays(1), Published.LAST_DAY);
  }

  private static Company other(LocalDate registered, Draws draws) {
    Land land = Land.values()[draws.weighted(Land.weights())];
    Activity activity = Activity.values()[draws.weighted(Activity.weights())];
    Integer employees = headcount(draws);
    if (draws.happens(LARGE)) {
      employees = draws.between(250, 420);
    } else if (draws.happens(NO_HEADCOUNT)) {
      employees = null;
    }
    return new Company(0, land, activity, employees, registered);
  }

  /** Persons employed by a small or medium-sized enterprise, small ones being more common. */
  private static Integer headcount(Draws draws) {
    double u = draws.uniform();
    return switch (draws.weighted(SIZE_WEIGHTS)) {
      case 0 -> draws.between(1, 9);
      case 1 -> 10 + (int) (u * u * 40);
      default -> 50 + (int) (u * u * 200);
    };
  }

  private static CompanyRegister numbered(Map<String, Company> drafts) {
    List<String> keys = new ArrayList<>(drafts.keySet());
    keys.sort(Comparator.comparing(key -> drafts.get(key).registered()));
    Map<String, Company> seated = new LinkedHashMap<>();
    List<Company> others = new ArrayList<>();
    int number = 0;
    for (String key : keys) {
      Company draft = drafts.get(key);
      Company company =
          new Company(
              ++number, draft.land(), draft.activity(), draft.employees(), draft.registered());
      if (key.startsWith("other ")) {
        others.add(company);
      } else {
        seated.put(key, company);
      }
    }
    return new CompanyRegister(seated, others);
  }

  /** All companies by number. */
  List<Company> all() {
    List<Company> all = new ArrayList<>(seated.values());
    all.addAll(others);
    all.sort(Comparator.comparingInt(Company::number));
    return all;
  }
}
