package org.sojourn.drafting.codebook;

import java.util.List;
import java.util.Map;
import org.sojourn.model.programme.Role;

/**
 * A questionnaire.
 *
 * @param name its name
 * @param role who is asked
 * @param wave when
 * @param title language to what readers see
 * @param items in order
 * @param doubts what to decide about it
 */
public record DraftInstrument(
    String name,
    Role role,
    String wave,
    Map<String, String> title,
    List<DraftItem> items,
    List<String> doubts) {}
