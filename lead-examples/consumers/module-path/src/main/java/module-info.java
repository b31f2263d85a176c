/** A small CRM that uses the library as a module. */
module com.example.crm {
  requires org.leadroad.core;
  requires org.leadroad.core.formats;
}
