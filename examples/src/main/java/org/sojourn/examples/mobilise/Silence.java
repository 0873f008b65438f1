package org.sojourn.examples.mobilise;

import static org.sojourn.examples.mobilise.Land.AT;
import static org.sojourn.examples.mobilise.Land.BE;
import static org.sojourn.examples.mobilise.Land.BG;
import static org.sojourn.examples.mobilise.Land.DE;
import static org.sojourn.examples.mobilise.Land.ES;
import static org.sojourn.examples.mobilise.Land.FR;
import static org.sojourn.examples.mobilise.Land.GB;
import static org.sojourn.examples.mobilise.Land.GR;
import static org.sojourn.examples.mobilise.Land.HU;
import static org.sojourn.examples.mobilise.Land.IT;
import static org.sojourn.examples.mobilise.Land.LT;
import static org.sojourn.examples.mobilise.Land.PL;
import static org.sojourn.examples.mobilise.Land.SI;

import java.util.Map;

/** How many of the 54 asked do not answer, by country of their organisation. Assumed. */
final class Silence {

  /** 9 of 54: 45 answer, one of them in part. */
  static final Map<Land, Integer> SENDING_EXIT =
      Map.of(IT, 2, ES, 2, DE, 1, BG, 1, FR, 1, BE, 1, PL, 1);

  /** 12 of 54: 42 answer, one of them in part. */
  static final Map<Land, Integer> HOST_EXIT =
      Map.of(DE, 2, IT, 2, BE, 2, ES, 2, FR, 1, GB, 1, AT, 1, LT, 1);

  /** 3 of 54: 51 answer, one of them in part. */
  static final Map<Land, Integer> BEFORE = Map.of(ES, 1, DE, 1, GR, 1);

  /** 5 of 54: 49 answer, one of them in part. */
  static final Map<Land, Integer> PARTICIPANT_EXIT = Map.of(IT, 2, ES, 1, DE, 1, HU, 1);

  /** 19 of 54: 35 answer. */
  static final Map<Land, Integer> SENDING_FOLLOW_UP =
      Map.of(IT, 4, ES, 4, DE, 3, BG, 2, FR, 2, BE, 1, GR, 1, PL, 1, HU, 1);

  /** 22 of 54: 32 answer. */
  static final Map<Land, Integer> HOST_FOLLOW_UP =
      Map.of(DE, 4, IT, 4, BE, 3, ES, 3, FR, 2, GB, 2, AT, 1, BG, 1, SI, 1, LT, 1);

  private Silence() {}
}
