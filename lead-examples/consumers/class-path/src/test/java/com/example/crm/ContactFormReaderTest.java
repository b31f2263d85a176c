package com.example.crm;

import org.leadroad.core.Reader;
import org.leadroad.core.testkit.ReaderContract;

class ContactFormReaderTest implements ReaderContract {

  @Override
  public Reader reader() {
    return new ContactFormReader();
  }
}
