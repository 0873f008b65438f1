package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.List;
import org.sojourn.site.page.Block;
import org.sojourn.site.page.Page;
import org.sojourn.site.told.Told;

/** Reports and workbooks in their languages, charts, and the open data. */
final class DownloadsPage {

  /** Name of its file. */
  static final String NAME = "downloads.html";

  private DownloadsPage() {}

  static Page of(Told told) {
    Files files = new Files(told);
    List<Block> blocks = new ArrayList<>();
    add(told, blocks, "reports", files.matching("reports/[^/]+\\.pdf"));
    groups(told, blocks, files);
    add(told, blocks, "workbooks", files.matching("reports/[^/]+\\.xlsx"));
    Block.Gallery charts = files.charts();
    if (!charts.exhibits().isEmpty()) {
      lead(told, blocks, "charts");
      blocks.add(charts);
      blocks.add(new Block.Links(files.matching("charts/" + told.language() + "/index\\.csv")));
    }
    add(told, blocks, "data", files.matching("data/[^/]+"));
    return new Page(NAME, NAME, "", told.say("nav.downloads"), List.of(), blocks);
  }

  private static void add(Told told, List<Block> blocks, String part, List<Block.Link> links) {
    if (!links.isEmpty()) {
      lead(told, blocks, part);
      blocks.add(new Block.Links(links));
    }
  }

  private static void groups(Told told, List<Block> blocks, Files files) {
    if (!files.groups().isEmpty()) {
      lead(told, blocks, "groups");
      files
          .groups()
          .forEach(
              (family, shelf) -> {
                blocks.add(new Block.Text(family, "family"));
                blocks.add(shelf);
              });
    }
  }

  private static void lead(Told told, List<Block> blocks, String part) {
    blocks.add(new Block.Heading(part, told.say("downloads." + part)));
    blocks.add(Block.Text.body(told.say("downloads." + part + ".text")));
  }
}
