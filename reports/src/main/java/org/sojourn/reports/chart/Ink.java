package org.sojourn.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Colours and lines of all charts. The palette (after Okabe and Ito) can be told apart by people
 * with any kind of colour vision, and colour never carries a meaning alone.
 */
public final class Ink {

  /** Headings and strong text. */
  public static final Color NAVY = new Color(0x0b2a4a);

  /** The figures. */
  public static final Color BLUE = new Color(0x0072b2);

  /** A second series. */
  public static final Color SKY = new Color(0x56b4e9);

  /** Targets, and the negative side of scales. */
  public static final Color VERMILION = new Color(0xd55e00);

  /** Running text. */
  public static final Color TEXT = new Color(0x24313d);

  /** Bases and other secondary text. */
  public static final Color MUTED = new Color(0x56636f);

  /** Grid lines. */
  public static final Color GRID = new Color(0xdde3e8);

  /** Lines of hatching. */
  public static final Color HATCH = new Color(0x8793a0);

  /** Outlines of fills that are too pale to stand out from white. */
  public static final Color EDGE = new Color(0x6b7884);

  /** The neutral answer. */
  public static final Color NEUTRAL = new Color(0xccd3d9);

  private static final Color PALE_VERMILION = new Color(0xf4b98a);
  private static final List<Color> RAMP =
      List.of(
          new Color(0xdcecf7),
          new Color(0xa9d3ee),
          new Color(0x6db6e3),
          new Color(0x1f77b0),
          new Color(0x004b7a));
  private static final double READABLE = 4.5;
  private static final double VISIBLE = 3;

  private Ink() {}

  /** A solid line of {@code width} pixels. */
  public static BasicStroke line(double width) {
    return new BasicStroke((float) width, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER);
  }

  /**
   * Colours of an ordered scale.
   *
   * @param answers number of answers, at least 2
   * @param neutral position of the neutral answer at which the scale is split, or -1
   */
  public static List<Color> scale(int answers, int neutral) {
    return IntStream.range(0, answers)
        .mapToObj(i -> neutral < 0 ? sequential(i, answers) : diverging(i, answers, neutral))
        .toList();
  }

  private static Color diverging(int position, int answers, int neutral) {
    if (position == neutral) {
      return NEUTRAL;
    }
    if (position < neutral) {
      return mix(VERMILION, PALE_VERMILION, share(position, neutral - 1));
    }
    return mix(SKY, BLUE, share(position - neutral - 1, answers - neutral - 2));
  }

  private static Color sequential(int position, int answers) {
    return ramp(share(position, answers - 1));
  }

  private static double share(int position, int last) {
    return last <= 0 ? 1 : (double) position / last;
  }

  /**
   * A shade from pale to deep blue, {@code share} from 0 to 1, in five steps, each of which carries
   * readable text.
   */
  public static Color ramp(double share) {
    return RAMP.get((int) Math.min(RAMP.size() - 1, Math.max(0, share * RAMP.size())));
  }

  private static Color mix(Color from, Color to, double share) {
    double part = Math.min(1, Math.max(0, share));
    return new Color(
        between(from.getRed(), to.getRed(), part),
        between(from.getGreen(), to.getGreen(), part),
        between(from.getBlue(), to.getBlue(), part));
  }

  private static int between(int from, int to, double share) {
    return (int) Math.round(from + (to - from) * share);
  }

  /** The text colour that is readable on {@code fill}: contrast at least 4.5 to 1. */
  public static Color on(Color fill) {
    if (contrast(Color.WHITE, fill) >= READABLE) {
      return Color.WHITE;
    }
    return contrast(NAVY, fill) >= READABLE ? NAVY : Color.BLACK;
  }

  /** Whether a fill of this colour stands out from white without an outline. */
  public static boolean standsOut(Color fill) {
    return contrast(fill, Color.WHITE) >= VISIBLE;
  }

  /** Contrast of two colours by WCAG 2: 1 to 21. */
  public static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
