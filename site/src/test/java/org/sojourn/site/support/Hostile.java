package org.sojourn.site.support;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.sojourn.model.estimate.Cell;
import org.sojourn.model.estimate.Estimate;

/**
 * A site in which every text of the programme, and every group of an attribute of its own, is
 * written to do harm: as a formula, as the end of a script, as an element with a script.
 */
public final class Hostile {

  /** What stands before every text. */
  public static final String NAME =
      "=HYPERLINK(\"http://example.org\") </script><script>alert(1)</script> $& 'single'"
          + " <img src=x onerror=alert(2)>";

  private static Path site;

  private Hostile() {}

  /** The public folder with the site, made once. */
  public static synchronized Path site() {
    if (site == null) {
      site = ExampleSite.make(Rewritten.everyTextAfter(NAME), Hostile::withAttribute, List.of());
    }
    return site;
  }

  /** Figures by size, once more as those by an attribute. */
  private static List<Estimate> withAttribute(List<Estimate> estimates) {
    List<Estimate> all = new ArrayList<>(estimates);
    for (Estimate estimate : estimates) {
      if (estimate.cell().breakdown().equals("size")) {
        List<String> keys = List.of(NAME + " " + estimate.cell().joined());
        all.add(estimate.at("example", new Cell(Rewritten.ATTRIBUTE, keys)));
      }
    }
    return all;
  }
}
