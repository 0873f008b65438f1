package org.sojourn.reports.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * Hashes everything that a page draws with. A file that was only saved again, with other numbers of
 * objects or packed otherwise, keeps its hashes.
 */
final class DrawingHash {

  /** Ways up again, and how a stream is packed. */
  private static final Set<COSName> NOT_DRAWN =
      Set.of(COSName.PARENT, COSName.P, COSName.LENGTH, COSName.FILTER, COSName.DECODE_PARMS);

  private final MessageDigest digest;
  private final Map<COSBase, Integer> seen = new IdentityHashMap<>();

  private DrawingHash() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }

  /** The hash of what {@code page} draws, 64 hexadecimal digits. */
  static String of(PDPage page) throws IOException {
    DrawingHash hash = new DrawingHash();
    try (InputStream content = page.getContents()) {
      hash.digest.update(content.readAllBytes());
    }
    hash.tell(page.getMediaBox().toString() + page.getRotation());
    if (page.getResources() != null) {
      hash.add(page.getResources().getCOSObject());
    }
    return HexFormat.of().formatHex(hash.digest.digest());
  }

  private void add(COSBase reference) throws IOException {
    COSBase object = reference instanceof COSObject indirect ? indirect.getObject() : reference;
    if (object instanceof COSDictionary || object instanceof COSArray) {
      Integer number = seen.putIfAbsent(object, seen.size());
      if (number != null) {
        tell("again " + number);
        return;
      }
    }
    if (object instanceof COSDictionary dictionary) {
      members(dictionary);
    } else if (object instanceof COSArray array) {
      tell("array " + array.size());
      for (COSBase element : array) {
        add(element);
      }
    } else if (object instanceof COSString text) {
      tell("text " + text.toHexString());
    } else {
      tell(String.valueOf(object));
    }
  }

  private void members(COSDictionary dictionary) throws IOException {
    List<COSName> names =
        dictionary.keySet().stream()
            .filter(name -> !NOT_DRAWN.contains(name))
            .sorted(Comparator.comparing(COSName::getName))
            .toList();
    tell("dictionary " + names.size());
    for (COSName name : names) {
      tell(name.getName());
      add(dictionary.getItem(name));
    }
    if (dictionary instanceof COSStream stream) {
      try (InputStream content = stream.createInputStream()) {
        digest.update(content.readAllBytes());
      }
    }
  }

  private void tell(String token) {
    digest.update((token + "\n").getBytes(StandardCharsets.UTF_8));
  }
}
