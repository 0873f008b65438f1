package org.sojourn.transform.cube;

import java.io.Serializable;
import org.sojourn.model.programme.ExchangeStatus;

/**
 * An exchange, as far as the plan needs it.
 *
 * @param exchange its key
 * @param status where it stands
 * @param attributes values of {@link CubePlan#attributes()}, null where not known
 * @param numbers values of {@link CubePlan#numbers()}, null where not known
 */
public record ExchangeRow(
    String exchange, ExchangeStatus status, String[] attributes, Double[] numbers)
    implements Serializable {}
