package org.sojourn.model.markdown;

import org.commonmark.node.BlockQuote;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** What Markdown can hold and prose cannot. */
final class Refused {

  /** What prose can hold. */
  static final String ALLOWED =
      "headings, paragraphs, lists, emphasis, links, tables, block quotes";

  /** What a text of {@code report.yaml} can hold. */
  static final String PARAGRAPHS =
      "paragraphs with emphasis, links and references; what needs more has its place in prose/";

  private Refused() {}

  /** What {@code node} is called. */
  static String what(Node node) {
    if (node instanceof HtmlBlock || node instanceof HtmlInline) {
      return "HTML";
    }
    if (node instanceof Image) {
      return "an image";
    }
    if (node instanceof Code
        || node instanceof FencedCodeBlock
        || node instanceof IndentedCodeBlock) {
      return "code";
    }
    if (node instanceof ThematicBreak) {
      return "a rule across the page";
    }
    if (node instanceof ListBlock) {
      return "a list";
    }
    if (node instanceof Heading) {
      return "a heading";
    }
    return node instanceof BlockQuote ? "a block quote" : "a table";
  }
}
