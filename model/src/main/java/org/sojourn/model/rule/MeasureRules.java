package org.sojourn.model.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Place;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/** The measure of one indicator can be computed from what the programme asks and records. */
final class MeasureRules {

  private static final List<Integer> NET_SCORE_CODES =
      IntStream.rangeClosed(0, 10).boxed().toList();

  private final Draft draft;
  private final Findings findings;
  private final Place place;
  private final AskedRules asked;

  /** Checks measures at {@code place}. */
  MeasureRules(Draft draft, Findings findings, Place place) {
    this.draft = draft;
    this.findings = findings;
    this.place = place;
    this.asked = new AskedRules(draft, findings, place);
  }

  void check(Measure measure) {
    if (measure instanceof Measure.Share share) {
      asked.item(share.item(), Item.Kind.CLOSED, share.wave(), share.roles());
      asked.codes(share.item(), share.codes(), place.at("codes"));
    } else if (measure instanceof Measure.Mean mean) {
      asked.item(mean.item(), Item.Kind.CLOSED, mean.wave(), mean.roles());
    } else if (measure instanceof Measure.NetScore score) {
      asked.item(score.item(), Item.Kind.CLOSED, score.wave(), score.roles());
      netScore(score);
    } else if (measure instanceof Measure.Gain gain) {
      new GainRules(draft, findings, place, asked).check(gain);
    } else if (measure instanceof Measure.Rate rate) {
      rate(rate);
    } else if (measure instanceof Measure.Amount amount) {
      amount(amount);
    } else if (measure instanceof Measure.Agreement agreement) {
      agreement(agreement);
    } else if (measure instanceof Measure.Realised realised) {
      new RealisedRules(draft, findings, place, asked).check(realised);
    }
  }

  private void netScore(Measure.NetScore score) {
    draft
        .scaleOf(score.item())
        .filter(s -> !s.answers().stream().map(Answer::code).toList().equals(NET_SCORE_CODES))
        .ifPresent(
            s ->
                findings.add(
                    place.at("item"),
                    "a net score needs codes 0 to 10; scale '" + s.id() + "' has " + Codes.of(s)));
  }

  private void agreement(Measure.Agreement agreement) {
    asked.item(agreement.item(), Item.Kind.CLOSED, agreement.wave(), agreement.roles());
    List<Role> roles = asked.askedRoles(agreement.item(), agreement.wave());
    if (agreement.roles().isEmpty() && roles.size() == 1) {
      findings.add(
          place.at("item"),
          "only %s is asked about '%s' in wave '%s': there is nobody to agree with"
              .formatted(roles.get(0).id(), agreement.item(), agreement.wave()));
    }
  }

  private void rate(Measure.Rate rate) {
    List<String> denominator = rate.denominator().stream().map(ExchangeStatus::id).toList();
    for (int i = 0; i < rate.numerator().size(); i++) {
      String status = rate.numerator().get(i).id();
      if (!denominator.contains(status)) {
        findings.add(
            place.at("numerator").at(i),
            "'" + status + "' is not in the denominator",
            status,
            denominator);
      }
    }
  }

  private void amount(Measure.Amount amount) {
    if ((amount.item() == null) == (amount.column() == null)) {
      findings.add(
          place,
          amount.item() == null ? "an amount needs a number" : "an amount has only one number",
          "exactly one of item, column");
    } else if (amount.item() != null && amount.wave() == null) {
      findings.add(place, "key 'wave' is missing: an item is asked in a wave");
    } else if (amount.item() != null) {
      asked.item(amount.item(), Item.Kind.AMOUNT, amount.wave(), amount.roles());
    } else {
      column(amount);
    }
  }

  private void column(Measure.Amount amount) {
    List<String> allowed = new ArrayList<>(List.of("duration_days"));
    allowed.addAll(draft.outline().numberAttributes().known());
    if (draft.outline().numberAttributes().complete() && !allowed.contains(amount.column())) {
      findings.add(
          place.at("column"),
          "exchanges have no number '" + amount.column() + "'",
          amount.column(),
          allowed);
    }
    if (amount.wave() != null) {
      findings.addKey(place.at("wave"), "a column of the exchanges has no wave", "", List.of());
    }
    if (!amount.roles().isEmpty()) {
      findings.addKey(place.at("roles"), "a column of the exchanges has no roles", "", List.of());
    }
  }
}
