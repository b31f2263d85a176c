package com.example.crm;

import org.leadroad.core.Reader;
import org.leadroad.core.testkit.ReaderContract;

class MailReaderTest implements ReaderContract {

  @Override
  public Reader reader() {
    return new MailReader();
  }
}
