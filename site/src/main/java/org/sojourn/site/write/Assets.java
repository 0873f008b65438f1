package org.sojourn.site.write;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/** What the site needs beside pages and data, shipped as it is. */
public final class Assets {

  /** Names of the files, relative to the folder {@code assets}. */
  public static final List<String> ALL =
      List.of(
          "site.css",
          "theme.js",
          "svg.js",
          "save.js",
          "rows.js",
          "answers.js",
          "trend.js",
          "flows.js",
          "grids.js",
          "map.js",
          "figure.js",
          "filter.js",
          "choice.js",
          "europe.js",
          "europe-licence.txt",
          "OpenSans-Regular.woff2",
          "OpenSans-Semibold.woff2",
          "OpenSans-licence.txt");

  private Assets() {}

  /** The content of {@code name}. */
  public static byte[] read(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/org/sojourn/site/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("the site's file " + name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
