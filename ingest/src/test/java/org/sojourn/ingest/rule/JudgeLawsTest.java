package org.sojourn.ingest.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.sojourn.ingest.rule.Claim.Kind;

/** The rules against a slow, plain reading of them, and however the rows are spread. */
class JudgeLawsTest {

  private static final List<String> FILES = List.of("f0", "f1", "f2");

  @Provide
  Arbitrary<List<Claim>> claims() {
    Arbitrary<Kind> kinds = Arbitraries.of(Kind.class);
    Arbitrary<String> keys = Arbitraries.of("A", "B", "C");
    Arbitrary<String> roles = Arbitraries.of("host", "sending");
    Arbitrary<String> statuses = Arbitraries.of("complete", "partial", "completed", "cancelled");
    Arbitrary<Integer> days = Arbitraries.integers().between(0, 3);
    Arbitrary<Integer> files = Arbitraries.integers().between(0, 2);
    return Combinators.combine(kinds, keys, roles, statuses, days, files)
        .as(JudgeLawsTest::claim)
        .list()
        .ofMaxSize(30)
        .map(JudgeLawsTest::numbered);
  }

  private static Claim claim(Kind kind, String key, String role, String status, int day, int file) {
    boolean response = kind == Kind.RESPONSE;
    LocalDateTime submitted = response && day > 0 ? LocalDateTime.of(2017, 1, day, 0, 0) : null;
    return new Claim(
        kind, key, response ? role : "", response ? "exit" : "", status, submitted, null, file, 0);
  }

  private static List<Claim> numbered(List<Claim> claims) {
    List<Claim> rows = new ArrayList<>();
    for (Claim c : claims) {
      long row = rows.size() + 2;
      rows.add(
          new Claim(
              c.kind(),
              c.key(),
              c.role(),
              c.wave(),
              c.status(),
              c.submitted(),
              null,
              c.file(),
              row));
    }
    return rows;
  }

  private static Map<Long, String> verdicts(List<Claim> claims) {
    Map<Long, String> verdicts = new TreeMap<>();
    new Judge(claims.stream().sorted().iterator(), "completed", FILES)
        .forEachRemaining(v -> verdicts.put(v.claim().row(), v.code() + " " + v.reason()));
    return verdicts;
  }

  @Property
  void everyRowGetsOneVerdict(@ForAll("claims") List<Claim> claims) {
    assertThat(verdicts(claims)).hasSize(claims.size());
  }

  @Property
  void theOrderOfReadingDoesNotMatter(@ForAll("claims") List<Claim> claims, @ForAll Random random) {
    List<Claim> shuffled = new ArrayList<>(claims);
    Collections.shuffle(shuffled, random);
    assertThat(verdicts(shuffled)).isEqualTo(verdicts(claims));
  }

  @Property
  void partitionsByKeyGiveTheSame(@ForAll("claims") List<Claim> claims) {
    Map<Long, String> parts = new TreeMap<>();
    claims.stream()
        .collect(Collectors.groupingBy(Claim::key))
        .values()
        .forEach(part -> parts.putAll(verdicts(part)));
    assertThat(parts).isEqualTo(verdicts(claims));
  }

  @Property
  void whatStaysIsWhatThePlainReadingKeeps(@ForAll("claims") List<Claim> claims) {
    TreeSet<Long> stays = new TreeSet<>();
    new Judge(claims.stream().sorted().iterator(), "completed", FILES)
        .forEachRemaining(
            v -> {
              if (v.accepted()) {
                stays.add(v.claim().row());
              }
            });
    assertThat(stays).isEqualTo(plainly(claims));
  }

  private static TreeSet<Long> plainly(List<Claim> claims) {
    Map<String, Claim> subjects = new HashMap<>();
    Map<String, Claim> winners = new HashMap<>();
    for (Claim c : claims) {
      if (c.kind() != Kind.RESPONSE) {
        subjects.merge(c.kind() + c.key(), c, (a, b) -> before(b, a) ? b : a);
      }
    }
    for (Claim c : claims) {
      Claim exchange = subjects.get(Kind.EXCHANGE + c.key());
      if (c.kind() == Kind.RESPONSE && exchange != null && exchange.status().equals("completed")) {
        winners.merge(c.key() + c.role(), c, (a, b) -> outdoes(b, a) ? b : a);
      }
    }
    TreeSet<Long> rows = new TreeSet<>();
    subjects.values().forEach(c -> rows.add(c.row()));
    winners.values().forEach(c -> rows.add(c.row()));
    return rows;
  }

  private static boolean before(Claim a, Claim b) {
    return a.file() != b.file() ? a.file() < b.file() : a.row() < b.row();
  }

  private static boolean outdoes(Claim a, Claim b) {
    boolean complete = a.status().equals("complete");
    if (complete != b.status().equals("complete")) {
      return complete;
    }
    LocalDateTime first = a.submitted() == null ? LocalDateTime.MIN : a.submitted();
    LocalDateTime second = b.submitted() == null ? LocalDateTime.MIN : b.submitted();
    return first.equals(second) ? before(b, a) : first.isAfter(second);
  }
}
