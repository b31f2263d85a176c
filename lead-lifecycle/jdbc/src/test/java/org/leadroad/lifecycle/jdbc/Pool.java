package org.leadroad.lifecycle.jdbc;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.BlockingDeque;
import java.util.concurrent.LinkedBlockingDeque;
import javax.sql.DataSource;

/**
 * A pool that cleans nothing up: a connection is lent again as it was given back, and it is told
 * where that is not how it was lent. One that was aborted is not lent again.
 */
final class Pool {

  private final BlockingDeque<Connection> idle = new LinkedBlockingDeque<>();
  private final String url;
  private volatile String fault = "";

  Pool(String url) {
    this.url = url;
  }

  /** What was given back otherwise than it was lent; empty if nothing was. */
  String fault() {
    return fault;
  }

  DataSource source() {
    return (DataSource)
        Proxy.newProxyInstance(
            Pool.class.getClassLoader(),
            new Class<?>[] {DataSource.class},
            (proxy, method, arguments) -> lend());
  }

  private Connection lend() throws SQLException {
    Connection free = idle.pollFirst();
    Connection real = free == null ? DriverManager.getConnection(url) : free;
    return (Connection)
        Proxy.newProxyInstance(
            Pool.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("close")) {
                giveBack(real);
                return null;
              }
              if (method.getName().equals("abort")) {
                real.close();
                return null;
              }
              try {
                return method.invoke(real, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  private void giveBack(Connection real) throws SQLException {
    if (real.isClosed()) {
      return;
    }
    if (!real.getAutoCommit()) {
      fault = "auto-commit was switched off";
    }
    if (real.getTransactionIsolation() != Connection.TRANSACTION_READ_COMMITTED) {
      fault = "the isolation was changed";
    }
    idle.addFirst(real);
  }
}
