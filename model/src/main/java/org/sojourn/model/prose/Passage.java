package org.sojourn.model.prose;

import java.util.List;
import java.util.stream.Stream;

/** A piece of prose, from one blank line to the next. */
public sealed interface Passage {

  /** The references in it, from top to bottom. */
  Stream<Reference> references();

  /**
   * A heading.
   *
   * @param level 1 to 3, 1 being the level below the chapter's title
   * @param text what it says
   */
  record Heading(int level, List<Inline> text) implements Passage {

    /** Copies the list. */
    public Heading {
      text = List.copyOf(text);
    }

    @Override
    public Stream<Reference> references() {
      return Inline.references(text);
    }
  }

  /**
   * A paragraph.
   *
   * @param text what it says
   */
  record Paragraph(List<Inline> text) implements Passage {

    /** Copies the list. */
    public Paragraph {
      text = List.copyOf(text);
    }

    @Override
    public Stream<Reference> references() {
      return Inline.references(text);
    }
  }

  /**
   * A list.
   *
   * @param ordered whether its items are numbered
   * @param first the first number; 1 for bullets
   * @param items what stands in each
   */
  record Items(boolean ordered, int first, List<List<Passage>> items) implements Passage {

    /** Copies the lists. */
    public Items {
      items = items.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Reference> references() {
      return items.stream().flatMap(List::stream).flatMap(Passage::references);
    }
  }

  /**
   * A block quote.
   *
   * @param passages what is quoted
   */
  record Quote(List<Passage> passages) implements Passage {

    /** Copies the list. */
    public Quote {
      passages = List.copyOf(passages);
    }

    @Override
    public Stream<Reference> references() {
      return passages.stream().flatMap(Passage::references);
    }
  }

  /**
   * A respondent's words, which stand by themselves.
   *
   * @param reference whose
   */
  record Said(Reference reference) implements Passage {

    @Override
    public Stream<Reference> references() {
      return Stream.of(reference);
    }
  }

  /**
   * A table.
   *
   * @param title what it holds
   * @param columns headings
   * @param rows cells, as many in each row as there are headings
   */
  record Table(List<Inline> title, List<Column> columns, List<List<List<Inline>>> rows)
      implements Passage {

    /** Copies the lists. */
    public Table {
      title = List.copyOf(title);
      columns = List.copyOf(columns);
      rows = rows.stream().map(List::copyOf).toList();
    }

    @Override
    public Stream<Reference> references() {
      return Stream.of(
              Inline.references(title),
              columns.stream().flatMap(column -> Inline.references(column.heading())),
              rows.stream().flatMap(List::stream).flatMap(Inline::references))
          .flatMap(part -> part);
    }
  }

  /**
   * A column of a table.
   *
   * @param heading above it
   * @param align {@code left}, {@code right} or {@code center}
   */
  record Column(List<Inline> heading, String align) {

    /** Copies the list. */
    public Column {
      heading = List.copyOf(heading);
    }
  }
}
