/** Tests. */
open module com.example.crm {
  requires org.leadroad.core;
  requires org.leadroad.core.testkit;
  requires net.jqwik;
}
