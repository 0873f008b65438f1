package org.sojourn.site.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.sojourn.model.estimate.Cell;
import org.sojourn.reports.results.ChartFile;
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

  /**
   * Files by the pattern of their path, by language where their name ends with one: that of the
   * page first, the others as the programme names them.
   */
  List<Block.Link> matching(String pattern) {
    return told.published().files(pattern).stream().map(this::link).sorted(byLanguage()).toList();
  }

  private Comparator<Block.Link> byLanguage() {
    return Comparator.comparingInt(this::rank);
  }

  private int rank(Block.Link link) {
    if (link.language() == null) {
      return 0;
    }
    return link.language().equals(told.language())
        ? -1
        : told.programme().languages().indexOf(link.language());
  }

  /** The report about everybody in its languages, if there is one. */
  Optional<Block> reports() {
    return shelf(matching("reports/[^/]+\\.pdf"));
  }

  /** The reports about a group of {@code family} in their languages, if there are any. */
  Optional<Block> reports(String family, String key) {
    return shelf(matching("reports/" + Pattern.quote(family + "/" + key) + "/[^/]+\\.pdf"));
  }

  private Optional<Block> shelf(List<Block.Link> links) {
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
    families.values().forEach(groups -> groups.values().forEach(f -> f.sort(byLanguage())));
    Map<String, Block.Shelf> shelves = new LinkedHashMap<>();
    families.forEach((family, groups) -> shelves.put(family, shelf(groups)));
    return shelves;
  }

  /** The report's charts in the language of the page, as far as their files are there. */
  Block.Gallery charts() {
    String folder = "charts/" + told.language() + "/";
    List<Block.Exhibit> exhibits = new ArrayList<>();
    for (ChartFile chart : told.published().charts().get(told.language())) {
      List<Block.Link> links =
          Stream.of(chart.svg(), chart.png())
              .flatMap(name -> told.published().files(Pattern.quote(folder + name)).stream())
              .map(file -> new Block.Link(kind(file), ABOVE + file.path(), size(file), null))
              .toList();
      exhibits.add(
          new Block.Exhibit(
              chart.label(), chart.title(), ABOVE + folder + chart.svg(), chart.kind(), links));
    }
    return new Block.Gallery(exhibits);
  }

  /** SVG or PNG. */
  private static String kind(Published.File file) {
    return file.path().endsWith(".svg") ? "SVG" : "PNG";
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
