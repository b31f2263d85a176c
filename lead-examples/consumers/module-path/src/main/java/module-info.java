/** A small CRM program on the module path. */
module com.example.crm {
  requires org.leadroad.core;
}
