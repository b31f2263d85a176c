package com.example.crm;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.leadroad.core.Dossier;
import org.leadroad.core.Lead;
import org.leadroad.core.Reader;
import org.leadroad.core.testkit.Fixture;
import org.leadroad.core.testkit.ReaderContract;

class CallBackTest implements ReaderContract {

  @Override
  public Reader reader() {
    return new CallBack();
  }

  @Property
  boolean nobodyIsKnownByWordsAlone(@ForAll Lead lead) {
    Dossier dossier = Dossier.asOf(lead.receivedAt(), reader().read(lead));
    return CallBack.greeting(CallBack.verification().assess(dossier).standing())
        .equals("who is speaking?");
  }

  @Example
  boolean theKitIsAModule() {
    return Fixture.class.getModule().isNamed()
        && Lead.class.getModule().isNamed()
        && CallBackTest.class.getModule().isNamed();
  }
}
