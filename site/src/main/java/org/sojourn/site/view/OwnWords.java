package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.reports.results.FigureFinder;
import org.sojourn.reports.words.Filling;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Told;

/** The evaluator's paragraphs, with every figure that they quote in the place of its name. */
final class OwnWords {

  private final Told told;
  private final Filling filling;

  private OwnWords(Told told) {
    this.told = told;
    this.filling =
        new Filling(new FigureFinder(told.published().directory(), told.results()), told.text());
  }

  /** The paragraphs of {@code prose}, and the ids of the figures that they quote below them. */
  static List<Block> of(Prose prose, Told told) {
    OwnWords words = new OwnWords(told);
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (passage instanceof Passage.Paragraph paragraph) {
        blocks.add(new Block.Own(words.pieces(words.filling.fill(paragraph.text()))));
      }
    }
    if (!words.filling.quoted().isEmpty()) {
      blocks.add(new Block.Text(told.quoted(words.filling.quoted()), "note"));
    }
    return blocks;
  }

  private List<Block.Piece> pieces(List<Inline> filled) {
    return filled.stream().map(this::piece).toList();
  }

  private Block.Piece piece(Inline inline) {
    if (inline instanceof Inline.Words plain) {
      return new Block.Piece("words", told.words().set(plain.text()), List.of());
    }
    if (inline instanceof Inline.Emphasis emphasis) {
      String kind = emphasis.strong() ? "strong" : "emphasis";
      return new Block.Piece(kind, "", pieces(emphasis.text()));
    }
    return inline instanceof Inline.Link link
        ? new Block.Piece("link", link.target(), pieces(link.text()))
        : new Block.Piece("break", "", List.of());
  }
}
