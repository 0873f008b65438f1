package org.sojourn.model.codebook;

import org.sojourn.model.programme.Text;

/**
 * An offered answer that says why there is none, such as "don't know".
 *
 * @param code the text that stands for it in exports
 * @param reason which missing reason it is
 * @param label what respondents saw
 */
public record MissingAnswer(String code, MissingReason reason, Text label) {}
