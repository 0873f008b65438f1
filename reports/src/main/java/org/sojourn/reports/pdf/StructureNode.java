package org.sojourn.reports.pdf;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;

/**
 * A node of the structure tree, as the dictionary it is stored as.
 *
 * @param dictionary a structure element, or the root of the tree
 */
record StructureNode(COSDictionary dictionary) {

  /**
   * Marked content: an id on a page.
   *
   * @param page the page's dictionary
   * @param id marked-content id on it
   */
  record Content(COSDictionary page, int id) {}

  /** The structure type, such as {@code TH}; empty for the root. */
  String type() {
    String type = dictionary.getNameAsString(COSName.S);
    return type == null ? "" : type;
  }

  /** The page that content without a page of its own stands on, or null. */
  COSDictionary page() {
    return dictionary.getCOSDictionary(COSName.PG);
  }

  /** The alternative text, empty when there is none. */
  String alternative() {
    return dictionary.getString(COSName.ALT, "");
  }

  StructureNode parent() {
    return new StructureNode(dictionary.getCOSDictionary(COSName.P));
  }

  void retag(String type) {
    dictionary.setName(COSName.S, type);
  }

  void removeKey(COSName key) {
    dictionary.removeItem(key);
  }

  boolean empty() {
    return kids().isEmpty();
  }

  /** Child elements in order. */
  List<StructureNode> elements() {
    List<StructureNode> elements = new ArrayList<>();
    for (COSBase kid : kids()) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        elements.add(new StructureNode(child));
      }
    }
    return elements;
  }

  /** Elements of {@code type} below this one, in reading order. */
  List<StructureNode> all(String type) {
    List<StructureNode> found = new ArrayList<>();
    collect(type, found);
    return found;
  }

  private void collect(String type, List<StructureNode> found) {
    for (StructureNode child : elements()) {
      if (child.type().equals(type)) {
        found.add(child);
      }
      child.collect(type, found);
    }
  }

  /** All marked content below this element. */
  List<Content> content() {
    List<Content> found = new ArrayList<>();
    for (COSBase kid : kids()) {
      if (kid instanceof COSDictionary child && child.containsKey(COSName.S)) {
        found.addAll(new StructureNode(child).content());
      } else {
        contentOf(kid, found);
      }
    }
    return found;
  }

  private void contentOf(COSBase kid, List<Content> found) {
    if (kid instanceof COSInteger id) {
      found.add(new Content(page(), id.intValue()));
    } else if (kid instanceof COSDictionary reference && reference.containsKey(COSName.MCID)) {
      COSDictionary own = reference.getCOSDictionary(COSName.PG);
      found.add(new Content(own == null ? page() : own, reference.getInt(COSName.MCID)));
    }
  }

  /** Takes the marked content below this element that is not on {@code page} out of the tree. */
  List<Content> contentOutside(COSDictionary page) {
    List<Content> removed = new ArrayList<>();
    List<COSBase> kept = new ArrayList<>();
    for (COSBase kid : kids()) {
      List<Content> here = new ArrayList<>();
      contentOf(kid, here);
      if (!here.isEmpty() && here.get(0).page() != page) {
        removed.addAll(here);
      } else {
        kept.add(kid);
      }
    }
    setKids(kept);
    elements().forEach(child -> removed.addAll(child.contentOutside(page)));
    return removed;
  }

  /** Takes this element out of its parent. */
  void detach() {
    StructureNode parent = parent();
    List<COSBase> kids = new ArrayList<>(parent.kids());
    kids.removeIf(kid -> kid == dictionary);
    parent.setKids(kids);
  }

  /** Puts {@code child} before all other kids. */
  void prepend(StructureNode child) {
    List<COSBase> kids = new ArrayList<>(kids());
    kids.add(0, child.dictionary());
    setKids(kids);
    child.dictionary().setItem(COSName.P, dictionary);
  }

  private void setKids(List<COSBase> kids) {
    COSArray array = new COSArray();
    kids.forEach(array::add);
    dictionary.setItem(COSName.K, array);
  }

  private List<COSBase> kids() {
    COSBase kids = dictionary.getDictionaryObject(COSName.K);
    if (kids == null) {
      return List.of();
    }
    if (!(kids instanceof COSArray array)) {
      return List.of(kids);
    }
    List<COSBase> all = new ArrayList<>();
    for (COSBase kid : array) {
      all.add(kid instanceof COSObject reference ? reference.getObject() : kid);
    }
    return all;
  }
}
