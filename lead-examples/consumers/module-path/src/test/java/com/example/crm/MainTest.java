package com.example.crm;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Lead;

class MainTest {
  @Property(tries=2)
  boolean everyLeadIsCalled(@ForAll Lead lead) {
    System.out.println("MODS "+getClass().getModule()+" "+org.leadroad.core.testkit.LeadArbitraries.class.getModule()+" "+Lead.class.getModule()+" "+ForAll.class.getModule());
    return Main.word(lead).equals("call");
  }
}
