/** A small CRM that uses the library as its users do. */
package com.example.crm;
