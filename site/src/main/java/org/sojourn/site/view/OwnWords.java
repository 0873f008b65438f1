package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;
import org.sojourn.reports.results.FigureFinder;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Told;

/** The evaluator's paragraphs, with every figure that they quote in the place of its name. */
final class OwnWords {

  private final Told told;
  private final FigureFinder finder;
  private final Set<Estimate> quoted = new LinkedHashSet<>();

  private OwnWords(Told told) {
    this.told = told;
    this.finder = new FigureFinder(told.published().directory(), told.results());
  }

  /** The paragraphs of {@code prose}, and the ids of the figures that they quote below them. */
  static List<Block> of(Prose prose, Told told) {
    OwnWords words = new OwnWords(told);
    List<Block> blocks = new ArrayList<>();
    for (Passage passage : prose.passages()) {
      if (passage instanceof Passage.Paragraph paragraph) {
        blocks.add(new Block.Own(words.pieces(paragraph.text())));
      }
    }
    if (!words.quoted.isEmpty()) {
      blocks.add(new Block.Text(told.quoted(List.copyOf(words.quoted)), "note"));
    }
    return blocks;
  }

  /** Neighbouring words and figures become one text, so that its blanks can be set. */
  private List<Block.Piece> pieces(List<Inline> text) {
    List<Block.Piece> pieces = new ArrayList<>();
    StringBuilder words = new StringBuilder();
    for (Inline inline : text) {
      if (inline instanceof Inline.Words plain) {
        words.append(plain.text());
      } else if (inline instanceof Inline.Quoted figure) {
        words.append(figure(figure.reference()));
      } else {
        end(words, pieces);
        pieces.add(piece(inline));
      }
    }
    end(words, pieces);
    return pieces;
  }

  private void end(StringBuilder words, List<Block.Piece> pieces) {
    if (!words.isEmpty()) {
      pieces.add(new Block.Piece("words", told.words().set(words.toString()), List.of()));
      words.setLength(0);
    }
  }

  private Block.Piece piece(Inline inline) {
    if (inline instanceof Inline.Emphasis emphasis) {
      String kind = emphasis.strong() ? "strong" : "emphasis";
      return new Block.Piece(kind, "", pieces(emphasis.text()));
    }
    return inline instanceof Inline.Link link
        ? new Block.Piece("link", link.target(), pieces(link.text()))
        : new Block.Piece("break", "", List.of());
  }

  private String figure(Reference reference) {
    Estimate estimate =
        finder
            .find(reference)
            .orElseThrow(
                () -> new IllegalArgumentException("no figure '" + reference.written() + "'"));
    if (reference.kind() == Reference.Kind.TARGET) {
      return told.text()
          .target(told.published().directory().indicator(reference.name()).orElseThrow(), estimate);
    }
    quoted.add(estimate);
    return told.text().quoted(estimate);
  }
}
