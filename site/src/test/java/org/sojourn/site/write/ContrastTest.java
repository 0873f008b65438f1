package org.sojourn.site.write;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Contrast of both palettes, after WCAG 2.1: 4.5 for text, 3 for what has to be seen in a chart. No
 * tool computes it for pictures.
 */
class ContrastTest {

  private static final Pattern COLOUR =
      Pattern.compile(
          "--([a-z0-9-]+): var\\(--light, (#[0-9a-f]{6})\\) var\\(--dark, (#[0-9a-f]{6})\\);");
  private static final List<String> FILLS =
      List.of(
          "against3",
          "against2",
          "against1",
          "neutral",
          "for1",
          "for2",
          "for3",
          "shade0",
          "shade1",
          "shade2",
          "shade3",
          "shade4");

  private final List<Map<String, String>> palettes = List.of(palette(2), palette(3));

  private static Map<String, String> palette(int group) {
    String css = new String(Assets.read("site.css"), StandardCharsets.UTF_8);
    Map<String, String> palette = new HashMap<>();
    Matcher colours = COLOUR.matcher(css);
    while (colours.find()) {
      palette.put(colours.group(1), colours.group(group));
    }
    return palette;
  }

  private void atLeast(double ratio, String one, String other) {
    for (Map<String, String> palette : palettes) {
      assertThat(contrast(palette.get(one), palette.get(other)))
          .as("%s on %s, %s on %s", one, other, palette.get(one), palette.get(other))
          .isGreaterThanOrEqualTo(ratio);
    }
  }

  static double contrast(String one, String other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double part = (channel & 255) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }

  @Test
  void theFormulaIsThatOfTheGuidelines() {
    assertThat(contrast("#000000", "#ffffff")).isEqualTo(21);
    assertThat(contrast("#777777", "#ffffff")).isBetween(4.47, 4.48);
  }

  @Test
  void textCanBeRead() {
    for (String ground : List.of("paper", "ground", "raised")) {
      for (String text : List.of("ink", "soft", "link", "good", "bad")) {
        atLeast(4.5, text, ground);
      }
    }
    atLeast(4.5, "on-band", "band");
    atLeast(4.5, "on-notice", "notice");
  }

  @Test
  void numbersOnFillsCanBeRead() {
    FILLS.forEach(fill -> atLeast(4.5, "on-" + fill, fill));
  }

  @Test
  void marksAndEdgesCanBeSeen() {
    for (String mark : List.of("dot", "target", "reference", "edge")) {
      atLeast(3, mark, "paper");
    }
    atLeast(3, "edge", "raised");
    atLeast(3, "target", "ground");
  }
}
