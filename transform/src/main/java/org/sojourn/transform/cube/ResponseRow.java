package org.sojourn.transform.cube;

import java.io.Serializable;
import org.sojourn.model.programme.Role;

/**
 * A response, as far as the plan needs it.
 *
 * @param role who answered
 * @param wave when
 * @param instrument what was answered
 * @param complete whether it is complete, not partial
 * @param codes answers to {@link CubePlan#closedItems()}: a code, or a negative missing reason
 * @param amounts answers to {@link CubePlan#amountItems()}, null without one
 */
public record ResponseRow(
    Role role, String wave, String instrument, boolean complete, byte[] codes, Double[] amounts)
    implements Serializable {}
