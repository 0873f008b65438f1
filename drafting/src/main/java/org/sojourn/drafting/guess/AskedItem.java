package org.sojourn.drafting.guess;

import java.util.List;
import org.sojourn.drafting.codebook.DraftItem;
import org.sojourn.drafting.codebook.DraftScale;

/**
 * A question as indicators see it.
 *
 * @param item as one of the instruments has it
 * @param scale of a closed item, else null
 * @param ordered whether the codes of the scale mean an order
 * @param asked of whom and when
 */
public record AskedItem(DraftItem item, DraftScale scale, boolean ordered, List<Asking> asked) {}
