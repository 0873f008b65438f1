package org.sojourn.site.page;

import java.util.List;

/** A part of a page, one under the other. */
public sealed interface Block
    permits Figure,
        Block.Heading,
        Block.Text,
        Block.Own,
        Block.Tiles,
        Block.Links,
        Block.Shelf,
        Block.Gallery,
        Block.Facts,
        Block.Filter,
        Block.Choice {

  /** Which macro of the template sets it. */
  String block();

  /**
   * A heading of the second level.
   *
   * @param id for links to it
   */
  record Heading(String id, String text) implements Block {
    @Override
    public String block() {
      return "heading";
    }
  }

  /**
   * A paragraph.
   *
   * @param style {@code body}, {@code lead} or {@code note}
   */
  record Text(String text, String style) implements Block {

    /** A plain paragraph. */
    public static Text body(String text) {
      return new Text(text, "body");
    }

    @Override
    public String block() {
      return "text";
    }
  }

  /** A paragraph of the evaluator's own. */
  record Own(List<Piece> pieces) implements Block {

    /** Copies the list. */
    public Own {
      pieces = List.copyOf(pieces);
    }

    @Override
    public String block() {
      return "own";
    }
  }

  /**
   * A piece of a paragraph.
   *
   * @param kind {@code words}, {@code break}, or what stands around {@code pieces}: {@code
   *     emphasis}, {@code strong}, {@code link}
   * @param text the words, the address of a link, or an empty text
   */
  record Piece(String kind, String text, List<Piece> pieces) {

    /** Copies the list. */
    public Piece {
      pieces = List.copyOf(pieces);
    }
  }

  /** Headline figures. */
  record Tiles(List<Tile> tiles) implements Block {

    /** Copies the list. */
    public Tiles {
      tiles = List.copyOf(tiles);
    }

    @Override
    public String block() {
      return "tiles";
    }
  }

  /**
   * A headline figure.
   *
   * @param key id of the indicator
   * @param label what it is
   * @param href the page about it
   * @param mark the figure
   * @param value in words
   * @param interval in words, or an empty text
   * @param base in words, or an empty text
   * @param verdict how it stands to its target, or an empty text
   * @param reached whether it reaches it: {@code met}, {@code open}, {@code missed}, {@code
   *     unsure}, {@code none}
   * @param change since the publication before, or an empty text
   */
  record Tile(
      String key,
      String label,
      String href,
      Mark mark,
      String value,
      String interval,
      String base,
      String verdict,
      String reached,
      String change) {}

  /** Links to other pages or files. */
  record Links(List<Link> links) implements Block {

    /** Copies the list. */
    public Links {
      links = List.copyOf(links);
    }

    @Override
    public String block() {
      return "links";
    }
  }

  /**
   * A link.
   *
   * @param href relative to the page; null for what has no page
   * @param detail a few words about it, or an empty text
   * @param language of what it leads to, or null when it is the page's
   */
  record Link(String text, String href, String detail, String language) {}

  /** Things of which there are several files each. */
  record Shelf(List<Item> items) implements Block {

    /** Copies the list. */
    public Shelf {
      items = List.copyOf(items);
    }

    @Override
    public String block() {
      return "shelf";
    }
  }

  /** A thing and its files, such as a report in several languages. */
  record Item(String text, List<Link> links) {

    /** Copies the list. */
    public Item {
      links = List.copyOf(links);
    }
  }

  /** Pictures that can be downloaded. */
  record Gallery(List<Exhibit> exhibits) implements Block {

    /** Copies the list. */
    public Gallery {
      exhibits = List.copyOf(exhibits);
    }

    @Override
    public String block() {
      return "gallery";
    }
  }

  /**
   * A picture and its files.
   *
   * @param label its name: "Figure 3"
   * @param title the finding
   * @param image what is shown of it, relative to the page
   * @param kind what kind of drawing it is
   * @param links its files
   */
  record Exhibit(String label, String title, String image, String kind, List<Link> links) {

    /** Copies the list. */
    public Exhibit {
      links = List.copyOf(links);
    }
  }

  /**
   * Terms and what is to be said of them.
   *
   * @param style {@code cards} for a few words each, {@code prose} for sentences
   */
  record Facts(List<Fact> facts, String style) implements Block {

    /** Copies the list. */
    public Facts {
      facts = List.copyOf(facts);
    }

    /** Terms with a few words each. */
    public Facts(List<Fact> facts) {
      this(facts, "cards");
    }

    @Override
    public String block() {
      return "facts";
    }
  }

  /** A term and what is to be said of it. */
  record Fact(String term, String text) {}

  /** The filter, which scripts fill. */
  record Filter(List<Dimension> dimensions) implements Block {

    /** Copies the list. */
    public Filter {
      dimensions = List.copyOf(dimensions);
    }

    @Override
    public String block() {
      return "filter";
    }
  }

  /**
   * What can be filtered by.
   *
   * @param id name in the address
   * @param label what readers see
   * @param options keys and names, in order
   */
  record Dimension(String id, String label, List<Fact> options) {

    /** Copies the list. */
    public Dimension {
      options = List.copyOf(options);
    }
  }

  /**
   * Figures of which scripts show one at a time.
   *
   * @param label of the list to choose from
   * @param parts the figures by what they are about
   */
  record Choice(String label, List<Part> parts) implements Block {

    /** Copies the list. */
    public Choice {
      parts = List.copyOf(parts);
    }

    @Override
    public String block() {
      return "choice";
    }
  }

  /**
   * One of several figures.
   *
   * @param key name in the address
   * @param group of similar ones
   * @param label what readers choose
   */
  record Part(String key, String group, String label, List<Block> blocks) {

    /** Copies the list. */
    public Part {
      blocks = List.copyOf(blocks);
    }
  }
}
