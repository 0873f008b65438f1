package org.sojourn.model.load;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Names;
import org.sojourn.model.draft.Outline;

/** Reads which names a programme directory declares, from whatever could be parsed. */
final class OutlineReader {

  private final ParsedFiles files;

  OutlineReader(ParsedFiles files) {
    this.files = files;
  }

  Outline read() {
    Optional<CheckedFile> programme = files.only(FileKind.PROGRAMME);
    Names waves = ids(programme, "waves", any -> true);
    Names roles = new Names(keys(programme, "roles"), settled(programme, "roles"));
    List<Asked> asked =
        files.all(FileKind.INSTRUMENT).stream().map(file -> asked(file, waves, roles)).toList();
    return new Outline(
        programme.map(file -> texts(root(file).path("languages"))).orElse(List.of()),
        waves,
        roles,
        ids(programme, "attributes", any -> true),
        ids(programme, "attributes", a -> !a.path("type").asText().equals("number")),
        ids(programme, "attributes", a -> !a.path("type").asText().equals("text")),
        scales(),
        names(FileKind.INSTRUMENT, "instrument"),
        asked,
        items(asked),
        names(FileKind.SOURCE, "source"),
        ids(files.only(FileKind.INDICATORS), "indicators", any -> true));
  }

  private Names scales() {
    Optional<CheckedFile> file = files.only(FileKind.SCALES);
    return file.isEmpty() && files.complete(FileKind.SCALES)
        ? new Names(Set.of(), true)
        : ids(file, "scales", any -> true);
  }

  /** The ids of the entries under {@code key} that {@code kept} keeps. */
  private static Names ids(Optional<CheckedFile> file, String key, Predicate<JsonNode> kept) {
    Set<String> ids = new LinkedHashSet<>();
    boolean complete = settled(file, key);
    for (int i = 0; i < entries(file, key).size(); i++) {
      String id = text(file.get(), pointer(key).appendIndex(i).appendProperty("id"));
      complete &= id != null;
      if (id != null && kept.test(entries(file, key).get(i))) {
        ids.add(id);
      }
    }
    return new Names(ids, complete);
  }

  /** Whether what stands under {@code key} is all there is, and the key not misspelt. */
  private static boolean settled(Optional<CheckedFile> file, String key) {
    JsonPointer pointer = pointer(key);
    return file.isPresent()
        && file.get().problems().stream()
            .noneMatch(
                problem ->
                    problem.at().equals(pointer)
                        || (problem.unknownKey() != null
                            && problem.at().matches()
                            && root(file.get()).path(key).isMissingNode()));
  }

  private static Set<String> keys(Optional<CheckedFile> file, String key) {
    Set<String> keys = new LinkedHashSet<>();
    file.ifPresent(f -> root(f).path(key).fieldNames().forEachRemaining(keys::add));
    return keys;
  }

  /** The names that the files of {@code kind} give themselves under {@code key}. */
  private Names names(FileKind kind, String key) {
    List<String> names = files.all(kind).stream().map(file -> text(file, pointer(key))).toList();
    return new Names(
        new LinkedHashSet<>(names.stream().filter(Objects::nonNull).toList()),
        files.complete(kind) && names.stream().allMatch(Objects::nonNull));
  }

  /** A role or wave that is not declared is reported once, and left open here. */
  private static Asked asked(CheckedFile file, Names waves, Names roles) {
    Set<String> items = new LinkedHashSet<>();
    Set<String> columns = new LinkedHashSet<>();
    JsonNode entries = root(file).path("items");
    boolean complete = entries.isArray();
    for (int i = 0; i < entries.size(); i++) {
      JsonPointer item = pointer("items").appendIndex(i);
      String id = text(file, item.appendProperty("id"));
      complete &= id != null && columns(file, item, id, columns);
      Optional.ofNullable(id).ifPresent(items::add);
    }
    return new Asked(
        text(file, pointer("instrument")),
        declared(text(file, pointer("role")), roles),
        declared(text(file, pointer("wave")), waves),
        items,
        columns,
        complete);
  }

  /** Adds the columns of the item called {@code id}; false when an option has no readable id. */
  private static boolean columns(
      CheckedFile file, JsonPointer item, String id, Set<String> columns) {
    if (!Item.Kind.MULTIPLE.id().equals(text(file, item.appendProperty("kind")))) {
      columns.add(id);
      return true;
    }
    boolean complete = true;
    JsonPointer options = item.appendProperty("options");
    for (int i = 0; i < root(file).at(options).size(); i++) {
      String option = text(file, options.appendIndex(i).appendProperty("id"));
      complete &= option != null;
      Optional.ofNullable(option).ifPresent(name -> columns.add(id + "_" + name));
    }
    return complete;
  }

  private static String declared(String name, Names names) {
    return name == null || names.lack(name) ? null : name;
  }

  private Names items(List<Asked> asked) {
    Set<String> items = new LinkedHashSet<>();
    asked.forEach(instrument -> items.addAll(instrument.columns()));
    return new Names(
        items, files.complete(FileKind.INSTRUMENT) && asked.stream().allMatch(Asked::complete));
  }

  private static JsonNode root(CheckedFile file) {
    return file.yaml().text();
  }

  private static JsonNode entries(Optional<CheckedFile> file, String key) {
    return file.map(f -> root(f).path(key)).orElse(MissingNode.getInstance());
  }

  private static JsonPointer pointer(String key) {
    return JsonPointer.empty().appendProperty(key);
  }

  /** The text at {@code pointer}; null where there is none, or one that the schema refuses. */
  private static String text(CheckedFile file, JsonPointer pointer) {
    JsonNode node = root(file).at(pointer);
    return node.isTextual() && file.sound(pointer) ? node.asText() : null;
  }

  private static List<String> texts(JsonNode list) {
    List<String> texts = new ArrayList<>();
    list.forEach(entry -> texts.add(entry.asText()));
    return texts;
  }
}
