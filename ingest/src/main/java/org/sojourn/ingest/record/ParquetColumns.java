package org.sojourn.ingest.record;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.parquet.schema.GroupType;
import org.apache.parquet.schema.LogicalTypeAnnotation.ListLogicalTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapKeyValueTypeAnnotation;
import org.apache.parquet.schema.LogicalTypeAnnotation.MapLogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.Type;

/** The columns of a Parquet schema: its fields, of groups the fields in them. */
final class ParquetColumns {

  private ParquetColumns() {}

  /** Paths of all columns, in the order of the schema. */
  static List<List<String>> of(MessageType schema) {
    List<List<String>> paths = new ArrayList<>();
    add(schema, List.of(), paths);
    return paths;
  }

  private static void add(GroupType group, List<String> path, List<List<String>> paths) {
    for (Type field : group.getFields()) {
      List<String> here = new ArrayList<>(path);
      here.add(field.getName());
      if (isValue(field)) {
        paths.add(here);
      } else {
        add(field.asGroupType(), here, paths);
      }
    }
  }

  /** Whether {@code type} is one value: not a group, or one that stands for a list or a map. */
  private static boolean isValue(Type type) {
    return type.isPrimitive()
        || type.isRepetition(Type.Repetition.REPEATED)
        || isList(type)
        || isMap(type);
  }

  static boolean isList(Type type) {
    return type.getLogicalTypeAnnotation() instanceof ListLogicalTypeAnnotation;
  }

  static boolean isMap(Type type) {
    return type.getLogicalTypeAnnotation() instanceof MapLogicalTypeAnnotation
        || type.getLogicalTypeAnnotation() instanceof MapKeyValueTypeAnnotation;
  }

  /** The part of {@code schema} that holds {@code paths}; its first field when there are none. */
  static MessageType only(MessageType schema, List<List<String>> paths) {
    Set<String> names = new LinkedHashSet<>();
    paths.forEach(path -> names.add(path.get(0)));
    List<Type> fields =
        schema.getFields().stream().filter(field -> names.contains(field.getName())).toList();
    return new MessageType(
        schema.getName(), fields.isEmpty() ? schema.getFields().subList(0, 1) : fields);
  }
}
