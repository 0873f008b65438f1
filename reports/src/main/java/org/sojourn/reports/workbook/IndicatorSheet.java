package org.sojourn.reports.workbook;

import static org.sojourn.reports.workbook.SheetPage.words;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.sojourn.model.codebook.Answer;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.estimate.Statistic;
import org.sojourn.model.indicator.Indicator;
import org.sojourn.model.indicator.Measure;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.workbook.SheetPage.Cell;
import org.sojourn.reports.workbook.SheetPage.Column;

/** All figures of one indicator, or of the counts that every run has: one figure a row. */
final class IndicatorSheet {

  private final Composition composition;
  private final FigureCells cells;
  private final List<Estimate> figures;
  private final boolean withItem;
  private final boolean withAnswer;
  private final boolean withInterval;
  private final boolean withBase;

  IndicatorSheet(Composition composition, List<Estimate> figures) {
    this.composition = composition;
    this.cells = new FigureCells(composition);
    this.figures = figures;
    this.withItem = figures.stream().anyMatch(e -> e.item() != null);
    this.withAnswer = figures.stream().anyMatch(e -> e.code() != null);
    this.withInterval = figures.stream().anyMatch(e -> e.low() != null);
    this.withBase = figures.stream().anyMatch(e -> isRatio(e.statistic()));
  }

  private static boolean isRatio(Statistic statistic) {
    return statistic.unit() != Statistic.Unit.COUNT;
  }

  /** The sheet called {@code name}. */
  SheetPage page(String name, String title, List<String> lines) {
    return new SheetPage(name, title, lines, columns(), figures.stream().map(this::row).toList());
  }

  private List<Column> columns() {
    List<Column> columns = new ArrayList<>();
    columns.add(column("by", 22));
    columns.add(column("group", 34));
    if (withItem) {
      columns.add(column("item", 34));
    }
    columns.add(column("figure", 30));
    if (withAnswer) {
      columns.add(column("answer", 26));
    }
    columns.add(column("value", 11));
    columns.add(column("unit", 10));
    if (withInterval) {
      String sure = composition.confidence();
      columns.add(new Column(composition.say("workbook.low", "confidence", sure), 15));
      columns.add(new Column(composition.say("workbook.high", "confidence", sure), 15));
    }
    if (withBase) {
      columns.add(column("base", 11));
      columns.add(column("population", 14));
    }
    columns.add(column("id", 12));
    return columns;
  }

  private Column column(String key, int width) {
    return new Column(composition.say("workbook." + key), width);
  }

  private List<Cell> row(Estimate figure) {
    List<Cell> row = new ArrayList<>();
    row.add(words(composition.labels().breakdown(figure.cell().breakdown())));
    row.add(words(composition.labels().cell(figure.cell())));
    if (withItem) {
      row.add(words(item(figure)));
    }
    String statistic = composition.say("statistic." + figure.statistic().id());
    row.add(words(statistic + composition.text().earlier(figure)));
    if (withAnswer) {
      row.add(words(answer(figure)));
    }
    row.add(cells.value(figure));
    row.add(cells.unit(figure));
    if (withInterval) {
      row.add(cells.limit(figure, figure.low()));
      row.add(cells.limit(figure, figure.high()));
    }
    if (withBase) {
      row.add(FigureCells.people(figure, figure.base()));
      row.add(FigureCells.people(figure, figure.population()));
    }
    row.add(words(figure.id()));
    return row;
  }

  private String item(Estimate figure) {
    String id = figure.item();
    if (id == null) {
      return composition.say("workbook.item.all");
    }
    Optional<Item> item = composition.directory().codebook().item(id);
    return item.map(i -> composition.in(i.brief())).orElse(id);
  }

  private String answer(Estimate figure) {
    if (figure.code() == null) {
      return Marks.NOT_APPLICABLE;
    }
    return scale(figure)
        .flatMap(s -> s.answers().stream().filter(a -> a.code() == figure.code()).findFirst())
        .map(this::label)
        .orElse(figure.code().toString());
  }

  private String label(Answer answer) {
    return answer.code() + " " + composition.in(answer.label());
  }

  private Optional<Scale> scale(Estimate figure) {
    return composition
        .directory()
        .indicator(figure.indicator())
        .map(Indicator::measure)
        .flatMap(IndicatorSheet::item)
        .flatMap(composition.directory().codebook()::scaleOf);
  }

  /** The closed item whose answers are counted; none where several items or amounts are. */
  private static Optional<String> item(Measure measure) {
    if (measure instanceof Measure.Share share) {
      return Optional.of(share.item());
    }
    if (measure instanceof Measure.Mean mean) {
      return Optional.of(mean.item());
    }
    return measure instanceof Measure.NetScore score ? Optional.of(score.item()) : Optional.empty();
  }
}
