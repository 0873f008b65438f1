package org.sojourn.reports.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A chapter being laid out from top to bottom; sections are numbered as they come. */
public final class Sheet {

  private final String id;
  private final String number;
  private final String title;
  private final List<Block> blocks = new ArrayList<>();
  private int sections;

  /** An empty chapter. */
  public Sheet(String id, String number, String title) {
    this.id = id;
    this.number = number;
    this.title = title;
  }

  /** Its anchor, the same in every language. */
  public String id() {
    return id;
  }

  /** Begins a section. */
  public Sheet section(String heading) {
    sections++;
    blocks.add(
        new Block.Heading(
            2, id + "-" + sections, number.isEmpty() ? "" : number + "." + sections, heading));
    return this;
  }

  /** Begins a part of a section. */
  public Sheet part(String heading) {
    return part(3, heading);
  }

  /** Begins a part of a section, or of a part: {@code level} 3 or 4. */
  public Sheet part(int level, String heading) {
    blocks.add(new Block.Heading(level, id + "-part-" + blocks.size(), "", heading));
    return this;
  }

  /** Adds a paragraph of running text. */
  public Sheet say(String text) {
    blocks.add(new Block.Paragraph(text, "body"));
    return this;
  }

  /** Adds a paragraph that says the most important thing of the chapter. */
  public Sheet lead(String text) {
    blocks.add(new Block.Paragraph(text, "lead"));
    return this;
  }

  /** Adds a block. */
  public Sheet add(Block block) {
    blocks.add(block);
    return this;
  }

  /** Adds a block if there is one. */
  public Sheet add(Optional<? extends Block> block) {
    block.ifPresent(blocks::add);
    return this;
  }

  /** Adds a block, or says why there is none. */
  public Sheet addOrSay(Optional<? extends Block> block, String otherwise) {
    return block.isPresent() ? add(block.get()) : say(otherwise);
  }

  /** Whether nothing was added. */
  public boolean empty() {
    return blocks.isEmpty();
  }

  /** The finished chapter. */
  public Section finish() {
    return new Section(id, number, title, blocks);
  }
}
