package org.sojourn.model.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.sojourn.model.check.Glyphs;
import org.sojourn.model.draft.Position;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Reference;

/** Reads running text, and looks through it for shares typed by hand. */
final class InlineReader {

  private static final Pattern TARGET = Pattern.compile("(?:https?://|mailto:)\\S+");

  private final Origin origin;
  private final References references;
  private final TypedShares shares;

  InlineReader(Origin origin, String language) {
    this.origin = origin;
    this.references = new References(origin);
    this.shares = new TypedShares(origin, language);
  }

  /** The running text in {@code block}. */
  List<Inline> read(Node block) {
    FlatText flat = new FlatText();
    List<Inline> text = children(block, flat);
    shares.check(flat);
    boolean alone = text.size() == 1 && text.get(0) instanceof Inline.Quoted;
    if (!alone || !(block instanceof Paragraph)) {
      Inline.references(text).forEach(this::refuseQuote);
    }
    return text;
  }

  /** A respondent's words become a block of their own, and have no place within a line. */
  private void refuseQuote(Reference reference) {
    if (reference.kind() == Reference.Kind.QUOTE) {
      origin
          .findings()
          .add(
              origin.file(),
              new Position(reference.line(), reference.column()),
              "the quote '" + reference.name() + "' stands in a line with something else",
              "quotes that are a paragraph by themselves, with blank lines around them",
              "");
    }
  }

  private List<Inline> children(Node parent, FlatText flat) {
    List<Inline> all = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      all.addAll(inline(node, flat));
    }
    return all;
  }

  private List<Inline> inline(Node node, FlatText flat) {
    Position position = Places.of(node);
    if (node instanceof Text text) {
      flat.add(text.getLiteral(), position.line(), position.column());
      glyphs(text.getLiteral(), position);
      return references.in(text.getLiteral(), position.line(), position.column());
    }
    if (node instanceof SoftLineBreak) {
      flat.endLine();
      return List.of(new Inline.Words(" "));
    }
    if (node instanceof HardLineBreak) {
      flat.endLine();
      return List.of(new Inline.Break());
    }
    if (node instanceof Emphasis || node instanceof StrongEmphasis) {
      return List.of(new Inline.Emphasis(node instanceof StrongEmphasis, children(node, flat)));
    }
    if (node instanceof Link link) {
      return link(link, position, flat);
    }
    origin.refuse(position, Refused.what(node) + " cannot be set", Refused.ALLOWED);
    return List.of();
  }

  private void glyphs(String text, Position position) {
    for (Glyphs.Missing missing : origin.glyphs().missing(text)) {
      origin.refuse(
          new Position(position.line(), position.column() + missing.at()),
          missing.message(),
          Glyphs.ALLOWED);
    }
  }

  private List<Inline> link(Link link, Position position, FlatText flat) {
    String target = link.getDestination();
    if (!TARGET.matcher(target).matches()) {
      origin.refuse(
          position,
          "the link leads to '" + target + "'",
          "addresses that begin with https://, http:// or mailto:");
    }
    origin
        .glyphs()
        .missing(target)
        .forEach(missing -> origin.refuse(position, missing.message(), Glyphs.ALLOWED));
    return List.of(new Inline.Link(target, children(link, flat)));
  }
}
