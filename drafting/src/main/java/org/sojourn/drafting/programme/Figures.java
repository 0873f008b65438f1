package org.sojourn.drafting.programme;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.sojourn.drafting.codebook.DraftAnswer;
import org.sojourn.drafting.codebook.DraftOption;
import org.sojourn.drafting.guess.AskedItem;
import org.sojourn.drafting.guess.Asking;
import org.sojourn.drafting.guess.ProgrammeGuess;
import org.sojourn.drafting.survey.Question;
import org.sojourn.drafting.text.Ids;
import org.sojourn.drafting.words.Parties;
import org.sojourn.drafting.words.Subjects;
import org.sojourn.model.indicator.Construct;
import org.sojourn.model.programme.Role;

/**
 * The figures that the questions of a programme allow: a share of the favourable answers to every
 * question with ordered answers, a net score where there are eleven of them, a gain for what is
 * asked before and after, amounts, and how exchanges ended.
 */
final class Figures {

  private static final Set<String> BUILT_IN =
      Set.of("registrations", "exchanges", "funnel", "response");

  private final ProgrammeGuess guess;
  private final Ids ids = new Ids(BUILT_IN);
  private final List<Figure> figures = new ArrayList<>();
  private final Set<String> paired = new LinkedHashSet<>();

  private Figures(ProgrammeGuess guess) {
    this.guess = guess;
  }

  /** The figures of {@code guess}, by chapter. */
  static List<Figure> of(ProgrammeGuess guess) {
    Figures figures = new Figures(guess);
    figures.gains();
    guess.items().forEach(figures::item);
    figures.figures.addAll(new OperationFigures(guess, figures.ids).all());
    return figures.figures.stream()
        .sorted((a, b) -> a.construct().compareTo(b.construct()))
        .toList();
  }

  private void item(AskedItem asked) {
    switch (asked.item().kind()) {
      case CLOSED -> waves(asked).forEach((wave, roles) -> closed(asked, wave, roles));
      case AMOUNT -> waves(asked).forEach((wave, roles) -> amount(asked, wave, roles));
      case MULTIPLE -> waves(asked).forEach((wave, roles) -> options(asked, wave, roles));
      case OPEN -> {}
    }
  }

  private static Map<String, List<Role>> waves(AskedItem asked) {
    Map<String, List<Role>> waves = new LinkedHashMap<>();
    for (Asking asking : asked.asked()) {
      waves.computeIfAbsent(asking.wave(), wave -> new ArrayList<>()).add(asking.role());
    }
    return waves;
  }

  private void closed(AskedItem asked, String wave, List<Role> roles) {
    if (!asked.ordered() || paired.contains(asked.item().id())) {
      return;
    }
    if (asked.scale().answers().size() == 11) {
      add(asked, "Net score: " + label(asked), "net-score", "", wave, roles, true);
      return;
    }
    List<DraftAnswer> favourable = Favourable.of(asked.scale());
    String answers = answers(favourable);
    String codes =
        favourable.stream().map(a -> String.valueOf(a.code())).collect(Collectors.joining(", "));
    String label = label(asked) + ": " + answers;
    if (construct(asked) == Construct.SATISFACTION && roles.size() > 1) {
      for (Role role : roles) {
        String whose = " (" + Parties.labels(role).toLowerCase(Locale.ROOT) + ")";
        add(asked, label + whose, "share", codes, wave, List.of(role), true);
      }
    } else {
      add(asked, label, "share", codes, wave, roles, true);
    }
  }

  /** The answers as a reader would name them: only the first with a capital. */
  private static String answers(List<DraftAnswer> favourable) {
    List<String> labels = new ArrayList<>();
    for (DraftAnswer answer : favourable) {
      String text = answer.label().get("en");
      boolean word = text.length() > 1 && Character.isLowerCase(text.charAt(1));
      labels.add(
          labels.isEmpty() || !word
              ? text
              : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1));
    }
    return String.join(" or ", labels);
  }

  private static String label(AskedItem asked) {
    return asked.item().label().get("en").replaceFirst("[.:?]+$", "");
  }

  private static Construct construct(AskedItem asked) {
    String scale = asked.scale() == null ? "" : asked.scale().id();
    if (scale.startsWith("satisfaction") || scale.startsWith("quality")) {
      return Construct.SATISFACTION;
    }
    return Subjects.find(label(asked) + " " + asked.item().id())
        .orElse(scale.startsWith("proficiency") ? Construct.SKILL_GAIN : Construct.SATISFACTION);
  }

  private void add(
      AskedItem asked,
      String label,
      String kind,
      String codes,
      String wave,
      List<Role> roles,
      boolean headline) {
    Construct construct = construct(asked);
    String suffix = roles.size() == 1 && asked.asked().size() > 1 ? " " + roles.get(0).id() : "";
    boolean later = !asked.asked().get(0).wave().equals(wave);
    String id = ids.next(asked.item().id() + suffix + (later ? " " + wave : ""), '_', "figure");
    String measure =
        "{kind: %s, item: %s, %swave: %s, roles: %s}"
            .formatted(
                kind,
                asked.item().id(),
                codes.isEmpty() ? "" : "codes: [" + codes + "], ",
                wave,
                roles(roles));
    figures.add(
        new Figure(
            id,
            label,
            construct,
            "effectiveness",
            level(construct),
            measure,
            roles.size() > 1,
            headline));
  }

  private static String roles(List<Role> roles) {
    return roles.stream().map(Role::id).collect(Collectors.joining(", ", "[", "]"));
  }

  private static int level(Construct construct) {
    return switch (construct) {
      case SATISFACTION -> 1;
      case SKILL_GAIN -> 2;
      case BUSINESS_IMPACT -> 4;
      case OPERATION -> 0;
    };
  }

  private void amount(AskedItem asked, String wave, List<Role> roles) {
    boolean cost = Subjects.isCost(label(asked) + " " + asked.item().id());
    Construct construct = cost ? Construct.OPERATION : Construct.BUSINESS_IMPACT;
    boolean later = !asked.asked().get(0).wave().equals(wave);
    String measure =
        "{kind: amount, item: %s, wave: %s, roles: %s}"
            .formatted(asked.item().id(), wave, roles(roles));
    figures.add(
        new Figure(
            ids.next(asked.item().id() + (later ? " " + wave : ""), '_', "figure"),
            label(asked),
            construct,
            cost ? "efficiency" : "effectiveness",
            level(construct),
            measure,
            roles.size() > 1,
            false));
  }

  private void options(AskedItem asked, String wave, List<Role> roles) {
    for (DraftOption option : asked.item().options()) {
      String column = asked.item().id() + "_" + option.id();
      String text = option.label().values().iterator().next();
      String label = label(asked) + ": " + option.label().getOrDefault("en", text);
      Construct construct = Subjects.find(label).orElse(Construct.OPERATION);
      String measure =
          "{kind: share, item: %s, codes: [1], wave: %s, roles: %s}"
              .formatted(column, wave, roles(roles));
      boolean later = !asked.asked().get(0).wave().equals(wave);
      figures.add(
          new Figure(
              ids.next(column + (later ? " " + wave : ""), '_', "figure"),
              label,
              construct,
              construct == Construct.OPERATION ? "efficiency" : "effectiveness",
              level(construct),
              measure,
              roles.size() > 1,
              false));
    }
  }

  /** What the same people are asked before and after, one gain for all items of a scale. */
  private void gains() {
    Map<String, List<String>> gains = new TreeMap<>();
    for (AskedItem asked : guess.items()) {
      for (Role role : Role.values()) {
        boolean before = asked.asked().contains(new Asking(role, "before"));
        boolean after = asked.asked().contains(new Asking(role, "exit"));
        boolean closed = asked.item().kind() == Question.Kind.CLOSED && asked.ordered();
        if (before && after && closed) {
          paired.add(asked.item().id());
          gains
              .computeIfAbsent(role.id() + " " + asked.scale().id(), key -> new ArrayList<>())
              .add(asked.item().id());
        }
      }
    }
    gains.forEach(this::gain);
  }

  private void gain(String key, List<String> items) {
    Role role =
        List.of(Role.values()).stream()
            .filter(r -> key.startsWith(r.id() + " "))
            .findFirst()
            .orElseThrow();
    String who = Parties.labels(role).toLowerCase(Locale.ROOT);
    String measure =
        "{kind: gain, items: [%s], pre: before, post: exit, roles: [%s]}"
            .formatted(String.join(", ", items), role.id());
    figures.add(
        new Figure(
            ids.next("gain " + role.id(), '_', "figure"),
            "Change from before to the end of the stay (" + who + ")",
            Construct.SKILL_GAIN,
            "effectiveness",
            2,
            measure,
            false,
            true));
  }
}
