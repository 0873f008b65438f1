package org.sojourn.receipts;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.sojourn.model.ProgrammeDirectory;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.model.programme.ExchangeStatus;
import org.sojourn.model.programme.Role;
import org.sojourn.model.programme.Text;

/**
 * A part of what defines a figure.
 *
 * @param name such as "question"
 * @param text what it is
 */
public record Definition(String name, String text) {

  /** The parts of the definition of {@code figure}, in reading order. */
  public static List<Definition> of(ProgrammeDirectory programme, Estimate figure) {
    List<Definition> parts = new ArrayList<>();
    Optional<Indicator> indicator = programme.indicator(figure.indicator());
    parts.add(indicator(programme, figure.indicator()));
    indicator.ifPresent(i -> parts.addAll(new Asked(programme).of(i.measure(), figure.item())));
    parts.add(new Definition("cell", cell(figure.cell())));
    parts.add(new Definition("statistic", figure.statistic().id() + code(figure)));
    parts.add(new Definition("formula", Formulas.of(figure)));
    return parts;
  }

  /** The indicator called {@code id}, with its label where the programme declares it. */
  static Definition indicator(ProgrammeDirectory programme, String id) {
    String language = programme.programme().language();
    String label = programme.indicator(id).map(i -> ": " + i.label().in(language)).orElse("");
    return new Definition("indicator", id + label);
  }

  private static String cell(Cell cell) {
    return cell.keys().isEmpty() ? "all" : cell.breakdown() + " = " + cell.joined();
  }

  private static String code(Estimate figure) {
    return figure.code() == null ? "" : " of code " + figure.code();
  }

  /** What a measure asks whom and when. */
  private record Asked(ProgrammeDirectory programme) {

    List<Definition> of(Measure measure, String item) {
      List<Definition> parts = new ArrayList<>();
      if (measure instanceof Measure.Share m) {
        parts.add(question(m.item()));
        parts.add(new Definition("counts", "answers " + codes(m.item(), m.codes())));
        parts.add(asked(m.roles(), m.wave()));
      } else if (measure instanceof Measure.Mean m) {
        parts.add(question(m.item()));
        parts.add(asked(m.roles(), m.wave()));
      } else if (measure instanceof Measure.NetScore m) {
        parts.add(question(m.item()));
        parts.add(asked(m.roles(), m.wave()));
      } else if (measure instanceof Measure.Gain m) {
        List<String> items = item == null ? m.items() : List.of(item);
        items.forEach(i -> parts.add(question(i)));
        parts.add(asked(m.roles(), m.pre(), m.post()));
      } else if (measure instanceof Measure.Rate m) {
        parts.add(
            new Definition(
                "counts", "exchanges " + ids(m.numerator()) + " of those " + ids(m.denominator())));
      } else if (measure instanceof Measure.Agreement m) {
        parts.add(question(m.item()));
        parts.add(asked(m.roles(), m.wave()));
        parts.add(new Definition("weights", m.weights().id()));
      } else if (measure instanceof Measure.Realised m) {
        for (Measure.Outcome outcome : List.of(m.expected(), m.realised())) {
          parts.add(question(outcome.item()));
          parts.add(new Definition("counts", "answers " + codes(outcome.item(), outcome.codes())));
          parts.add(asked(m.roles(), outcome.wave()));
        }
      } else if (measure instanceof Measure.Amount m) {
        parts.add(m.item() == null ? new Definition("column", m.column()) : question(m.item()));
        if (m.item() != null) {
          parts.add(asked(m.roles(), m.wave()));
        }
      }
      return parts;
    }

    private Definition question(String id) {
      String label =
          programme
              .codebook()
              .item(id)
              .map(Item::label)
              .map(text -> ": " + text.in(programme.programme().language()))
              .orElse("");
      return new Definition("question", id + label);
    }

    private String codes(String item, List<Integer> codes) {
      AnswerTexts texts = AnswerTexts.of(programme);
      return codes.stream()
          .map(code -> texts.of(item, code.byteValue()))
          .collect(Collectors.joining(", "));
    }

    private Definition asked(List<Role> roles, String... waves) {
      String who =
          roles.isEmpty()
              ? "every role that is asked"
              : roles.stream().map(this::role).collect(Collectors.joining(", "));
      return new Definition(
          "asked",
          who
              + "; wave "
              + Arrays.stream(waves).map(this::wave).collect(Collectors.joining(", then ")));
    }

    private String role(Role role) {
      Text label = programme.programme().roles().get(role);
      return role.id() + (label == null ? "" : " (" + in(label) + ")");
    }

    private String wave(String id) {
      return programme.programme().waves().stream()
          .filter(wave -> wave.id().equals(id))
          .map(wave -> id + " (" + in(wave.label()) + ")")
          .findFirst()
          .orElse(id);
    }

    private String in(Text text) {
      return text.in(programme.programme().language());
    }

    private static String ids(List<ExchangeStatus> statuses) {
      return statuses.stream().map(ExchangeStatus::id).collect(Collectors.joining(", "));
    }
  }
}
