package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Published;
import org.sojourn.site.told.Told;

/** Reports and workbooks in their languages, and the open data. */
final class DownloadsPage {

  /** Name of its file. */
  static final String NAME = "downloads.html";

  /** From a page to the public folder of the run. */
  static final String ABOVE = "../../";

  private static final int KILO = 1000;
  private static final Pattern LANGUAGE = Pattern.compile("-([a-z]{2})\\.(pdf|xlsx)$");

  private DownloadsPage() {}

  static Page of(Told told) {
    List<Block> blocks = new ArrayList<>();
    add(told, blocks, "reports", path -> path.matches("reports/[^/]+\\.pdf"));
    add(told, blocks, "workbooks", path -> path.matches("reports/[^/]+\\.xlsx"));
    add(told, blocks, "data", path -> path.matches("data/[^/]+"));
    return new Page(NAME, NAME, "", told.say("nav.downloads"), List.of(), blocks);
  }

  private static void add(Told told, List<Block> blocks, String part, Predicate<String> belongs) {
    List<Block.Link> links =
        told.published().files().stream()
            .filter(file -> belongs.test(file.path()))
            .map(file -> link(told, file))
            .toList();
    if (!links.isEmpty()) {
      blocks.add(new Block.Heading(part, told.say("downloads." + part)));
      blocks.add(Block.Text.body(told.say("downloads." + part + ".text")));
      blocks.add(new Block.Links(links));
    }
  }

  private static Block.Link link(Told told, Published.File file) {
    Matcher named = LANGUAGE.matcher(file.path());
    String size = size(told, file);
    String name = file.path().substring(file.path().indexOf('/') + 1);
    return named.find()
        ? new Block.Link(
            Told.languageName(named.group(1)), ABOVE + file.path(), size, named.group(1))
        : new Block.Link(name, ABOVE + file.path(), size, null);
  }

  /** The size of a file in words. */
  static String size(Told told, Published.File file) {
    long kilobytes = Math.max(1, (file.bytes() + KILO / 2) / KILO);
    return told.say("downloads.size", "size", told.numbers().count(kilobytes));
  }
}
