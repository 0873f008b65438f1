package org.sojourn.transform.base;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.Role;

/** Finds the base of an indicator's figures. */
public final class Bases {

  private Bases() {}

  /**
   * The base of the figures of {@code measure} for {@code item}.
   *
   * @param item one of a gain's items, null for its score; ignored by other measures
   */
  public static Base of(Measure measure, String item, Codebook codebook) {
    if (measure instanceof Measure.Share m) {
      return answers(m.item(), m.wave(), m.roles(), codebook);
    }
    if (measure instanceof Measure.Mean m) {
      return answers(m.item(), m.wave(), m.roles(), codebook);
    }
    if (measure instanceof Measure.NetScore m) {
      return answers(m.item(), m.wave(), m.roles(), codebook);
    }
    if (measure instanceof Measure.Gain m) {
      return pairs(m, item, codebook);
    }
    if (measure instanceof Measure.Rate m) {
      return new Base.Exchanges(m.denominator());
    }
    if (measure instanceof Measure.Agreement m) {
      Predicate<Instrument> asks = i -> i.wave().equals(m.wave()) && i.asks(m.item());
      return new Base.Together(m.item(), m.wave(), roles(m.roles(), codebook, asks));
    }
    if (measure instanceof Measure.Realised m) {
      return outcomes(m, codebook);
    }
    Measure.Amount amount = (Measure.Amount) measure;
    return amount.item() == null
        ? new Base.Numbers(amount.column())
        : answers(amount.item(), amount.wave(), amount.roles(), codebook);
  }

  private static Base answers(String item, String wave, List<Role> roles, Codebook codebook) {
    Predicate<Instrument> asks = i -> i.wave().equals(wave) && i.asks(item);
    return new Base.Answers(item, wave, roles(roles, codebook, asks));
  }

  private static Base pairs(Measure.Gain gain, String item, Codebook codebook) {
    Predicate<Instrument> asks =
        i -> i.wave().equals(gain.post()) && gain.items().stream().anyMatch(i::asks);
    List<String> items = item == null ? gain.items() : List.of(item);
    return new Base.Pairs(items, gain.pre(), gain.post(), roles(gain.roles(), codebook, asks));
  }

  private static Base outcomes(Measure.Realised measure, Codebook codebook) {
    Measure.Outcome before = measure.expected();
    Measure.Outcome after = measure.realised();
    List<Role> first = ((Base.Answers) answers(before, measure.roles(), codebook)).roles();
    List<Role> second = ((Base.Answers) answers(after, measure.roles(), codebook)).roles();
    return new Base.Outcomes(
        before.item(),
        before.wave(),
        after.item(),
        after.wave(),
        first.stream().filter(second::contains).toList());
  }

  private static Base answers(Measure.Outcome outcome, List<Role> roles, Codebook codebook) {
    return answers(outcome.item(), outcome.wave(), roles, codebook);
  }

  /** The declared roles in order of the enum; those whose instruments ask, when none is. */
  private static List<Role> roles(
      List<Role> declared, Codebook codebook, Predicate<Instrument> asks) {
    return Arrays.stream(Role.values())
        .filter(
            role ->
                declared.isEmpty()
                    ? codebook.instruments().stream()
                        .anyMatch(i -> i.role() == role && asks.test(i))
                    : declared.contains(role))
        .toList();
  }
}
