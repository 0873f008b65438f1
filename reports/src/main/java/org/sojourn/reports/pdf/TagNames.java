package org.sojourn.reports.pdf;

import com.openhtmltopdf.pdfboxout.PageSupplier;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/**
 * The names of a page's tagged pieces. PDFBox asks for each new piece whether it has a name
 * already, and a plain dictionary goes through all of them to answer. This one knows.
 */
final class TagNames extends COSDictionary {

  private final Map<COSBase, COSName> names = new IdentityHashMap<>();

  /** Makes pages whose resources hold such names. */
  static PageSupplier pages() {
    return (document, width, height, number, shadow) -> {
      PDPage page = new PDPage(new PDRectangle(width, height));
      COSDictionary resources = new COSDictionary();
      resources.setItem(COSName.PROPERTIES, new TagNames());
      page.setResources(new PDResources(resources));
      document.addPage(page);
      return page;
    };
  }

  @Override
  public void setItem(COSName name, COSBase piece) {
    super.setItem(name, piece);
    names.put(piece, name);
  }

  @Override
  public boolean containsValue(Object piece) {
    return names.containsKey(piece);
  }

  @Override
  public COSName getKeyForValue(Object piece) {
    return names.get(piece);
  }
}
