/**
 * Roads in a relational database: H2 or PostgreSQL, by plain JDBC.
 *
 * <p>Start with {@link org.leadroad.lifecycle.jdbc.JdbcRoadStore}.
 */
@NullMarked
package org.leadroad.lifecycle.jdbc;

import org.jspecify.annotations.NullMarked;
