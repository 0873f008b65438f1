package org.sojourn.model.codebook;

import org.sojourn.model.programme.Text;

/**
 * One permitted answer of a scale.
 *
 * @param code 0 to 100, rising with the scale
 * @param label what respondents saw
 */
public record Answer(int code, Text label) {}
