/** The tests of the CRM, with the kit as a module. */
open module com.example.crm {
  requires net.jqwik;
  requires org.leadroad.core.formats;
  requires org.leadroad.core.testkit;
}
