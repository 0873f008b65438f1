package org.sojourn.reports.prose;

import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.document.Span;
import org.sojourn.reports.results.FigureFinder;
import org.sojourn.reports.table.ProseTable;
import org.sojourn.reports.words.Filling;

/** Lays out the evaluator's prose, with every figure that it quotes in the place of its name. */
public final class ProsePages {

  private final Composition composition;
  private final Filling filling;
  private final String chapter;
  private int tables;

  private ProsePages(Composition composition, String chapter) {
    this.composition = composition;
    this.chapter = chapter;
    this.filling =
        new Filling(
            new FigureFinder(composition.directory(), composition.results()), composition.text());
  }

  /**
   * Puts the text called {@code name} on {@code sheet}, below {@code heading}; nothing where the
   * programme has none.
   */
  public static void layOut(String name, String heading, Composition composition, Sheet sheet) {
    composition
        .directory()
        .prose(name, composition.words().language())
        .ifPresent(
            prose -> {
              sheet.section(heading);
              layOut(prose, composition, sheet);
            });
  }

  /** Puts {@code prose} on {@code sheet}, and the ids of the figures that it quotes below it. */
  public static void layOut(Prose prose, Composition composition, Sheet sheet) {
    ProsePages pages = new ProsePages(composition, sheet.id());
    for (Passage passage : prose.passages()) {
      pages.add(passage, sheet);
    }
    List<Estimate> quoted = pages.filling.quoted();
    if (!quoted.isEmpty()) {
      String ids = composition.sources().quoted(quoted);
      sheet.add(new Block.Paragraph(ids, "source"));
    }
  }

  private void add(Passage passage, Sheet sheet) {
    if (passage instanceof Passage.Heading heading) {
      String text = Span.text(spans(heading.text()));
      if (heading.level() == 1) {
        sheet.section(text);
      } else {
        sheet.part(heading.level() + 1, text);
      }
    } else {
      sheet.add(block(passage));
    }
  }

  private Block block(Passage passage) {
    if (passage instanceof Passage.Paragraph paragraph) {
      return new Block.Flow(spans(paragraph.text()));
    }
    if (passage instanceof Passage.Items list) {
      return new Block.Listing(
          list.ordered(), list.first(), list.items().stream().map(this::blocks).toList());
    }
    if (passage instanceof Passage.Quote quote) {
      return new Block.Quote(blocks(quote.passages()));
    }
    if (passage instanceof Passage.Said said) {
      return SaidBlock.of(composition, said.reference());
    }
    if (passage instanceof Passage.Table table) {
      tables++;
      return ProseTable.of(composition, chapter + "/" + tables, table, this::spans);
    }
    throw new IllegalArgumentException("headings stand by themselves");
  }

  private List<Block> blocks(List<Passage> passages) {
    return passages.stream().map(this::block).toList();
  }

  private List<Span> spans(List<Inline> text) {
    return set(filling.fill(text));
  }

  private List<Span> set(List<Inline> filled) {
    return filled.stream().map(this::span).toList();
  }

  private Span span(Inline inline) {
    if (inline instanceof Inline.Words plain) {
      return new Span.Plain(composition.words().set(plain.text()));
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Span.Emphasis(emphasis.strong(), set(emphasis.text()));
    }
    return inline instanceof Inline.Link link
        ? new Span.Link(link.target(), set(link.text()))
        : new Span.LineBreak();
  }
}
