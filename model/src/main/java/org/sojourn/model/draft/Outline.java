package org.sojourn.model.draft;

import java.util.List;
import java.util.Optional;

/**
 * What a programme directory declares by name, read even from parts that have other problems: so
 * that one mistake is not reported again by everything that refers to it.
 *
 * @param languages declared languages, the default first
 * @param waves ids of waves
 * @param roles declared roles
 * @param attributes ids of all attributes
 * @param textAttributes ids of attributes that can be breakdowns
 * @param numberAttributes ids of attributes that can be amounts
 * @param scales ids of scales
 * @param instruments ids of instruments
 * @param asked what each instrument asks
 * @param items ids of the items of all instruments that hold answers: of a multiple item, those of
 *     its options
 * @param sources ids of sources
 * @param indicators ids of indicators
 */
public record Outline(
    List<String> languages,
    Names waves,
    Names roles,
    Names attributes,
    Names textAttributes,
    Names numberAttributes,
    Names scales,
    Names instruments,
    List<Asked> asked,
    Names items,
    Names sources,
    Names indicators) {

  /** What the instrument called {@code id} asks; empty where there is none such. */
  public Optional<Asked> asked(String id) {
    return asked.stream().filter(a -> id != null && id.equals(a.instrument())).findFirst();
  }
}
