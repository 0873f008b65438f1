package org.sojourn.ingest.mapping;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.sojourn.ingest.pseudonym.Erased;
import org.sojourn.ingest.pseudonym.Pseudonymiser;
import org.sojourn.ingest.text.Shown;
import org.sojourn.model.quality.IssueCode;

/** A canonical row in the making, with what was found wrong so far. */
final class Draft {

  /** Begins where a word does, so that long words without blanks take no long search. */
  private static final Pattern MAIL = Pattern.compile("(?<![^\\s@])[^\\s@]++@[^\\s@]+\\.[^\\s@]+");

  /** Stands where no step has set anything. */
  private static final Object UNSET = new Object();

  private static final String NOBODY = "(erased)";

  private final Object[] values;
  private final Settled settled;
  private final Pseudonymiser pseudonymiser;
  private final Erased persons;
  private final List<Issue> issues = new ArrayList<>();
  private final List<Normalisation> normalisations = new ArrayList<>();
  private boolean refused;
  private boolean erased;

  /** A draft that starts with {@code values}, of a row of a file that settles what is settled. */
  Draft(Object[] values, Settled settled, Pseudonymiser pseudonymiser, Erased persons) {
    this.values = values;
    this.settled = settled;
    this.pseudonymiser = pseudonymiser;
    this.persons = persons;
  }

  /** What {@code step} makes of a row by itself. */
  Reading reading(Consumer<Draft> step) {
    Object[] untouched = new Object[values.length];
    Arrays.fill(untouched, UNSET);
    Draft tried = new Draft(untouched, settled, pseudonymiser, persons);
    step.accept(tried);
    int[] positions =
        IntStream.range(0, untouched.length).filter(i -> untouched[i] != UNSET).toArray();
    Object[] set = Arrays.stream(positions).mapToObj(i -> untouched[i]).toArray();
    return new Reading(positions, set, tried.issues, tried.normalisations, tried.erased);
  }

  /** Takes over what a step made of a row. */
  void add(Reading reading) {
    for (int i = 0; i < reading.positions().length; i++) {
      values[reading.positions()[i]] = reading.values()[i];
    }
    if (!reading.issues().isEmpty()) {
      reading.issues().forEach(this::issue);
    }
    if (!reading.normalisations().isEmpty()) {
      normalisations.addAll(reading.normalisations());
    }
    erased |= reading.erased();
  }

  Object get(int position) {
    return values[position];
  }

  void set(int position, Object value) {
    values[position] = value;
  }

  Settled settled() {
    return settled;
  }

  /** The number in {@code cell}, as its column is written. */
  Optional<BigDecimal> number(Cell cell) {
    return NumberText.read(cell.text(), settled.decimal(cell.column()));
  }

  /** The pseudonym of {@code text}, which says whose row this is. */
  String pseudonym(String text) {
    erased |= persons.is(text);
    return pseudonymiser.pseudonym(text);
  }

  /** Takes a key as it stands: that of a row about somebody who was erased can be an address. */
  String key(String text) {
    erased |= text.indexOf('@') >= 0 && persons.is(text);
    return withoutAddresses(text);
  }

  /** Whether the row names somebody who was erased as one of its parties. */
  boolean isErased() {
    return erased;
  }

  /**
   * Notes that the text of {@code cell} is wrong.
   *
   * @param reason goes on behind the text: "is no country; allowed: ..."
   */
  void issue(IssueCode code, Cell cell, String reason) {
    String value = shown(cell);
    String text = Shown.value(value) + replaced(cell) + " " + reason;
    issue(new Issue(code, cell.column(), value, text));
  }

  void issue(Issue issue) {
    issues.add(issue);
    refused |= issue.code().scope() == IssueCode.Scope.ROW;
  }

  /** Notes what the text of {@code cell} was read as, where that is written otherwise. */
  void normalised(Cell cell, String value) {
    if (!cell.identifying() && !cell.raw().equals(value)) {
      normalisations.add(new Normalisation(cell.column(), shown(cell), value));
    }
  }

  /**
   * {@code text} with a pseudonym in place of every e-mail address, and less than that in place of
   * those of persons who were erased.
   */
  String withoutAddresses(String text) {
    return text.indexOf('@') < 0
        ? text
        : MAIL.matcher(text).replaceAll(address -> mentioned(address.group()));
  }

  /** What stands for {@code text}, which mentions somebody who need not be a party. */
  private String mentioned(String text) {
    return persons.isWord(text) ? NOBODY : pseudonymiser.pseudonym(text);
  }

  private String replacement(Cell cell, String text) {
    return cell.identifying() ? pseudonym(text) : mentioned(text);
  }

  /** {@code part} of the text of {@code cell} for a message, shown as the whole text is. */
  String shownPart(Cell cell, String part) {
    return Shown.value(secret(cell) ? replacement(cell, part) : part);
  }

  /** Says why a message shows a pseudonym, where it does. */
  private static String replaced(Cell cell) {
    if (!secret(cell) || cell.raw().isEmpty()) {
      return "";
    }
    return MAIL.matcher(cell.raw()).find()
        ? " (a text with an e-mail address, replaced)"
        : " (the text of an identifying column, replaced)";
  }

  private static boolean secret(Cell cell) {
    return cell.identifying() || cell.raw().indexOf('@') >= 0 && MAIL.matcher(cell.raw()).find();
  }

  /** The raw text, as a pseudonym where it identifies somebody or holds an e-mail address. */
  private String shown(Cell cell) {
    return secret(cell) && !cell.raw().isEmpty() ? replacement(cell, cell.raw()) : cell.raw();
  }

  Outcome outcome() {
    return refused
        ? new Outcome.Refused(issues, normalisations)
        : new Outcome.Accepted(values, issues, normalisations);
  }
}
