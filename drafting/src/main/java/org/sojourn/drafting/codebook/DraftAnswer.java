package org.sojourn.drafting.codebook;

import java.util.List;
import java.util.Map;

/**
 * A permitted answer.
 *
 * @param code 0 to 100
 * @param label language to what respondents read
 * @param also other texts that stand for it in exports
 */
public record DraftAnswer(int code, Map<String, String> label, List<String> also) {}
