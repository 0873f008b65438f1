package org.sojourn.ingest.rule;

import java.util.Iterator;
import java.util.List;
import org.sojourn.model.quality.IssueCode;

/**
 * Judges rows against each other in one pass over claims in their natural order, all claims of a
 * key in one sequence:
 *
 * <ul>
 *   <li>of registrations or exchanges with one key the first stays ({@code duplicate-key});
 *   <li>a response to no accepted exchange goes ({@code unknown-exchange});
 *   <li>so does one to an exchange outside the survey population ({@code outside-population});
 *   <li>of several responses of one role, exchange and wave the latest complete one stays, without
 *       a complete one the latest; without a date, or on the same date, the one read last ({@code
 *       duplicate-response}).
 * </ul>
 */
public final class Judge implements Iterator<Verdict> {

  private final Iterator<Claim> claims;
  private final String population;
  private final List<String> files;
  private Claim subject;
  private Claim winner;

  /**
   * A judge of {@code claims}.
   *
   * @param claims in their natural order
   * @param population status of the exchanges whose parties are asked
   * @param files names by index, for messages
   */
  public Judge(Iterator<Claim> claims, String population, List<String> files) {
    this.claims = claims;
    this.population = population;
    this.files = files;
  }

  @Override
  public boolean hasNext() {
    return claims.hasNext();
  }

  @Override
  public Verdict next() {
    Claim claim = claims.next();
    return claim.kind() == Claim.Kind.RESPONSE ? response(claim) : subject(claim);
  }

  private Verdict subject(Claim claim) {
    if (claim.sameAs(subject)) {
      String what = claim.kind() == Claim.Kind.EXCHANGE ? "exchange" : "registration";
      return new Verdict(
          claim,
          IssueCode.DUPLICATE_KEY,
          "%s '%s' is there before, in %s; the first stays"
              .formatted(what, claim.key(), place(subject)));
    }
    subject = claim;
    return accepted(claim);
  }

  private Verdict response(Claim claim) {
    if (subject == null
        || subject.kind() != Claim.Kind.EXCHANGE
        || !subject.key().equals(claim.key())) {
      return new Verdict(
          claim,
          IssueCode.UNKNOWN_EXCHANGE,
          "'%s' is none of the accepted exchanges".formatted(claim.key()));
    }
    if (!subject.status().equals(population)) {
      return new Verdict(
          claim,
          IssueCode.OUTSIDE_POPULATION,
          "exchange '%s' is %s; only responses to exchanges that are %s count"
              .formatted(claim.key(), subject.status(), population));
    }
    if (claim.sameAs(winner)) {
      return new Verdict(claim, IssueCode.DUPLICATE_RESPONSE, superseded(claim));
    }
    winner = claim;
    return accepted(claim);
  }

  private String superseded(Claim claim) {
    return "the response of %s to exchange '%s' in wave %s that counts is in %s: the latest%s one"
        .formatted(
            claim.role(),
            claim.key(),
            claim.wave(),
            place(winner),
            winner.complete() ? " complete" : "");
  }

  private String place(Claim claim) {
    return files.get(claim.file()) + " row " + claim.row();
  }

  private static Verdict accepted(Claim claim) {
    return new Verdict(claim, null, null);
  }
}
