package org.sojourn.drafting.guess;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.sojourn.drafting.codebook.DraftAnswer;
import org.sojourn.drafting.codebook.DraftInstrument;
import org.sojourn.drafting.codebook.DraftItem;
import org.sojourn.drafting.codebook.DraftMissing;
import org.sojourn.drafting.codebook.DraftOption;
import org.sojourn.drafting.codebook.DraftScale;
import org.sojourn.drafting.codebook.InstrumentDrafter;
import org.sojourn.drafting.codebook.Scales;
import org.sojourn.drafting.likert.KnownScales;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.survey.SurveyDefinition;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.words.Moments;
import org.sojourn.drafting.words.Parties;

/** Makes instruments and scales of questionnaires. */
final class Survey {

  private static final String CHOSEN =
      "could several of these be chosen, and were no others offered? The options and how many chose"
          + " them would be published: if they are own words, write 'kind: open'";

  private final List<Questionnaire> questionnaires;
  private final Scales scales = new Scales();
  private final Ids ids = new Ids(InstrumentDrafter.RESERVED);
  private final Map<String, DraftItem> known = new LinkedHashMap<>();
  private final Map<Group, String> scaleOfGroup = new LinkedHashMap<>();
  private final Map<Questionnaire, DraftInstrument> instruments = new LinkedHashMap<>();

  /** Makes the instruments of {@code questionnaires}, whose questions are known. */
  Survey(List<Questionnaire> questionnaires) {
    this.questionnaires = questionnaires;
    Pooling.pool(questionnaires);
    List<Group> groups = Linker.link(questionnaires);
    questionnaires.stream()
        .filter(questionnaire -> questionnaire.definition().isPresent())
        .forEach(questionnaire -> instruments.put(questionnaire, defined(questionnaire)));
    name(groups);
    scale(groups);
    questionnaires.stream()
        .filter(questionnaire -> questionnaire.definition().isEmpty())
        .filter(questionnaire -> !questionnaire.asked().isEmpty())
        .forEach(questionnaire -> instruments.put(questionnaire, guessed(questionnaire)));
  }

  /** The instruments by questionnaire. */
  Map<Questionnaire, DraftInstrument> instruments() {
    Map<Questionnaire, DraftInstrument> ordered = new LinkedHashMap<>();
    questionnaires.stream()
        .filter(instruments::containsKey)
        .forEach(questionnaire -> ordered.put(questionnaire, instruments.get(questionnaire)));
    return ordered;
  }

  /** All scales. */
  List<DraftScale> scales() {
    return scales.all().stream().map(Survey::english).toList();
  }

  private static DraftScale english(DraftScale scale) {
    return new DraftScale(
        scale.id(),
        scale.answers().stream()
            .map(a -> new DraftAnswer(a.code(), english(a.label()), a.also()))
            .toList(),
        scale.neutral(),
        scale.missing().stream()
            .map(m -> new DraftMissing(m.code(), m.reason(), english(m.label()), m.also()))
            .toList(),
        scale.doubts());
  }

  private static DraftOption english(DraftOption option) {
    return new DraftOption(option.id(), english(option.label()), option.also(), option.column());
  }

  private DraftInstrument defined(Questionnaire questionnaire) {
    SurveyDefinition definition = questionnaire.definition().orElseThrow();
    DraftInstrument draft =
        new InstrumentDrafter(scales)
            .draft(definition, questionnaire.name(), questionnaire.exports().get(0).stem());
    List<String> doubts = new ArrayList<>(questionnaire.doubts());
    definition.notes().forEach(note -> doubts.add("left out, or read with a guess: " + note));
    if (!definition.languages().contains("en")) {
      doubts.add(
          "the survey has no English texts: what stands under 'en' is in '%s'"
              .formatted(definition.languages().get(0)));
    }
    return new DraftInstrument(
        questionnaire.name(),
        questionnaire.role(),
        questionnaire.wave(),
        english(draft.title()),
        draft.items().stream().map(this::own).toList(),
        doubts);
  }

  /** One id is one question: another kind or scale gets an id of its own. */
  private DraftItem own(DraftItem item) {
    DraftItem labelled =
        item.with(english(item.label()), item.options().stream().map(Survey::english).toList());
    DraftItem other = known.get(item.id());
    boolean same =
        other != null && other.kind() == item.kind() && Objects.equals(other.scale(), item.scale());
    if (same) {
      return labelled;
    }
    DraftItem own = labelled.called(ids.next(item.id(), '_', "item"));
    known.put(own.id(), own);
    own.options().forEach(option -> ids.take(own.id() + "_" + option.id()));
    return own;
  }

  /** The report is written in English until somebody says otherwise: its texts must be there. */
  private static Map<String, String> english(Map<String, String> texts) {
    if (texts.containsKey("en")) {
      return texts;
    }
    Map<String, String> all = new LinkedHashMap<>();
    all.put("en", texts.values().iterator().next());
    all.putAll(texts);
    return all;
  }

  private void name(List<Group> groups) {
    for (Group group : groups) {
      if (!(group.answers() instanceof Answers.None)) {
        group.id(ids.next(group.speaking().label(), '_', "item"));
      }
    }
  }

  private void scale(List<Group> groups) {
    ScaleSketches sketches = new ScaleSketches();
    Map<String, String> firstItem = new LinkedHashMap<>();
    Map<Group, String> keys = new LinkedHashMap<>();
    for (Group group : groups) {
      if (group.answers() instanceof Answers.Closed closed) {
        String key = sketches.learn(closed);
        keys.put(group, key);
        firstItem.putIfAbsent(key, group.id());
      }
    }
    Map<String, String> named = new LinkedHashMap<>();
    sketches
        .scales()
        .forEach((key, scale) -> named.put(key, scales.add(scale, firstItem.get(key))));
    keys.forEach((group, key) -> scaleOfGroup.put(group, named.get(key)));
  }

  private DraftInstrument guessed(Questionnaire questionnaire) {
    List<DraftItem> items = new ArrayList<>();
    for (Asked asked : questionnaire.asked()) {
      if (asked.group() != null && asked.group().id() != null) {
        items.add(item(asked));
      }
    }
    String title =
        Parties.labels(questionnaire.role()) + ": " + Moments.label(questionnaire.wave());
    return new DraftInstrument(
        questionnaire.name(),
        questionnaire.role(),
        questionnaire.wave(),
        Map.of("en", title),
        items,
        questionnaire.doubts());
  }

  private DraftItem item(Asked asked) {
    Group group = asked.group();
    List<String> doubts = new ArrayList<>();
    Map<String, String> label =
        Map.of("en", asked.opaque() ? group.speaking().label() : asked.label());
    if (group.speaking().coded()) {
      doubts.add("what was asked? The export only says " + asked.column());
    }
    Question.Kind kind = Question.Kind.OPEN;
    List<DraftOption> options = List.of();
    Double min = null;
    String column = asked.column();
    doubts.addAll(asked.slips());
    if (group.answers() instanceof Answers.Closed) {
      kind = Question.Kind.CLOSED;
    } else if (group.answers() instanceof Answers.Amount amount) {
      kind = Question.Kind.AMOUNT;
      min = amount.negative() ? null : 0.0;
    } else if (group.answers() instanceof Answers.Multiple multiple) {
      kind = Question.Kind.MULTIPLE;
      options = options(group.id(), multiple.options(), Map.of());
      doubts.add(CHOSEN);
    } else if (group.answers() instanceof Answers.Spread) {
      Map<String, String> columns = ((Answers.Spread) asked.answers()).columns();
      kind = Question.Kind.MULTIPLE;
      options = options(group.id(), columns.keySet(), columns);
      column = null;
      if (columns.keySet().stream().allMatch(text -> text.matches("(?:SQ|A|O)?\\d+"))) {
        doubts.add(
            "what could be chosen? The export only says " + String.join(", ", columns.keySet()));
      }
      doubts.add(CHOSEN);
    }
    return new DraftItem(
        group.id(), kind, scaleOfGroup.get(group), label, options, min, null, column, doubts);
  }

  private List<DraftOption> options(
      String item, Collection<String> texts, Map<String, String> columns) {
    Ids own = new Ids(Set.of());
    List<DraftOption> options = new ArrayList<>();
    for (String text : texts) {
      String id = own.next(text, '_', "o");
      ids.take(item + "_" + id);
      options.add(new DraftOption(id, Map.of("en", text), List.of(), columns.get(text)));
    }
    return options;
  }

  /** The questions with everybody who is asked them, in the order of the questionnaires. */
  List<AskedItem> items() {
    Map<String, DraftItem> first = new LinkedHashMap<>();
    Map<String, List<Asking>> asked = new LinkedHashMap<>();
    for (DraftInstrument instrument : instruments().values()) {
      for (DraftItem item : instrument.items()) {
        first.putIfAbsent(item.id(), item);
        asked
            .computeIfAbsent(item.id(), id -> new ArrayList<>())
            .add(new Asking(instrument.role(), instrument.wave()));
      }
    }
    return first.values().stream()
        .map(
            item -> {
              DraftScale scale = item.scale() == null ? null : english(scales.get(item.scale()));
              return new AskedItem(item, scale, ordered(scale), asked.get(item.id()));
            })
        .toList();
  }

  /** A common scale, or numbers: the order of other answers is for a person to say. */
  private static boolean ordered(DraftScale scale) {
    if (scale == null) {
      return false;
    }
    boolean numbers =
        scale.answers().stream()
            .allMatch(a -> a.label().values().stream().anyMatch(l -> l.startsWith("" + a.code())));
    boolean common =
        KnownScales.find(
                scale.answers().stream().map(a -> a.label().values().iterator().next()).toList())
            .isPresent();
    return numbers || common;
  }
}
