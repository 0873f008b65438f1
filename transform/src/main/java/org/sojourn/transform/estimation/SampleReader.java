package org.sojourn.transform.estimation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.sojourn.model.indicator.Breakdown;
import org.sojourn.model.programme.Programme;
import org.sojourn.model.programme.Role;
import org.sojourn.transform.base.Base;
import org.sojourn.transform.base.Breakdowns;
import org.sojourn.transform.base.WeightingClasses;
import org.sojourn.transform.cube.AnswerTopic;
import org.sojourn.transform.cube.Counts;
import org.sojourn.transform.cube.Cube;
import org.sojourn.transform.cube.DenseCounts;
import org.sojourn.transform.cube.ItemCodes;
import org.sojourn.transform.cube.Profile;
import org.sojourn.transform.cube.ProfileCounts;
import org.sojourn.transform.cube.ProfileTopic;

/**
 * Reads the units of a survey design out of a cube: respondents by weighting class, or
 * organisations by profile. Of every cell there are the units inside, and what the others gave.
 */
final class SampleReader {

  private final Programme programme;
  private final Cube cube;

  SampleReader(Programme programme, Cube cube) {
    this.programme = programme;
    this.cube = cube;
  }

  /** The profiles of units and how many have them, by cell; only cells with any answers. */
  SortedMap<String, SortedMap<Profile, Long>> units(Base.Answers base, Breakdown breakdown) {
    return hasProfiles() ? organisations(base, breakdown) : respondents(base, breakdown);
  }

  private boolean hasProfiles() {
    return !cube.plan().organisations().topics(ProfileTopic.class).isEmpty();
  }

  private SortedMap<String, SortedMap<Profile, Long>> organisations(
      Base.Answers base, Breakdown breakdown) {
    ProfileTopic topic =
        cube.plan().organisations().topics(ProfileTopic.class).stream()
            .filter(t -> t.item().equals(base.item()) && t.wave().equals(base.wave()))
            .filter(t -> t.roles().equals(base.roles()))
            .findFirst()
            .orElseThrow();
    SortedMap<String, SortedMap<Profile, Long>> cells = new TreeMap<>();
    cube.cells(topic, breakdown.id())
        .forEach((key, counts) -> cells.put(key, ((ProfileCounts) counts).byProfile()));
    return cells;
  }

  private SortedMap<String, SortedMap<Profile, Long>> respondents(
      Base.Answers base, Breakdown breakdown) {
    SortedMap<String, SortedMap<Profile, Long>> cells = new TreeMap<>();
    boolean byRole = Breakdowns.isRole(breakdown);
    Breakdown divided = byRole ? Breakdown.OVERALL : breakdown;
    String crossed = WeightingClasses.crossed(divided, programme).id();
    for (Role role : base.roles()) {
      AnswerTopic topic = topic(role, base.wave());
      cube.cells(topic, crossed)
          .forEach(
              (key, counts) -> {
                String cell = byRole ? role.id() : WeightingClasses.cell(key, divided);
                String group = WeightingClasses.group(key, divided);
                add(cells, cell, role, group, topic, counts, base.item());
              });
    }
    return cells;
  }

  private static void add(
      SortedMap<String, SortedMap<Profile, Long>> cells,
      String cell,
      Role role,
      String group,
      AnswerTopic topic,
      Counts counts,
      String item) {
    long[] byCode = topic.codes((DenseCounts) counts, item);
    int lowest =
        topic.items().stream()
            .filter(i -> i.item().equals(item))
            .mapToInt(ItemCodes::lowest)
            .findFirst()
            .orElseThrow();
    for (int i = 0; i < byCode.length; i++) {
      if (byCode[i] > 0) {
        Profile.Entry entry = new Profile.Entry(role, group, lowest + i);
        Profile one = new Profile(new TreeMap<>(Map.of(entry, 1L)));
        cells.computeIfAbsent(cell, c -> new TreeMap<>()).merge(one, byCode[i], Long::sum);
      }
    }
  }

  private AnswerTopic topic(Role role, String wave) {
    return cube.plan().topics(AnswerTopic.class).stream()
        .filter(t -> t.role() == role && t.wave().equals(wave))
        .findFirst()
        .orElseThrow();
  }

  /** Units of {@code all} that have nobody in a cell, by what they gave outside of it. */
  static Map<Profile, Long> outside(SortedMap<Profile, Long> all, SortedMap<Profile, Long> inside) {
    Map<Profile, Long> outside = new HashMap<>();
    all.forEach((profile, count) -> outside.merge(withoutAnswers(profile), count, Long::sum));
    inside.forEach((profile, count) -> outside.merge(withoutAnswers(profile), -count, Long::sum));
    outside.values().removeIf(count -> count == 0);
    return new TreeMap<>(outside);
  }

  private static Profile withoutAnswers(Profile profile) {
    TreeMap<Profile.Entry, Long> sums = new TreeMap<>();
    profile
        .counts()
        .forEach(
            (entry, count) ->
                sums.merge(
                    new Profile.Entry(entry.role(), entry.group(), Profile.OUTSIDE),
                    count,
                    Long::sum));
    return new Profile(sums);
  }

  /** The respondents of units, one profile after the other. */
  static List<Map.Entry<Profile.Entry, Long>> entries(Map<Profile, Long> units) {
    List<Map.Entry<Profile.Entry, Long>> entries = new ArrayList<>();
    units.forEach(
        (profile, times) ->
            profile
                .counts()
                .forEach((entry, count) -> entries.add(Map.entry(entry, count * times))));
    return entries;
  }
}
