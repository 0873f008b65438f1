package org.sojourn.quality.part;

import org.sojourn.model.codebook.Codebook;
import org.sojourn.model.codebook.Instrument;
import org.sojourn.model.codebook.Item;
import org.sojourn.quality.count.Counted;
import org.sojourn.quality.count.Counts;
import org.sojourn.quality.measure.AnswerState;

/** Counts the states of the answers to every item of every instrument. */
final class AnswerStates {

  private static final int CODES = 1 << Byte.SIZE;

  private AnswerStates() {}

  static void count(Codebook codebook, Answers answers, Counts counts) {
    for (Instrument instrument : codebook.instruments()) {
      int[] rows = answers.rows(instrument.instrument());
      if (rows.length > 0) {
        for (Item item : instrument.columns()) {
          add(instrument, item, states(item, answers, rows), counts);
        }
      }
    }
  }

  private static void add(Instrument instrument, Item item, long[] states, Counts counts) {
    for (AnswerState state : AnswerState.values()) {
      long responses = states[state.ordinal()];
      if (responses > 0) {
        counts.add(Counted.ANSWERS, responses, instrument.instrument(), item.id(), state.name());
      }
    }
  }

  private static long[] states(Item item, Answers answers, int[] rows) {
    return item.kind() == Item.Kind.CLOSED
        ? ofCodes(answers.codes(item.id()), rows)
        : ofPresence(answers.part().present(item.id()), rows);
  }

  private static long[] ofCodes(byte[] codes, int[] rows) {
    long[] byCode = new long[CODES];
    for (int row : rows) {
      byCode[codes[row] & 0xff]++;
    }
    long[] states = new long[AnswerState.values().length];
    for (int i = 0; i < CODES; i++) {
      states[AnswerState.of((byte) i).ordinal()] += byCode[i];
    }
    return states;
  }

  private static long[] ofPresence(boolean[] present, int[] rows) {
    long[] states = new long[AnswerState.values().length];
    for (int row : rows) {
      states[(present[row] ? AnswerState.ANSWERED : AnswerState.BLANK).ordinal()]++;
    }
    return states;
  }
}
