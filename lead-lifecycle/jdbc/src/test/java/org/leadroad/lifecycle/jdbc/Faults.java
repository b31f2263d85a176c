package org.leadroad.lifecycle.jdbc;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import javax.sql.DataSource;

/**
 * A database whose driver fails at one call: before it is done, after it is done, or by losing the
 * connection for good.
 */
final class Faults {

  /** How the call fails. */
  enum Way {
    /** Nothing was done, and the connection goes on. */
    BEFORE,
    /** It was done, and nobody was told. */
    AFTER,
    /** It was done, nobody was told, and nothing works on this connection any more. */
    LOST
  }

  private static final List<Class<?>> WATCHED =
      List.of(Connection.class, PreparedStatement.class, Statement.class, ResultSet.class);

  /** What a connection that is lost can still do. */
  private static final Set<String> SAFE = Set.of("close", "abort", "isClosed", "addSuppressed");

  private final int failing;
  private final Way way;
  private final Consumer<String> then;
  private int calls;
  private String failed = "";
  private boolean lost;

  private Faults(int failing, Way way, Consumer<String> then) {
    this.failing = failing;
    this.way = way;
    this.then = then;
  }

  /** Fails at that call, counted from 1. */
  static Faults at(int call, Way way) {
    return new Faults(call, way, name -> {});
  }

  /** Ends in another way at that call, such as with the whole process. */
  static Faults then(int call, Way way, Consumer<String> then) {
    return new Faults(call, way, then);
  }

  /** The call that failed; empty if there were fewer. */
  String failed() {
    return failed;
  }

  DataSource in(DataSource source) {
    return (DataSource)
        Proxy.newProxyInstance(
            Faults.class.getClassLoader(), new Class<?>[] {DataSource.class}, handler(source));
  }

  Connection in(Connection connection) {
    return (Connection) watched(Connection.class, connection);
  }

  private Object watched(Class<?> type, Object real) {
    return Proxy.newProxyInstance(
        Faults.class.getClassLoader(), new Class<?>[] {type}, handler(real));
  }

  private InvocationHandler handler(Object real) {
    return (proxy, method, arguments) -> {
      if (method.getDeclaringClass() == Object.class) {
        return invoke(real, method, arguments);
      }
      if (lost && !SAFE.contains(method.getName())) {
        throw new SQLException("lost for good: Giulia Bianchi", "08006");
      }
      if (++calls != failing) {
        return invoke(real, method, arguments);
      }
      failed = method.getName();
      if (way != Way.BEFORE) {
        invoke(real, method, arguments);
      }
      then.accept(failed);
      lost = way == Way.LOST;
      throw new SQLException("failed, quoting Giulia Bianchi", "08006");
    };
  }

  private Object invoke(Object real, Method method, Object[] arguments) throws Throwable {
    Object result;
    try {
      result = method.invoke(real, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
    return WATCHED.contains(method.getReturnType()) && !(result instanceof Savepoint)
        ? result == null ? null : watched(method.getReturnType(), result)
        : result;
  }
}
