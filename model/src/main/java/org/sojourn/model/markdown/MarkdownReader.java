package org.sojourn.model.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.Document;
import org.commonmark.node.Heading;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;
import org.sojourn.model.prose.Inline;
import org.sojourn.model.prose.Passage;
import org.sojourn.model.prose.Prose;
import org.sojourn.model.prose.Reference;

/**
 * Reads prose from Markdown (CommonMark with tables). Headings, paragraphs, lists, emphasis, links,
 * tables and block quotes become passages; everything else, raw HTML and images above all, is a
 * finding.
 */
public final class MarkdownReader {

  private static final int MOST_LEVELS = 3;
  private static final Parser PARSER =
      Parser.builder()
          .extensions(List.of(TablesExtension.create()))
          .includeSourceSpans(IncludeSourceSpans.BLOCKS_AND_INLINES)
          .build();

  private final Origin origin;
  private final InlineReader inlines;
  private final TableReader tables;
  private int level;

  private MarkdownReader(Origin origin, String language) {
    this.origin = origin;
    this.inlines = new InlineReader(origin, language);
    this.tables = new TableReader(origin, inlines);
  }

  /**
   * The prose of a file; what cannot be set goes to the findings of {@code origin}.
   *
   * @param name what the prose is called
   * @param language two-letter code
   * @param markdown the file's text
   */
  public static Prose read(String name, String language, String markdown, Origin origin) {
    MarkdownReader reader = new MarkdownReader(origin, language);
    return new Prose(name, language, origin.file(), reader.passages(PARSER.parse(markdown)));
  }

  /**
   * The paragraphs of a text that stands within a file; headings, lists, quotes and tables go to
   * the findings of {@code origin}.
   *
   * @param language two-letter code
   */
  public static List<Passage> paragraphs(String markdown, String language, Origin origin) {
    MarkdownReader reader = new MarkdownReader(origin, language);
    List<Passage> paragraphs = new ArrayList<>();
    Node document = PARSER.parse(markdown);
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof Paragraph) {
        paragraphs.add(new Passage.Paragraph(reader.inlines.read(node)));
      } else if (!(node instanceof LinkReferenceDefinition)) {
        origin.refuse(
            Places.of(node), Refused.what(node) + " cannot be set here", Refused.PARAGRAPHS);
      }
    }
    return List.copyOf(paragraphs);
  }

  private List<Passage> passages(Node parent) {
    List<Passage> passages = new ArrayList<>();
    for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
      if (node.getNext() instanceof TableBlock table && node instanceof Paragraph title) {
        Optional<List<Inline>> named = tables.title(title);
        if (named.isPresent()) {
          passages.add(tables.table(table, named.get()));
          node = table;
          continue;
        }
      }
      passage(node).ifPresent(passages::add);
    }
    return passages;
  }

  private Optional<Passage> passage(Node node) {
    if (node instanceof Heading heading) {
      return Optional.of(heading(heading));
    }
    if (node instanceof Paragraph) {
      List<Inline> text = inlines.read(node);
      return Optional.of(said(text).orElse(new Passage.Paragraph(text)));
    }
    if (node instanceof ListBlock list) {
      return Optional.of(items(list));
    }
    if (node instanceof BlockQuote) {
      return Optional.of(new Passage.Quote(passages(node)));
    }
    if (node instanceof TableBlock table) {
      return Optional.of(tables.untitled(table));
    }
    if (!(node instanceof LinkReferenceDefinition)) {
      refuse(node, Refused.what(node) + " cannot be set", Refused.ALLOWED);
    }
    return Optional.empty();
  }

  /** A respondent's words, where a paragraph is nothing else. */
  private static Optional<Passage> said(List<Inline> text) {
    return text.size() == 1
            && text.get(0) instanceof Inline.Quoted quoted
            && quoted.reference().kind() == Reference.Kind.QUOTE
        ? Optional.of(new Passage.Said(quoted.reference()))
        : Optional.empty();
  }

  private Passage heading(Heading heading) {
    int given = heading.getLevel();
    if (given > MOST_LEVELS) {
      refuse(heading, "a heading of level " + given + " is too deep", "levels 1 to " + MOST_LEVELS);
    } else if (!(heading.getParent() instanceof Document)) {
      refuse(heading, "a heading stands in a list or quote", "headings by themselves");
    } else if (given > level + 1) {
      refuse(
          heading,
          "a heading of level " + given + (level == 0 ? " comes first" : " follows level " + level),
          "a heading of level " + (level + 1) + ": " + "#".repeat(level + 1));
    }
    level = Math.min(given, MOST_LEVELS);
    return new Passage.Heading(level, inlines.read(heading));
  }

  private Passage items(ListBlock list) {
    List<List<Passage>> items = new ArrayList<>();
    for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
      items.add(passages(item));
    }
    boolean bullets = list instanceof BulletList;
    Integer first = list instanceof OrderedList ordered ? ordered.getMarkerStartNumber() : null;
    return new Passage.Items(!bullets, first == null ? 1 : first, items);
  }

  private void refuse(Node node, String message, String allowed) {
    origin.refuse(Places.of(node), message, allowed);
  }
}
