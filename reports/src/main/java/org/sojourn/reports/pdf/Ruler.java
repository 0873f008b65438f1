package org.sojourn.reports.pdf;

import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.render.Box;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Reads off a finished layout where the children of the body lie. */
final class Ruler {

  private static final double POINTS_PER_MM = 72 / 25.4;

  private final double dotsPerMm;
  private int origin;

  private Ruler(PdfBoxRenderer renderer) {
    this.dotsPerMm = renderer.getDotsPerPoint() * POINTS_PER_MM;
  }

  /** The children of the body, from the first heading of a chapter on. */
  static List<Extent> extents(PdfBoxRenderer renderer) {
    Ruler ruler = new Ruler(renderer);
    List<Box> bodies = find(renderer.getRootBox(), box -> isCalled(box, "body"));
    List<Box> chapters =
        bodies.get(0).getChildren().stream()
            .dropWhile(box -> !hasClass(box, "chapter"))
            .filter(box -> !box.isAnonymous() && !hasClass(box, "running-chapter"))
            .toList();
    ruler.origin = origin(bodies.get(0), chapters);
    return chapters.stream().map(ruler::extent).toList();
  }

  /** The top of the page that the first chapter stands on, which may begin below the contents. */
  private static int origin(Box body, List<Box> chapters) {
    return body.getChildren().stream()
        .filter(box -> hasClass(box, "contents-brief"))
        .findFirst()
        .orElse(chapters.get(0))
        .getAbsY();
  }

  private Extent extent(Box box) {
    double head =
        find(box, b -> isCalled(b, "tr") && isIn(b, "thead")).stream()
            .mapToDouble(row -> row.getHeight() / dotsPerMm)
            .sum();
    List<Extent> parts =
        find(box, b -> isCalled(b, "li") || isCalled(b, "tr") && isIn(b, "tbody")).stream()
            .map(part -> extent(part, 0, List.of()))
            .toList();
    return extent(box, head, parts);
  }

  private Extent extent(Box box, double head, List<Extent> parts) {
    double top = (box.getAbsY() - origin) / dotsPerMm;
    return new Extent(top, top + box.getHeight() / dotsPerMm, head, parts);
  }

  /** The uppermost boxes that are {@code wanted}, in order. */
  private static List<Box> find(Box box, Predicate<Box> wanted) {
    List<Box> found = new ArrayList<>();
    for (Box child : box.getChildren()) {
      if (wanted.test(child)) {
        found.add(child);
      } else {
        found.addAll(find(child, wanted));
      }
    }
    return found;
  }

  private static boolean isCalled(Box box, String name) {
    return box.getElement() != null && box.getElement().getNodeName().equals(name);
  }

  private static boolean isIn(Box box, String parent) {
    Node node = box.getElement().getParentNode();
    return node instanceof Element element && element.getNodeName().equals(parent);
  }

  private static boolean hasClass(Box box, String name) {
    return box.getElement() != null
        && List.of(box.getElement().getAttribute("class").split(" ")).contains(name);
  }
}
