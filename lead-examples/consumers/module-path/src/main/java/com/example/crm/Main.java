package com.example.crm;

import org.leadroad.core.Lead;

/** Program. */
public final class Main {
  private Main() {}

  /** {@return word} */
  public static String word(Lead lead) {
    return switch (lead.kind()) {
      case LEAD -> "call";
      case PROSPECT, CUSTOMER, OPPORTUNITY -> "write";
    };
  }
}
