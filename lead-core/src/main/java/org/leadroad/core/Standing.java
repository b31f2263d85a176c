package org.leadroad.core;

import java.util.List;

/**
 * What is known, at an instant, of somebody's identity and intent. There are four of them and
 * nothing else:
 *
 * <table>
 *   <caption>Two things are unverified at first, and each is verified on its own</caption>
 *   <tr><th></th><th>intent unverified</th><th>intent verified</th></tr>
 *   <tr><th>information unverified</th><td>{@link Lead}</td><td>{@link Prospect}</td></tr>
 *   <tr><th>information verified and sufficient</th><td>{@link Customer}</td><td>{@link Opportunity}</td></tr>
 * </table>
 *
 * <p>A standing is a conclusion: keep the leads and the evidence, and ask again (statements L5, L7,
 * L9, P1).
 */
public sealed interface Standing permits Lead, Prospect, Customer, Opportunity {

  /** What users switch on. The names appear in stored data; further ones may be added. */
  enum Kind {
    /** Words, nothing verified. */
    LEAD,
    /** Intent verified, identity not. */
    PROSPECT,
    /** Identity verified, intent not. */
    CUSTOMER,
    /** Both verified. */
    OPPORTUNITY;

    /** {@return whether we know who it is} */
    public boolean identityVerified() {
      return this == CUSTOMER || this == OPPORTUNITY;
    }

    /** {@return whether we know that they want something we can give} */
    public boolean intentVerified() {
      return this == PROSPECT || this == OPPORTUNITY;
    }
  }

  /** {@return which standing it is} */
  Kind kind();

  /** {@return the leads it rests on; never empty} */
  List<Lead> leads();
}
