package org.sojourn.examples.mobilise;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * The invented pilot: its companies and exchanges, without the mistakes that exports have.
 *
 * @param companies by number
 * @param stays by number
 */
record Pilot(List<Company> companies, List<Stay> stays) {

  /** The pilot, the same one always. */
  static Pilot invent() {
    Draws draws = new Draws("exchanges");
    List<Seat> sending = Seats.sending();
    List<Seat> host = Seats.hostsFor(sending, draws);
    List<StayDates> dates = StayDates.completed(draws);
    CompanyRegister register = CompanyRegister.fill(sending, host, dates);
    List<Stay> stays = completed(sending, host, dates, register.seated());
    stays.addAll(new OtherRequests(register.others()).all());
    return new Pilot(register.all(), numbered(stays));
  }

  private static List<Stay> completed(
      List<Seat> sending, List<Seat> host, List<StayDates> dates, Map<String, Company> seated) {
    List<Stay> stays = new ArrayList<>();
    for (int i = 0; i < dates.size(); i++) {
      Company sender = seated.get(sending.get(i).company());
      Company receiver = seated.get(host.get(i).company());
      stays.add(new Stay(0, Stay.DONE, sender, receiver, dates.get(i), ""));
    }
    return stays;
  }

  private static List<Stay> numbered(List<Stay> stays) {
    List<Stay> ordered = new ArrayList<>(stays);
    ordered.sort(
        Comparator.comparing((Stay stay) -> stay.dates().requested())
            .thenComparing(stay -> stay.sending().number()));
    List<Stay> numbered = new ArrayList<>();
    for (Stay stay : ordered) {
      int number = numbered.size() + 1;
      numbered.add(
          new Stay(number, stay.state(), stay.sending(), stay.host(), stay.dates(), stay.note()));
    }
    return numbered;
  }

  /** The exchanges that were carried through. */
  List<Stay> completed() {
    return stays.stream().filter(Stay::done).toList();
  }
}
