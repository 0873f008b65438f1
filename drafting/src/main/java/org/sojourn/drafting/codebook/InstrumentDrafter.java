package org.sojourn.drafting.codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.sojourn.drafting.survey.Choice;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.words.Moments;
import org.sojourn.drafting.words.Parties;
import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.programme.Role;
import org.sojourn.model.table.CanonicalTables;
import org.sojourn.model.table.Column;

/** Makes an instrument of a survey definition. */
public final class InstrumentDrafter {

  /** Names that no item can have: columns that every response has. */
  public static final Set<String> RESERVED =
      CanonicalTables.responses(new Codebook(List.of(), List.of()), "").columns().stream()
          .map(Column::name)
          .collect(Collectors.toUnmodifiableSet());

  private final Scales scales;
  private final Ids ids = new Ids(RESERVED);

  /** Drafts an instrument whose scales go to {@code scales}. */
  public InstrumentDrafter(Scales scales) {
    this.scales = scales;
  }

  /**
   * The instrument that asks what {@code survey} asks.
   *
   * @param name its name
   * @param file name of the survey's file, which may tell who was asked and when
   */
  public DraftInstrument draft(SurveyDefinition survey, String name, String file) {
    List<String> texts = new ArrayList<>(List.of(file));
    texts.addAll(survey.title().values());
    Optional<Role> role = texts.stream().map(Parties::find).flatMap(Optional::stream).findFirst();
    Optional<String> wave = texts.stream().map(Moments::find).flatMap(Optional::stream).findFirst();
    List<String> doubts = new ArrayList<>();
    if (role.isEmpty()) {
      doubts.add("who was asked (sending, host, participant)? Neither file nor title says so");
    }
    if (wave.isEmpty()) {
      doubts.add("when (before, exit, follow-up)? Neither file nor title says so");
    }
    survey.notes().forEach(note -> doubts.add("left out, or read with a guess: " + note));
    return new DraftInstrument(
        name,
        role.orElse(Role.PARTICIPANT),
        wave.orElse("exit"),
        survey.title().isEmpty() ? Map.of("en", name) : survey.title(),
        survey.questions().stream().map(this::item).toList(),
        doubts);
  }

  private DraftItem item(Question question) {
    String id = ids.next(question.code(), '_', "item");
    boolean offered = question.choices().size() > 1;
    boolean closed = question.kind() == Question.Kind.CLOSED;
    return new DraftItem(
        id,
        closed && !offered ? Question.Kind.OPEN : question.kind(),
        closed && offered ? scales.of(question.choices(), id) : null,
        question.label(),
        options(question, id),
        question.min(),
        question.max(),
        question.column(),
        closed && !offered
            ? List.of("the survey offers no answers here: read as free text")
            : List.of());
  }

  private List<DraftOption> options(Question question, String item) {
    if (question.kind() != Question.Kind.MULTIPLE) {
      return List.of();
    }
    Ids columns = new Ids(Set.of());
    List<DraftOption> options = new ArrayList<>();
    for (Choice choice : question.choices()) {
      String id = columns.next(choice.code(), '_', "o");
      ids.take(item + "_" + id);
      boolean same = choice.code().equals(id) || choice.label().containsValue(choice.code());
      options.add(
          new DraftOption(
              id, choice.label(), same ? List.of() : List.of(choice.code()), choice.column()));
    }
    return options;
  }
}
