package org.leadroad.core.testkit.laws;

import org.leadroad.core.Reader;
import org.leadroad.core.testkit.ReaderContract;

class TinyReaderLawsTest implements ReaderContract {

  @Override
  public Reader reader() {
    return new TinyReader();
  }
}
