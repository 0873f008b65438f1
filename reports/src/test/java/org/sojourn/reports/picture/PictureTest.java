package org.sojourn.reports.picture;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sojourn.reports.results.ChartFile;
import org.sojourn.reports.support.LanguageReport;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Figures by themselves say the same as in the report. */
class PictureTest {

  private static final List<Picture> FRENCH = Picture.of(LanguageReport.document("fr"));

  @TempDir Path folder;

  private static Element svg(Picture picture) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(picture.svg()))
        .getDocumentElement();
  }

  private static List<Element> all(Element root, String name) {
    List<Element> found = new ArrayList<>();
    NodeList nodes = root.getElementsByTagName(name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  @Test
  void keepsTextAsTextInAFamilyWithFallback() throws Exception {
    for (Picture picture : FRENCH) {
      Element root = svg(picture);
      List<String> texts = all(root, "text").stream().map(Element::getTextContent).toList();

      assertThat(texts).as(picture.figure().id()).isNotEmpty();
      assertThat(String.join("", picture.chart().texts()))
          .contains(texts.stream().map(String::strip).toList());
      assertThat(new String(picture.svg(), StandardCharsets.UTF_8))
          .contains("font-family=\"'Open Sans', 'Noto Sans', Arial, sans-serif\"")
          .doesNotContain("Dialog")
          .doesNotContain("<image");
    }
  }

  @Test
  void tellsListenersWhatTheReportTellsThem() throws Exception {
    Picture first = FRENCH.get(0);
    Element root = svg(first);

    assertThat(root.getAttribute("role")).isEqualTo("img");
    assertThat(root.getAttribute("xml:lang")).isEqualTo("fr");
    assertThat(root.getAttribute("viewBox")).isEqualTo("0 0 627 " + first.figure().height());
    Element title = all(root, "title").get(0);
    Element description = all(root, "desc").get(0);
    assertThat(title.getTextContent()).isEqualTo(first.figure().title());
    assertThat(description.getTextContent()).isEqualTo(first.figure().alternative());
    assertThat(root.getAttribute("aria-labelledby").split(" "))
        .containsExactly(title.getAttribute("id"), description.getAttribute("id"));
  }

  @Test
  void paintsAsWideAsASlideOnWhite() throws Exception {
    Picture first = FRENCH.get(0);
    BufferedImage image = ImageIO.read(new ByteArrayInputStream(first.png()));

    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(image.getHeight())
        .isEqualTo((int) Math.ceil(first.figure().height() * 1920.0 / 627));
    assertThat(image.getRGB(1919, 0)).isEqualTo(Color.WHITE.getRGB());
    assertThat(image.getColorModel().hasAlpha()).isFalse();
    long dark = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      dark += (image.getRGB(x, image.getHeight() / 3) & 0xff) < 0x80 ? 1 : 0;
    }
    assertThat(dark).isPositive();
  }

  @Test
  void givesTheSameBytesUnderAnotherLocaleAndZone() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    byte[] svg = FRENCH.get(0).svg();
    byte[] png = FRENCH.get(0).png();
    try {
      Locale.setDefault(Locale.forLanguageTag("ar-EG"));
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      Picture again = Picture.of(LanguageReport.document("fr")).get(0);

      assertThat(again.svg()).isEqualTo(svg);
      assertThat(again.png()).isEqualTo(png);
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static List<String> titles() {
    return FRENCH.stream().map(picture -> picture.figure().title()).toList();
  }

  @Test
  void listsTheWordsThatBelongBesideThem() throws Exception {
    Path file = folder.resolve("index.csv");
    PictureIndex.write(FRENCH, file);
    List<NamedCsvRecord> rows;
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
      rows = reader.stream().toList();
    }

    assertThat(rows).hasSameSizeAs(FRENCH).hasSizeGreaterThan(10);
    assertThat(rows.get(0).getField("svg")).isEqualTo("figure-1.svg");
    assertThat(rows.get(0).getField("png")).isEqualTo("figure-1.png");
    for (int i = 0; i < rows.size(); i++) {
      assertThat(rows.get(i).getField("figure")).isEqualTo(FRENCH.get(i).figure().label());
      assertThat(rows.get(i).getField("title")).isEqualTo(FRENCH.get(i).figure().title());
      assertThat(rows.get(i).getField("alternative"))
          .isEqualTo(FRENCH.get(i).figure().alternative());
      assertThat(rows.get(i).getField("source")).isNotEmpty();
    }
    List<ChartFile> charts = ChartFile.read(file);
    assertThat(charts).extracting(ChartFile::title).isEqualTo(titles());
    assertThat(charts.get(0).kind()).isEqualTo("Points avec intervalles de confiance");
    assertThat(charts.get(0).svg()).isEqualTo("figure-1.svg");
  }
}
