/**
 * What a command tells others while it goes on and when it has ended, well or badly: progress and
 * failures as JSON, metrics, lineage, the hook.
 */
package org.sojourn.cli.telemetry;
