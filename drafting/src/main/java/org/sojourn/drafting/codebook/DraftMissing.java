package org.sojourn.drafting.codebook;

import java.util.List;
import java.util.Map;
import org.sojourn.model.codebook.MissingReason;

/**
 * An offered answer that is none.
 *
 * @param code the text that stands for it in exports
 * @param reason why there is no answer
 * @param label language to what respondents read
 * @param also other texts that stand for it in exports
 */
public record DraftMissing(
    String code, MissingReason reason, Map<String, String> label, List<String> also) {}
