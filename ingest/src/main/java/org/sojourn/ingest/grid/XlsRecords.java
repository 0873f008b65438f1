package org.sojourn.ingest.grid;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.record.BOFRecord;
import org.apache.poi.hssf.record.BoundSheetRecord;
import org.apache.poi.hssf.record.DateWindow1904Record;
import org.apache.poi.hssf.record.EOFRecord;
import org.apache.poi.hssf.record.ExtendedFormatRecord;
import org.apache.poi.hssf.record.FormatRecord;
import org.apache.poi.hssf.record.Record;
import org.apache.poi.hssf.record.RecordFactoryInputStream;
import org.apache.poi.hssf.record.SSTRecord;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.sojourn.ingest.read.SourceFile;
import org.sojourn.model.run.Failure;

/** The records of an XLS workbook, one after the other; what its cells refer to is held. */
final class XlsRecords implements Closeable {

  private final SourceFile file;
  private final POIFSFileSystem parts;
  private final RecordFactoryInputStream records;
  private final List<BoundSheetRecord> sheets = new ArrayList<>();
  private final Map<Integer, String> formats = new HashMap<>();
  private final List<Integer> styles = new ArrayList<>();
  private SSTRecord texts;
  private boolean from1904;

  /** Opens {@code file} and reads its records up to those of the first sheet. */
  XlsRecords(SourceFile file) throws IOException {
    this.file = file;
    parts = new POIFSFileSystem(file.path().toFile(), true);
    try {
      String name =
          parts.getRoot().getEntryNames().stream()
              .filter(entry -> entry.toLowerCase(Locale.ROOT).equals("workbook"))
              .findFirst()
              .orElseThrow();
      records = new RecordFactoryInputStream(parts.createDocumentInputStream(name), false);
      readGlobals();
    } catch (EncryptedDocumentException e) {
      parts.close();
      throw file.failure("is a workbook with a password; save it without a password");
    } catch (IOException | RuntimeException e) {
      parts.close();
      throw e;
    }
  }

  private void readGlobals() {
    for (Record r = records.nextRecord(); r != null; r = records.nextRecord()) {
      if (r instanceof BoundSheetRecord sheet) {
        sheets.add(sheet);
      } else if (r instanceof FormatRecord format) {
        formats.put(format.getIndexCode(), format.getFormatString());
      } else if (r instanceof ExtendedFormatRecord style) {
        styles.add((int) style.getFormatIndex());
      } else if (r instanceof SSTRecord shared) {
        texts = shared;
      } else if (r instanceof DateWindow1904Record window) {
        from1904 = window.getWindowing() == 1;
      } else if (r instanceof EOFRecord) {
        return;
      }
    }
  }

  /**
   * Goes to the cells of the wanted sheet.
   *
   * @throws Failure when there is no such sheet
   */
  void toSheet() {
    BoundSheetRecord wanted =
        sheets.stream()
            .filter(sheet -> SheetNames.matches(file.plan().sheet(), sheet.getSheetname()))
            .findFirst()
            .orElseThrow(() -> SheetNames.none(file, names()));
    int before = List.of(BoundSheetRecord.orderByBofPosition(sheets)).indexOf(wanted);
    for (int i = 0; i < before; i++) {
      skipPart();
    }
    records.nextRecord(); // where the sheet begins
  }

  private List<String> names() {
    return sheets.stream().map(BoundSheetRecord::getSheetname).toList();
  }

  /** The next record, null at the end. Charts within a sheet are passed over. */
  Record next() {
    Record record = records.nextRecord();
    while (record instanceof BOFRecord) {
      skipPart(1);
      record = records.nextRecord();
    }
    return record instanceof EOFRecord ? null : record;
  }

  private void skipPart() {
    skipPart(0);
  }

  private void skipPart(int open) {
    int depth = open;
    do {
      Record record = records.nextRecord();
      if (record == null) {
        return;
      }
      depth += record instanceof BOFRecord ? 1 : 0;
      depth -= record instanceof EOFRecord ? 1 : 0;
    } while (depth > 0);
  }

  /** The shared text with this number. */
  String text(int number) {
    return texts.getString(number).getString();
  }

  /** The text of a number in a cell of this style. */
  String number(double number, int style) {
    int id = style < styles.size() ? styles.get(style) : 0;
    String format = formats.getOrDefault(id, builtin(id));
    return format != null && DateUtil.isADateFormat(id, format)
        ? CellValues.date(number, from1904)
        : CellValues.number(number);
  }

  private static String builtin(int id) {
    return id >= 0 && id < BuiltinFormats.FIRST_USER_DEFINED_FORMAT_INDEX
        ? BuiltinFormats.getBuiltinFormat(id)
        : null;
  }

  @Override
  public void close() throws IOException {
    parts.close();
  }
}
