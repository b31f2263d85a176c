/** A small CRM that uses the library as modules. */
module com.example.crm {
  requires org.leadroad.core;
  requires org.leadroad.core.formats;
  requires org.leadroad.lifecycle.jdbc;
}
