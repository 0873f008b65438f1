package org.sojourn.drafting.guess;

import org.sojourn.model.programme.Role;

/**
 * Where a question is asked.
 *
 * @param role of whom
 * @param wave when
 */
public record Asking(Role role, String wave) {}
