package org.sojourn.ingest.record;

import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.StringJoiner;
import org.apache.parquet.example.data.Group;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.Type;

/**
 * Values of Parquet rows as text. Elements of a list are joined by semicolons, entries of a map are
 * {@code key=value}, and a group in a list is {@code {name=value,name=value}}; what is null is
 * blank in them. Single values: {@link ParquetScalar}.
 */
final class ParquetText {

  private ParquetText() {}

  /**
   * The text at {@code path}, null where there is none.
   *
   * @throws CharacterCodingException when it is bytes that are no text
   */
  static String at(Group row, List<String> path) throws CharacterCodingException {
    Group group = row;
    for (String name : path.subList(0, path.size() - 1)) {
      if (group.getFieldRepetitionCount(name) == 0) {
        return null;
      }
      group = group.getGroup(name, 0);
    }
    return field(group, group.getType().getFieldIndex(path.get(path.size() - 1)));
  }

  private static String field(Group group, int field) throws CharacterCodingException {
    int count = group.getFieldRepetitionCount(field);
    if (group.getType().getType(field).isRepetition(Type.Repetition.REPEATED)) {
      StringJoiner elements = new StringJoiner(";");
      for (int i = 0; i < count; i++) {
        elements.add(blank(value(group, field, i)));
      }
      return elements.toString();
    }
    return count == 0 ? null : value(group, field, 0);
  }

  private static String blank(String text) {
    return text == null ? "" : text;
  }

  private static String value(Group group, int field, int i) throws CharacterCodingException {
    Type type = group.getType().getType(field);
    if (type.isPrimitive()) {
      return ParquetScalar.text(group, field, i);
    }
    Group inner = group.getGroup(field, i);
    if (ParquetColumns.isList(type)) {
      return list(inner);
    }
    return ParquetColumns.isMap(type) ? map(inner) : entries(inner, "{", "}");
  }

  /** By the rules of the format for lists, those of older writers included. */
  private static String list(Group list) throws CharacterCodingException {
    Type repeated = list.getType().getType(0);
    StringJoiner elements = new StringJoiner(";");
    for (int i = 0; i < list.getFieldRepetitionCount(0); i++) {
      elements.add(
          blank(
              isElement(repeated, list.getType())
                  ? value(list, 0, i)
                  : field(list.getGroup(0, i), 0)));
    }
    return elements.toString();
  }

  private static boolean isElement(Type repeated, GroupType list) {
    return repeated.isPrimitive()
        || repeated.asGroupType().getFieldCount() != 1
        || repeated.getName().equals("array")
        || repeated.getName().equals(list.getName() + "_tuple");
  }

  private static String map(Group map) throws CharacterCodingException {
    StringJoiner entries = new StringJoiner(";");
    for (int i = 0; i < map.getFieldRepetitionCount(0); i++) {
      Group entry = map.getGroup(0, i);
      String value = entry.getType().getFieldCount() < 2 ? "" : blank(field(entry, 1));
      entries.add(blank(field(entry, 0)) + "=" + value);
    }
    return entries.toString();
  }

  private static String entries(Group group, String open, String close)
      throws CharacterCodingException {
    StringJoiner entries = new StringJoiner(",", open, close);
    for (int i = 0; i < group.getType().getFieldCount(); i++) {
      entries.add(group.getType().getFieldName(i) + "=" + blank(field(group, i)));
    }
    return entries.toString();
  }
}
