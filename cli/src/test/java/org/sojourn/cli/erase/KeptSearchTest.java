package org.sojourn.cli.erase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sojourn.cli.erase.KeptSearch.Found;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.tables.ParquetTable;

/** Nothing hides what tells of a person: no packing, no escape, no line break. */
class KeptSearchTest {

  private static final String WORDS = "The crew & \"Élodie\" welcomed us warmly";
  private static final Traces TRACES =
      new Traces(
          Set.of("Greta@Example.org", "17"),
          Set.of("p-0123456789abcdef0123456789abcdef"),
          Set.of("EX-2017-01"),
          Set.of(WORDS, "Fine"));

  @TempDir Path temp;

  private List<String> found(String name, byte[] content) throws IOException {
    Files.write(temp.resolve(name), content);
    return KeptSearch.of(TRACES).in(temp).stream().map(Found::what).toList();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "the crew and \"élodie\" welcomed us",
        "xgreta@example.org",
        "greta@example.orgs",
        "EX-2017-011",
        "17 people, fine",
        "p-0123456789abcdef0123456789abcde"
      })
  void whatOnlyResemblesThePersonIsNone(String text) throws IOException {
    assertThat(found("a.txt", bytes(text))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "The crew & \"Élodie\" welcomed us warmly",
        "The crew &amp; &quot;&#201;lodie&quot; wel&shy;comed us warmly",
        "{\"said\":\"The crew & \\\"\\u00c9lodie\\\" welcomed us warmly\"}",
        "\"THE CREW & \"\"ÉLODIE\"\" WELCOMED US WARMLY\"",
        "The crew\n& \"Élodie\" wel-\ncomed us warm\u00adly",
        "key (ex-2017-01)"
      })
  void ownWordsAreFoundHoweverTheyAreWritten(String text) throws IOException {
    assertThat(found("a.html", bytes(text))).containsExactly("own words, or a key of a row");
  }

  @Test
  void anIdentifierIsFoundInNamesArchivesAndLongFiles() throws IOException {
    byte[] mail = bytes("ask GRETA@example.org.");
    assertThat(found("about greta@example.org.txt", new byte[0])).containsExactly("an identifier");
    Files.delete(temp.resolve("about greta@example.org.txt"));

    ByteArrayOutputStream zip = new ByteArrayOutputStream();
    try (ZipOutputStream members = new ZipOutputStream(zip)) {
      members.putNextEntry(new ZipEntry("inner.csv.gz"));
      ByteArrayOutputStream gz = new ByteArrayOutputStream();
      try (GZIPOutputStream packed = new GZIPOutputStream(gz)) {
        packed.write(mail);
      }
      members.write(gz.toByteArray());
    }
    assertThat(found("tables.xlsx", zip.toByteArray())).containsExactly("an identifier");
    Files.delete(temp.resolve("tables.xlsx"));

    byte[] large = new byte[(4 << 20) + 10];
    System.arraycopy(mail, 0, large, large.length - 14, 14);
    byte[] rest = Arrays.copyOfRange(mail, 14, mail.length);
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    whole.write(large);
    whole.write(rest);
    assertThat(found("large.log", whole.toByteArray())).containsExactly("an identifier");
  }

  @Test
  void pagesOfTablesAndReportsAreRead() throws IOException {
    Object[] row = {
      "host", "Comment", "zz".repeat(400) + "p-0123456789abcdef0123456789abcdef", "x", 1L
    };
    ParquetTable.write(
        temp.resolve("normalisations"), CanonicalTables.normalisations(), List.of(row, row));
    assertThat(KeptSearch.of(TRACES).in(temp))
        .containsExactly(
            new Found(temp.resolve("normalisations/part-00000.parquet"), "a pseudonym"));
    Files.delete(temp.resolve("normalisations/part-00000.parquet"));

    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(document, page)) {
        text.beginText();
        text.setFont(new PDType1Font(FontName.HELVETICA), 10);
        text.showText("The crew & \"Élodie\" wel-");
        text.newLineAtOffset(0, -12);
        text.showText("comed us warmly");
        text.endText();
      }
      document.save(pdf);
    }
    assertThat(found("report.pdf", pdf.toByteArray()))
        .containsExactly("own words, or a key of a row");
  }

  @Test
  void whatRowsOfOthersSayIsTheirsToo() {
    Object[] row = {"host", "Comment", "They say: " + WORDS.toUpperCase(Locale.ROOT), "x", 1L};
    ParquetTable.write(
        temp.resolve("private/normalisations"),
        CanonicalTables.normalisations(),
        List.<Object[]>of(row));
    KeptSearch search = KeptSearch.beside(temp, TRACES);
    assertThat(search.traces().words()).isEmpty();
    assertThat(search.traces().keys()).containsExactly("ex-2017-01");
    assertThat(search.in(temp)).isEmpty();
    assertThat(search.files()).isEqualTo(1);
  }
}
