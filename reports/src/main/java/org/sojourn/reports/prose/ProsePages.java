package org.sojourn.reports.prose;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;
import org.sojourn.reports.composition.Composition;
import org.sojourn.reports.document.Block;
import org.sojourn.reports.document.Sheet;
import org.sojourn.reports.document.Span;
import org.sojourn.reports.results.FigureFinder;
import org.sojourn.reports.table.ProseTable;

/** Lays out the evaluator's prose, with every figure that it quotes in the place of its name. */
public final class ProsePages {

  private final Composition composition;
  private final FigureFinder finder;
  private final Set<Estimate> quoted = new LinkedHashSet<>();
  private final String chapter;
  private int tables;

  private ProsePages(Composition composition, String chapter) {
    this.composition = composition;
    this.chapter = chapter;
    this.finder = new FigureFinder(composition.directory(), composition.results());
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
    if (!pages.quoted.isEmpty()) {
      String ids = composition.sources().quoted(List.copyOf(pages.quoted));
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

  /** Neighbouring words and figures become one text, so that its blanks can be set. */
  private List<Span> spans(List<Inline> text) {
    List<Span> spans = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Inline.Words plain) {
        words.append(plain.text());
      } else if (inline instanceof Inline.Quoted figure) {
        words.append(figure(figure.reference()));
      } else {
        end(words, spans);
        spans.add(span(inline));
      }
    }
    end(words, spans);
    return List.copyOf(spans);
  }

  private void end(StringBuilder words, List<Span> spans) {
    if (!words.isEmpty()) {
      spans.add(new Span.Plain(composition.words().set(words.toString())));
      words.setLength(0);
    }
  }

  private Span span(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      return new Span.Emphasis(emphasis.strong(), spans(emphasis.text()));
    }
    return inline instanceof Inline.Link link
        ? new Span.Link(link.target(), spans(link.text()))
        : new Span.LineBreak();
  }

  private String figure(Reference reference) {
    Estimate estimate =
        finder
            .find(reference)
            .orElseThrow(
                () -> new IllegalArgumentException("no figure '" + reference.written() + "'"));
    if (reference.kind() == Reference.Kind.TARGET) {
      return composition
          .text()
          .target(composition.directory().indicator(reference.name()).orElseThrow(), estimate);
    }
    quoted.add(estimate);
    return composition.text().quoted(estimate);
  }
}
