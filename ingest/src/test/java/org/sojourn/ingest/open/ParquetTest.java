package org.sojourn.ingest.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.example.data.simple.NanoTime;
import org.apache.parquet.example.data.simple.SimpleGroup;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.example.ExampleParquetWriter;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalOutputFile;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.MessageTypeParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;
import org.sojourn.model.source.Format;

class ParquetTest {

  @TempDir Path folder;
  private CompressionCodecName codec = CompressionCodecName.SNAPPY;

  @SafeVarargs
  private Path write(String schema, Consumer<Group>... rows) throws IOException {
    Path path = folder.resolve("data.parquet");
    Files.deleteIfExists(path);
    MessageType type = MessageTypeParser.parseMessageType("message m {" + schema + "}");
    try (ParquetWriter<Group> writer =
        ExampleParquetWriter.builder(new LocalOutputFile(path))
            .withConf(new PlainParquetConfiguration())
            .withType(type)
            .withCompressionCodec(codec)
            .build()) {
      for (Consumer<Group> row : rows) {
        Group group = new SimpleGroup(type);
        row.accept(group);
        writer.write(group);
      }
    }
    return path;
  }

  private static SourceFile file(Path path, String... columns) {
    return TestFiles.file(path, TestFiles.plan(Format.PARQUET, columns));
  }

  private static List<String> rows(Path path, String... columns) {
    return TestFiles.rows(file(path, columns));
  }

  private static void assertRefused(Path path, String message) {
    assertThatThrownBy(() -> rows(path, "a"))
        .isInstanceOf(Failure.class)
        .hasMessage("data.parquet (source 'survey'): " + message);
  }

  @Test
  void numbersArePlainText() throws IOException {
    Path path =
        write(
            "optional int32 i; optional int64 l; optional int32 u (INTEGER(32,false));"
                + " optional int64 v (INTEGER(64,false)); optional float f; optional double d;"
                + " optional boolean b; optional int32 d1 (DECIMAL(9,2));"
                + " optional int64 d2 (DECIMAL(18,4)); optional binary d3 (DECIMAL(30,3));"
                + " optional fixed_len_byte_array(2) h (FLOAT16);",
            row -> {
              row.append("i", -1).append("l", Long.MAX_VALUE).append("u", -1).append("v", -1L);
              row.append("f", 0.1f).append("d", 1e21).append("b", true).append("d1", 120050);
              row.append("d2", -5000L);
              row.append(
                  "d3",
                  Binary.fromConstantByteArray(
                      new BigInteger("1234567890123456789012").toByteArray()));
              row.append("h", Binary.fromConstantByteArray(new byte[] {0x00, (byte) 0xC1}));
            },
            row -> row.append("d", Double.NaN).append("f", 5f).append("d1", 0),
            row -> {});
    assertThat(rows(path, "i", "l", "u", "v", "f", "d", "b", "d1", "d2", "d3", "h"))
        .containsExactly(
            "1: -1|9223372036854775807|4294967295|18446744073709551615|0.1|1000000000000000000000"
                + "|true|1200.5|-0.5|1234567890123456789.012|-2.5",
            "2: -|-|-|-|5|NaN|-|0|-|-|-",
            "3: -|-|-|-|-|-|-|-|-|-|-");
  }

  @Test
  void timesAreIso8601() throws IOException {
    Binary interval =
        Binary.fromConstantByteArray(
            ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN)
                .putInt(1)
                .putInt(2)
                .putInt(3500)
                .array());
    Path path =
        write(
            "optional int32 day (DATE); optional int32 t (TIME(MILLIS,true));"
                + " optional int64 ms (TIMESTAMP(MILLIS,true));"
                + " optional int64 us (TIMESTAMP(MICROS,false));"
                + " optional int64 ns (TIMESTAMP(NANOS,false)); optional int96 old;"
                + " optional fixed_len_byte_array(12) span (INTERVAL);",
            row -> {
              row.append("day", 17225).append("t", 37_200_000).append("ms", 1488278096123L);
              row.append("us", -1L).append("ns", 1488278096000000001L);
              row.append("old", new NanoTime(2457813, 3_600_000_000_000L)).append("span", interval);
            });
    assertThat(rows(path, "day", "t", "ms", "us", "ns", "old", "span"))
        .containsExactly(
            "1: 2017-02-28|10:20|2017-02-28T10:34:56.123Z|1969-12-31T23:59:59.999999"
                + "|2017-02-28T10:34:56.000000001|2017-02-28T01:00:00Z|P1M2DT3.5S");
  }

  @Test
  void textIsReadStrictly() throws IOException {
    Path path =
        write(
            "optional binary s (STRING); optional binary e (ENUM); optional binary raw;"
                + " optional fixed_len_byte_array(16) u (UUID);",
            row -> {
              row.append("s", "\u00fc \ud83d\ude00\n").append("e", "GOOD").append("raw", "old");
              row.append(
                  "u",
                  Binary.fromConstantByteArray(
                      new BigInteger("10eebc999c0b4ef8bb6d6bb9bd380a11", 16).toByteArray()));
            },
            row -> row.append("raw", Binary.fromConstantByteArray(new byte[] {(byte) 0xFF})),
            row -> row.append("s", "\u00e4".repeat(1_000_000)));
    assertThat(rows(path, "s", "e", "raw", "u"))
        .containsExactly(
            "1: \u00fc \ud83d\ude00\n|GOOD|old|10eebc99-9c0b-4ef8-bb6d-6bb9bd380a11",
            "2! column 'raw' holds bytes that are no text",
            "3: " + "\u00e4".repeat(1_000_000) + "|-|-|-");
  }

  @Test
  void groupsListsAndMapsAreFlattened() throws IOException {
    Path path =
        write(
            "optional group g {optional group h {optional int32 x;} optional int32 y;}"
                + " optional group tags (LIST) {repeated group list {optional binary element (STRING);}}"
                + " optional group two (LIST) {repeated int32 array;}"
                + " optional group rows (LIST) {repeated group list {optional group element {optional int32 a; optional int32 b;}}}"
                + " optional group m (MAP) {repeated group key_value {required binary key (STRING); optional int32 value;}}"
                + " repeated int32 bare;",
            row -> {
              Group g = row.addGroup("g");
              g.addGroup("h").append("x", 1);
              g.append("y", 2);
              Group tags = row.addGroup("tags");
              tags.addGroup("list").append("element", "a");
              tags.addGroup("list");
              tags.addGroup("list").append("element", "c");
              row.addGroup("two").append("array", 7).append("array", 8);
              row.addGroup("rows").addGroup("list").addGroup("element").append("a", 1);
              Group m = row.addGroup("m");
              m.addGroup("key_value").append("key", "k").append("value", 5);
              m.addGroup("key_value").append("key", "l");
              row.append("bare", 3).append("bare", 4);
            },
            row -> row.addGroup("tags"));
    assertThat(rows(path, "G.H.x", "g.y", "tags", "two", "rows", "m", "bare"))
        .containsExactly("1: 1|2|a;;c|7;8|{a=1,b=}|k=5;l=|3;4", "2: -|-||-|-|-|");
  }

  @ParameterizedTest
  @EnumSource(names = {"UNCOMPRESSED", "SNAPPY", "GZIP", "ZSTD", "LZ4_RAW"})
  void usualCompressionsAreRead(CompressionCodecName usual) throws IOException {
    codec = usual;
    Path path = write("required int32 a;", row -> row.append("a", 5));
    assertThat(rows(path, "a")).containsExactly("1: 5");
  }

  @Test
  void columnsThatAreMissingOrThereTwiceAreNamed() throws IOException {
    Path path =
        write(
            "optional int32 Country; optional int32 country; optional group x {optional int32 b;}",
            row -> {});
    assertThatThrownBy(() -> rows(path, "x.c"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.parquet (source 'survey'): missing column 'x.c' (did you mean 'x.b'?); the file has"
                + " 'Country', 'country', 'x.b'; correct the column names in the source's mapping, or"
                + " the export");
    assertThatThrownBy(() -> rows(path, "COUNTRY"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "data.parquet (source 'survey'): column 'COUNTRY' is there more than once, as column 1"
                + " and 2; rename or remove all but one in the export");
    assertThat(rows(path, "country")).containsExactly("1: -");
    assertThat(rows(path)).containsExactly("1: ");
  }

  @Test
  void damagedFilesAreRefused() throws IOException {
    byte[] whole = Files.readAllBytes(write("required int32 a;", row -> row.append("a", 5)));
    Path path = folder.resolve("data.parquet");
    Files.write(path, Arrays.copyOf(whole, whole.length - 1));
    assertRefused(path, "is cut off: a Parquet file ends with its schema; export it again");
    Files.writeString(path, "a,b\n1,2,3,4,5\n");
    assertRefused(path, "is no Parquet file; declare its format, or export it again");
    byte[] footer = whole.clone();
    footer[whole.length - 8] = (byte) 0xFF;
    footer[whole.length - 6] = (byte) 0x7F;
    Files.write(path, footer);
    assertRefused(path, "cannot be read after row 0 (damaged?); export it again");
    byte[] page = whole.clone();
    Arrays.fill(page, 4, 20, (byte) 0xFF);
    Files.write(path, page);
    assertRefused(path, "cannot be read after row 0 (damaged?); export it again");
    byte[] encrypted = whole.clone();
    System.arraycopy("PARE".getBytes(StandardCharsets.US_ASCII), 0, encrypted, whole.length - 4, 4);
    Files.write(path, encrypted);
    assertRefused(path, "is encrypted; export it again without encryption");
  }

  private static Path foreign(String name) {
    return Path.of("src/test/resources/foreign", name);
  }

  @Test
  void whatPyarrowWritesIsRead() {
    assertThat(
            rows(
                foreign("pyarrow.parquet"),
                "id",
                "name",
                "day",
                "at",
                "moment",
                "amount",
                "score",
                "kind",
                "tags",
                "who.mail",
                "who.age",
                "none"))
        .containsExactly(
            "1: 1|Zo\u00eb|2017-02-28|2017-02-28T10:20:30.5|2017-02-28T10:20:30Z|1200.5|5|a|x;;z"
                + "|a@b.c|5|-",
            "2: 2|-|-|-|-|-|-|b||-|-|-");
    assertThat(rows(foreign("pyarrow-int96.parquet"), "id", "at"))
        .containsExactly("1: 1|2017-02-28T10:20:30.5Z", "2: 2|-");
    assertThatThrownBy(() -> rows(foreign("pyarrow-brotli.parquet"), "id"))
        .isInstanceOf(Failure.class)
        .hasMessage(
            "pyarrow-brotli.parquet (source 'survey'): is compressed by brotli, which is not read;"
                + " export it with snappy, gzip or zstd");
  }

  @Test
  void whatDuckDbWritesIsRead() {
    assertThat(
            rows(
                foreign("duckdb.parquet"),
                "id",
                "name",
                "day",
                "at",
                "moment",
                "amount",
                "yes",
                "u",
                "tags",
                "who.mail",
                "m",
                "mood",
                "clock",
                "big"))
        .containsExactly(
            "1: 1|Zo\u00eb|2017-02-28|2017-02-28T10:20:30|2017-02-28T10:20:30Z|1200.5|true"
                + "|a0eebc99-9c0b-4ef8-bb6d-6bb9bd380a11|x;|a@b.c|k=5|good|10:20|18446744073709551615",
            "2: 2|-|-|-|-|-|-|-|-|-|-|-|-|-");
  }
}
