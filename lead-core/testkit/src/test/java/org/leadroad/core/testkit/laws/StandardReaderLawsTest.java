package org.leadroad.core.testkit.laws;

import org.leadroad.core.Reader;
import org.leadroad.core.reading.StandardReader;
import org.leadroad.core.testkit.ReaderContract;

class StandardReaderLawsTest implements ReaderContract {

  @Override
  public Reader reader() {
    return StandardReader.forRegion("IT");
  }
}
