package org.sojourn.model.markdown;

import java.util.List;
import org.commonmark.node.Node;
import org.commonmark.node.SourceSpan;
import org.sojourn.model.draft.Position;

/** Where the nodes of a parsed text stand in its file. */
final class Places {

  private Places() {}

  /** Where {@code node} begins, or the nearest node around it whose place is known. */
  static Position of(Node node) {
    for (Node at = node; at != null; at = at.getParent()) {
      List<SourceSpan> spans = at.getSourceSpans();
      if (!spans.isEmpty()) {
        SourceSpan first = spans.get(0);
        return new Position(first.getLineIndex() + 1, first.getColumnIndex() + 1);
      }
    }
    return Position.START;
  }
}
