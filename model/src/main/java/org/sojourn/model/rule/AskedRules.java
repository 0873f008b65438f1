package org.sojourn.model.rule;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.sojourn.model.codebook.Item;
import org.sojourn.model.codebook.Scale;
import org.sojourn.model.draft.Asked;
import org.sojourn.model.draft.Draft;
import org.sojourn.model.draft.Findings;
import org.sojourn.model.draft.Outline;
import org.sojourn.model.draft.Place;
import org.sojourn.model.programme.Role;

/** The items of one measure exist, and the roles are asked about them in the waves. */
final class AskedRules {

  private final Draft draft;
  private final Outline outline;
  private final Findings findings;
  private final Place place;

  /** Checks the measure at {@code place}. */
  AskedRules(Draft draft, Findings findings, Place place) {
    this.draft = draft;
    this.outline = draft.outline();
    this.findings = findings;
    this.place = place;
  }

  /** Checks a measure of one item in one wave. */
  void item(String item, Item.Kind kind, String wave, List<Role> roles) {
    boolean known = known(item, kind, place.at("item"));
    known &= wave(wave, "wave");
    known &= roles(roles);
    if (known && outline.instruments().complete()) {
      asked(item, wave, roles);
    }
  }

  /** Whether {@code item} exists and is of {@code kind}, as far as can be said. */
  boolean known(String item, Item.Kind kind, Place at) {
    Optional<Item> multiple = draft.item(item).filter(i -> i.kind() == Item.Kind.MULTIPLE);
    if (multiple.isPresent()) {
      findings.add(
          at,
          "item '" + item + "' has several answers",
          "one of its options: "
              + Findings.list(multiple.get().columns().stream().map(Item::id).toList()));
      return false;
    }
    if (outline.items().lack(item)) {
      findings.add(at, "there is no item '" + item + "'", item, outline.items().known());
      return false;
    }
    Optional<Item> other = draft.item(item).filter(i -> i.kind() != kind);
    other.ifPresent(
        i ->
            findings.add(
                at,
                "item '" + item + "' is of kind " + i.kind().id(),
                "an item of kind " + kind.id()));
    return other.isEmpty();
  }

  /** Whether {@code wave}, under {@code key}, is declared. */
  boolean wave(String wave, String key) {
    if (outline.waves().lack(wave)) {
      findings.add(place.at(key), "there is no wave '" + wave + "'", wave, outline.waves().known());
      return false;
    }
    return true;
  }

  /** Reports {@code codes} at {@code list} that the scale of {@code item} does not have. */
  void codes(String item, List<Integer> codes, Place list) {
    Optional<Scale> scale = draft.scaleOf(item);
    for (int i = 0; i < codes.size() && scale.isPresent(); i++) {
      int code = codes.get(i);
      if (!scale.get().permits(code)) {
        findings.add(
            list.at(i),
            code + " is no code of scale '" + scale.get().id() + "'",
            Codes.of(scale.get()));
      }
    }
  }

  /** Whether all {@code roles} are declared. */
  boolean roles(List<Role> roles) {
    boolean declared = true;
    for (int i = 0; i < roles.size(); i++) {
      String role = roles.get(i).id();
      if (outline.roles().lack(role)) {
        declared = false;
        findings.add(
            place.at("roles").at(i),
            "role '" + role + "' is not declared in programme.yaml",
            role,
            outline.roles().known());
      }
    }
    return declared;
  }

  private void asked(String item, String wave, List<Role> roles) {
    if (roles.isEmpty() && askedRoles(item, wave).isEmpty()) {
      findings.add(
          place.at("wave"),
          "no instrument asks '" + item + "' in wave '" + wave + "'",
          Findings.list(where(item, Asked::wave)));
    }
    for (int i = 0; i < roles.size(); i++) {
      role(roles.get(i), item, wave, place.at("roles").at(i));
    }
  }

  /** Reports a role that no instrument asks about {@code item} in {@code wave}. */
  void role(Role role, String item, String wave, Place at) {
    if (!askedRoles(item, wave).contains(role)) {
      findings.add(
          at,
          "no instrument asks " + role.id() + " about '" + item + "' in wave '" + wave + "'",
          "");
    }
  }

  /** The roles that may be asked about {@code item} in {@code wave}. */
  List<Role> askedRoles(String item, String wave) {
    return List.of(Role.values()).stream()
        .filter(role -> Asked.any(outline.asked(), item, wave, role.id()))
        .toList();
  }

  private List<String> where(String item, Function<Asked, String> what) {
    return outline.asked().stream()
        .filter(asked -> asked.mayAsk(item))
        .map(what)
        .filter(name -> name != null)
        .distinct()
        .toList();
  }
}
