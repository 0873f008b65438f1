package org.sojourn.cli.run;

import java.nio.file.Path;
import java.util.List;
import org.sojourn.model.estimate.Estimate;
import org.sojourn.model.run.RunManifest;

/**
 * A run that has been published.
 *
 * @param path its directory
 * @param manifest its record
 * @param estimates its published figures
 * @param otherKey whether the run before it had another key for pseudonyms
 */
record PublishedRun(Path path, RunManifest manifest, List<Estimate> estimates, boolean otherKey) {}
