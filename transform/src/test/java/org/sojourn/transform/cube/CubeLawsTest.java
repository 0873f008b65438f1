package org.sojourn.transform.cube;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;

/** Cubes of one plan add up like numbers. */
@Domain(GroupArbitraries.class)
@Domain(DomainContext.Global.class)
class CubeLawsTest {

  private static final CubePlan PLAN = GroupArbitraries.PLAN;

  private static Cube cube(List<ExchangeGroup> groups) {
    CubeBuilder builder = new CubeBuilder(PLAN);
    groups.forEach(builder::add);
    return builder.cube();
  }

  @Property(tries = 200)
  void theCubeOfAllIsTheSumOfTheCubesOfItsParts(
      @ForAll @Size(max = 12) List<ExchangeGroup> groups,
      @ForAll @IntRange(max = 12) int cut,
      @ForAll long seed) {
    int at = Math.min(cut, groups.size());
    Cube whole = cube(groups);
    Cube first = cube(groups.subList(0, at));
    Cube second = cube(groups.subList(at, groups.size()));
    assertThat(first.add(second)).isEqualTo(whole);
    List<ExchangeGroup> shuffled = new java.util.ArrayList<>(groups);
    Collections.shuffle(shuffled, new Random(seed));
    assertThat(cube(shuffled)).isEqualTo(whole).hasSameHashCodeAs(whole);
  }

  @Property(tries = 100)
  void addingIsAssociativeAndCommutative(
      @ForAll @Size(max = 5) List<ExchangeGroup> a,
      @ForAll @Size(max = 5) List<ExchangeGroup> b,
      @ForAll @Size(max = 5) List<ExchangeGroup> c) {
    assertThat(cube(a).add(cube(b)).add(cube(c))).isEqualTo(cube(a).add(cube(b).add(cube(c))));
    assertThat(cube(a).add(cube(b))).isEqualTo(cube(b).add(cube(a)));
    assertThat(cube(a).add(new Cube(PLAN))).isEqualTo(cube(a));
  }

  @Property(tries = 100)
  void whatWasAddedCanBeTakenOutAgain(
      @ForAll @Size(max = 6) List<ExchangeGroup> kept,
      @ForAll @Size(max = 6) List<ExchangeGroup> superseded) {
    Cube sum = cube(kept).add(cube(superseded));
    assertThat(sum.subtract(cube(superseded))).isEqualTo(cube(kept));
    assertThat(cube(kept).subtract(cube(kept))).isEqualTo(new Cube(PLAN));
  }

  @Property(tries = 50)
  void aSummandIsNotChangedByItsSum(
      @ForAll @Size(min = 1, max = 4) List<ExchangeGroup> a,
      @ForAll @Size(min = 1, max = 4) List<ExchangeGroup> b) {
    Cube summand = cube(b);
    Cube sum = new Cube(PLAN).add(summand);
    sum.add(cube(a)).add(cube(a));
    assertThat(summand).isEqualTo(cube(b));
  }

  @Property(tries = 50)
  void aCubeSurvivesTheWayToTheDriver(@ForAll @Size(max = 5) List<ExchangeGroup> groups)
      throws IOException, ClassNotFoundException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
      out.writeObject(cube(groups));
    }
    try (ObjectInputStream in =
        new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
      assertThat(in.readObject()).isEqualTo(cube(groups));
    }
  }
}
