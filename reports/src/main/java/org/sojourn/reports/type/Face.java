package org.sojourn.reports.type;

/** The bundled faces of Open Sans; their origin and licence lie beside the files. */
public enum Face {
  /** Large figures and titles. */
  LIGHT("OpenSans-Light.ttf", 300, false),
  /** Running text and charts. */
  REGULAR("OpenSans-Regular.ttf", 400, false),
  /** Emphasis. */
  ITALIC("OpenSans-Italic.ttf", 400, true),
  /** Headings. */
  SEMIBOLD("OpenSans-Semibold.ttf", 600, false),
  /** Strong text, in charts too. */
  BOLD("OpenSans-Bold.ttf", 700, false);

  /** The family's name in style sheets and charts: text stays text only if both use it. */
  public static final String FAMILY = "Open Sans";

  private final String file;
  private final int weight;
  private final boolean italic;

  Face(String file, int weight, boolean italic) {
    this.file = file;
    this.weight = weight;
    this.italic = italic;
  }

  /** Weight in style sheets, 100 to 900. */
  public int weight() {
    return weight;
  }

  /** Whether it is slanted. */
  public boolean italic() {
    return italic;
  }

  String file() {
    return file;
  }
}
