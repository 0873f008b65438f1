package org.sojourn.ingest.read;

import java.io.Serializable;
import java.nio.file.Path;
import org.sojourn.model.run.Failure;

/**
 * A file of a source.
 *
 * @param index its place among all files of a run, by source and name, from 0
 * @param name path as declared, relative to the programme directory; in an archive, its path, an
 *     exclamation mark and the path in it
 * @param location where it lies on this machine
 * @param member its path in the archive at {@code location}; null when it is a file of its own
 * @param plan how it is read
 */
public record SourceFile(int index, String name, String location, String member, ReadPlan plan)
    implements Serializable {

  /** A file of its own. */
  public SourceFile(int index, String name, String location, ReadPlan plan) {
    this(index, name, location, null, plan);
  }

  /** The member of this archive that is called {@code path} in it. */
  public SourceFile member(int number, String path) {
    return new SourceFile(number, name + "!" + path, location, path, plan);
  }

  /** This file as it lies, unpacked, at {@code other}. */
  public SourceFile at(Path other) {
    return new SourceFile(index, name, other.toString(), plan);
  }

  /** This file with another place among all files. */
  public SourceFile numbered(int number) {
    return new SourceFile(number, name, location, member, plan);
  }

  /** Where it lies on this machine. */
  public Path path() {
    return Path.of(location);
  }

  /** This file as text with this separator, unless the source declares one. */
  public SourceFile separatedBy(String separator) {
    return plan.separator() == null
        ? new SourceFile(index, name, location, member, plan.separatedBy(separator))
        : this;
  }

  /** This workbook, to be read on another sheet. */
  public SourceFile onSheet(String sheet) {
    return new SourceFile(index, name, location, member, plan.onSheet(sheet));
  }

  /** A failure about this file: what is wrong, what is allowed and what to do. */
  public Failure failure(String message) {
    return new Failure(Failure.Kind.INPUT, name + " (source '" + plan.source() + "'): " + message);
  }
}
