package org.sojourn.ingest.mapping;

import java.util.Optional;
import org.sojourn.model.classification.Countries;
import org.sojourn.model.classification.Country;
import org.sojourn.model.quality.IssueCode;

/** Reads names and codes of countries as ISO 3166-1 alpha-2 codes. */
record CountryReader(int position, Memo<Country> known) implements ColumnReader {

  CountryReader(int position) {
    this(position, new Memo<>());
  }

  @Override
  public void read(Cell cell, Draft draft) {
    Optional<Country> country = known.of(cell.text(), Countries::find);
    if (country.isPresent()) {
      draft.set(position, country.get().code());
      draft.normalised(cell, country.get().code());
    } else {
      draft.issue(
          IssueCode.UNKNOWN_COUNTRY,
          cell,
          "is no country; allowed: ISO 3166-1 codes of two or three letters, EL, UK, XK, and"
              + " country names in English, French, German, Italian, Greek, Bulgarian or their own"
              + " language");
    }
  }
}
