package org.sojourn.drafting.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.sojourn.drafting.survey.Choice;
import org.sojourn.drafting.text.Ids;

/** All scales of a codebook: equal choices are one scale. */
public final class Scales {

  private final Ids ids = new Ids(Set.of());
  private final List<DraftScale> all = new ArrayList<>();

  /**
   * The name of the scale that {@code choices} make.
   *
   * @param question name of an item that offers them, for naming a new scale
   */
  public String of(List<Choice> choices, String question) {
    return add(ScaleDrafter.of(choices), question);
  }

  /** The name under which {@code scale} is kept: that of an equal one, or a new one. */
  public String add(DraftScale scale, String question) {
    for (DraftScale known : all) {
      if (known.sameAs(scale)) {
        return known.id();
      }
    }
    String id = ids.next(scale.id() == null ? name(scale, question) : scale.id(), '-', "scale");
    all.add(scale.called(id));
    return id;
  }

  /** Scales of bare numbers are named by their ends, others by the question. */
  private static String name(DraftScale scale, String question) {
    boolean bare =
        scale.answers().stream()
            .allMatch(answer -> answer.label().containsValue(String.valueOf(answer.code())));
    int last = scale.answers().size() - 1;
    return bare
        ? "points " + scale.answers().get(0).code() + " " + scale.answers().get(last).code()
        : question + " scale";
  }

  /** The scales in the order in which they were met. */
  public List<DraftScale> all() {
    return List.copyOf(all);
  }

  /** The scale called {@code id}. */
  public DraftScale get(String id) {
    return all.stream().filter(scale -> scale.id().equals(id)).findFirst().orElseThrow();
  }
}
