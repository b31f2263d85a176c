/** The tests of the CRM, with the kits as modules. */
@SuppressWarnings("requires-automatic") // The database is no module yet.
open module com.example.crm {
  requires com.h2database;
  requires net.jqwik;
  requires org.leadroad.core.formats;
  requires org.leadroad.core.testkit;
  requires org.leadroad.lifecycle.jdbc;
  requires org.leadroad.lifecycle.testkit;
  requires org.leadroad.scoring.testkit;
}
