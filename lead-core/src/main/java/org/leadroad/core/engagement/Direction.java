package org.leadroad.core.engagement;

/** Who acted. The names appear in stored data. */
public enum Direction {
  /** They did: opened, clicked, called, came. */
  THEIRS,
  /** We did: wrote, called, visited. */
  OURS
}
