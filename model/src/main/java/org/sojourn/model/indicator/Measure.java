package org.sojourn.model.indicator;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;

/** What an indicator computes. Roles left out mean every role whose instruments ask the item. */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
  @JsonSubTypes.Type(value = Measure.Share.class, name = "share"),
  @JsonSubTypes.Type(value = Measure.Mean.class, name = "mean"),
  @JsonSubTypes.Type(value = Measure.NetScore.class, name = "net-score"),
  @JsonSubTypes.Type(value = Measure.Gain.class, name = "gain"),
  @JsonSubTypes.Type(value = Measure.Rate.class, name = "rate"),
  @JsonSubTypes.Type(value = Measure.Amount.class, name = "amount"),
  @JsonSubTypes.Type(value = Measure.Agreement.class, name = "agreement"),
  @JsonSubTypes.Type(value = Measure.Realised.class, name = "realised")
})
public sealed interface Measure {

  /** Whether it is a figure of the answers to one closed item: these can be weighted. */
  default boolean isOfClosedAnswers() {
    return this instanceof Share || this instanceof Mean || this instanceof NetScore;
  }

  /** Whether any of its figures is a share, whose interval can be chosen. */
  default boolean hasShares() {
    return !(this instanceof Mean || this instanceof NetScore || this instanceof Amount);
  }

  /** Whether it counts respondents, who have a role, and not exchanges. */
  default boolean hasRoles() {
    return !(this instanceof Rate
        || this instanceof Agreement
        || this instanceof Amount amount && amount.item() == null);
  }

  /**
   * Whether groups can be compared by it: enough is published to test with. Of amounts no
   * distribution is, and their means are too skewed to be compared without; linked answers are
   * shown of few groups.
   */
  default boolean comparesGroups() {
    return !(this instanceof Amount || this instanceof Agreement || this instanceof Realised);
  }

  /**
   * Answers in a set of codes, per hundred valid answers.
   *
   * @param item closed item
   * @param codes the codes that count
   * @param wave when asked
   * @param roles who was asked
   */
  record Share(String item, List<Integer> codes, String wave, List<Role> roles) implements Measure {

    /** Copies the lists. */
    public Share {
      codes = codes == null ? List.of() : List.copyOf(codes);
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * Mean code of a closed item, with standard deviation.
   *
   * @param item closed item
   * @param wave when asked
   * @param roles who was asked
   */
  record Mean(String item, String wave, List<Role> roles) implements Measure {

    /** Copies the list. */
    public Mean {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * Promoters (9-10) minus detractors (0-6) of a 0-10 item, -100 to 100.
   *
   * @param item closed item with codes 0 to 10
   * @param wave when asked
   * @param roles who was asked
   */
  record NetScore(String item, String wave, List<Role> roles) implements Measure {

    /** Copies the list. */
    public NetScore {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * Change of the same respondent from one wave to another, item by item, and of their summed score
   * where there are several items.
   *
   * @param items closed items asked in both waves, of one scale
   * @param pre earlier wave
   * @param post later wave
   * @param roles who was asked
   * @param test how the change is tested, or null for not at all
   */
  record Gain(List<String> items, String pre, String post, List<Role> roles, ChangeTest test)
      implements Measure {

    /** Copies the lists. */
    public Gain {
      items = items == null ? List.of() : List.copyOf(items);
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * Exchanges that reached a status, per hundred that could have.
   *
   * @param numerator statuses that count; part of the denominator
   * @param denominator statuses of the exchanges that could have
   */
  record Rate(List<ExchangeStatus> numerator, List<ExchangeStatus> denominator) implements Measure {

    /** Copies the lists. */
    public Rate {
      numerator = numerator == null ? List.of() : List.copyOf(numerator);
      denominator = denominator == null ? List.of() : List.copyOf(denominator);
    }
  }

  /**
   * Mean, median, quartiles and sum of a number: of an amount item, or of a column of the
   * exchanges.
   *
   * @param item amount item, or null
   * @param column {@code duration_days} or a number attribute, of the exchanges of the population,
   *     or null
   * @param wave when the item was asked
   * @param roles who was asked
   */
  record Amount(String item, String column, String wave, List<Role> roles) implements Measure {

    /** Copies the list. */
    public Amount {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * How far the parties of one exchange give the same answer to the same question.
   *
   * @param item closed item
   * @param wave when asked
   * @param roles the parties compared, two or three
   * @param weights how kappa counts answers that differ; linear when left out
   */
  record Agreement(String item, String wave, List<Role> roles, KappaWeights weights)
      implements Measure {

    /** Copies the list; fills in what is left out. */
    public Agreement {
      roles = roles == null ? List.of() : List.copyOf(roles);
      weights = weights == null ? KappaWeights.LINEAR : weights;
    }
  }

  /**
   * What respondents expected against what the same respondents report later, possibly to another
   * question on another scale.
   *
   * @param expected the earlier question, and the answers that expect it
   * @param realised the later question, and the answers that report it
   * @param roles who was asked
   */
  record Realised(Outcome expected, Outcome realised, List<Role> roles) implements Measure {

    /** Copies the list. */
    public Realised {
      roles = roles == null ? List.of() : List.copyOf(roles);
    }
  }

  /**
   * Answers to one question that count as yes.
   *
   * @param item closed item
   * @param wave when asked
   * @param codes the codes that count
   */
  record Outcome(String item, String wave, List<Integer> codes) {

    /** Copies the list. */
    public Outcome {
      codes = codes == null ? List.of() : List.copyOf(codes);
    }
  }
}
