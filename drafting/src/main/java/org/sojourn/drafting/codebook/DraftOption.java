package org.sojourn.drafting.codebook;

import java.util.List;
import java.util.Map;

/**
 * One of the answers that can be chosen together.
 *
 * @param id goes behind the item's
 * @param label language to what respondents read
 * @param also other texts that stand for it in exports
 * @param column the export's column of this option, null where one column holds all
 */
public record DraftOption(String id, Map<String, String> label, List<String> also, String column) {}
