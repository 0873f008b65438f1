package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sojourn.model.estimate.Cell;
import org.sojourn.site.page.Block;
import org.sojourn.site.told.Published;
import org.sojourn.site.told.Told;

/** What can be downloaded, by what it is about. */
record Files(Told told) {

  /** From a page to the public folder of the run. */
  private static final String ABOVE = "../../";

  private static final int KILO = 1000;
  private static final Pattern LANGUAGE = Pattern.compile("-([a-z]{2})\\.(?:pdf|xlsx)$");
  private static final Pattern GROUP = Pattern.compile("reports/([^/]+)/([^/]+)/[^/]+\\.pdf");
  private static final Pattern CHART = Pattern.compile(".*/figure-(\\d+)\\.(svg|png)");

  /** Files by the pattern of their path: by language where their name ends with one. */
  List<Block.Link> matching(String pattern) {
    return told.published().files(pattern).stream().map(this::link).toList();
  }

  /** The reports about a group of {@code family} in their languages, if there are any. */
  Optional<Block> reports(String family, String key) {
    List<Block.Link> links =
        matching("reports/" + Pattern.quote(family + "/" + key) + "/[^/]+\\.pdf");
    return links.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Block.Shelf(List.of(new Block.Item(told.say("downloads.reports"), links))));
  }

  /** The reports about groups by the name of their family, each group by its name. */
  Map<String, Block.Shelf> groups() {
    Map<String, Map<String, List<Block.Link>>> families = new LinkedHashMap<>();
    for (Published.File file : told.published().files(GROUP.pattern())) {
      Matcher path = GROUP.matcher(file.path());
      path.matches();
      Cell cell = new Cell(path.group(1), List.of(path.group(2)));
      families
          .computeIfAbsent(
              told.labels().breakdown(cell.breakdown()),
              f -> new TreeMap<>(told.words().alphabetical()))
          .computeIfAbsent(told.labels().cell(cell), group -> new ArrayList<>())
          .add(link(file));
    }
    Map<String, Block.Shelf> shelves = new LinkedHashMap<>();
    families.forEach((family, groups) -> shelves.put(family, shelf(groups)));
    return shelves;
  }

  /** The report's charts in the language of the page, by their number. */
  Block.Shelf charts() {
    Map<Integer, List<Block.Link>> figures = new TreeMap<>();
    for (Published.File file :
        told.published().files("charts/" + told.language() + CHART.pattern())) {
      Matcher path = CHART.matcher(file.path());
      path.matches();
      String kind = path.group(2).toUpperCase(Locale.ROOT);
      figures
          .computeIfAbsent(Integer.valueOf(path.group(1)), number -> new ArrayList<>())
          .add(new Block.Link(kind, ABOVE + file.path(), size(file), null));
    }
    Map<String, List<Block.Link>> named = new LinkedHashMap<>();
    figures.forEach(
        (number, links) -> named.put(told.words().say("figure", "number", number), links));
    return shelf(named);
  }

  private static Block.Shelf shelf(Map<String, List<Block.Link>> items) {
    return new Block.Shelf(
        items.entrySet().stream()
            .map(item -> new Block.Item(item.getKey(), item.getValue()))
            .toList());
  }

  private Block.Link link(Published.File file) {
    Matcher named = LANGUAGE.matcher(file.path());
    String name = file.path().substring(file.path().lastIndexOf('/') + 1);
    return named.find()
        ? new Block.Link(
            Told.languageName(named.group(1)), ABOVE + file.path(), size(file), named.group(1))
        : new Block.Link(name, ABOVE + file.path(), size(file), null);
  }

  private String size(Published.File file) {
    long kilobytes = Math.max(1, (file.bytes() + KILO / 2) / KILO);
    return told.say("downloads.size", "size", told.numbers().count(kilobytes));
  }
}
