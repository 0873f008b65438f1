package org.sojourn.transform.disclosure;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import org.sojourn.model.programme.Role;

/** Sets of roles as bits. */
final class Roles {

  /** No role: exchanges are counted. */
  static final int NONE = 0;

  private Roles() {}

  static int of(Role role) {
    return 1 << role.ordinal();
  }

  static int of(Collection<Role> roles) {
    return roles.stream().mapToInt(Roles::of).reduce(NONE, (a, b) -> a | b);
  }

  /** The roles of a set, in order of the enum. */
  static List<Role> in(int roles) {
    return Arrays.stream(Role.values()).filter(role -> (roles & of(role)) != 0).toList();
  }

  /** Whether {@code part} is less than {@code whole}, but something. */
  static boolean isProperPart(int part, int whole) {
    return part != NONE && part != whole && (part & whole) == part;
  }

  /** Whether all respondents are hosts: their country is the exchange's host country. */
  static boolean areHosts(int roles) {
    return roles == of(Role.HOST);
  }

  /** Whether hosts and others are pooled: no country is that of all of them. */
  static boolean areMixed(int roles) {
    return (roles & of(Role.HOST)) != 0 && !areHosts(roles);
  }
}
