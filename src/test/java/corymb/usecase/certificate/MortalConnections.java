package corymb.usecase.certificate;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.AbstractDataSource;

/** Real connections, at a chosen moment of which the process is gone as by {@code kill -9}. */
final class MortalConnections extends AbstractDataSource {

  private final DataSource connections;
  private String moment = "";
  private int statements;

  MortalConnections(DataSource connections) {
    this.connections = connections;
  }

  /**
   * Says when.
   *
   * @param moment {@code commit} before the next commit, {@code kept} after it, {@code statement N}
   *     before the n-th statement from now on, N from 1
   */
  void dieAt(String moment) {
    this.moment = moment;
    this.statements = 0;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection real = connections.getConnection();
    InvocationHandler handler = (proxy, method, words) -> called(real, method, words);
    return (Connection)
        Proxy.newProxyInstance(
            Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, handler);
  }

  @Override
  public Connection getConnection(String user, String password) throws SQLException {
    return getConnection();
  }

  private Object called(Connection real, Method method, Object[] words) throws Throwable {
    String name = method.getName();
    if (name.equals("prepareStatement")) {
      dieIf("statement " + ++statements);
    }
    if (name.equals("commit")) {
      dieIf("commit");
    }
    try {
      Object result = method.invoke(real, words);
      if (name.equals("commit")) {
        dieIf("kept");
      }
      return result;
    } catch (InvocationTargetException e) {
      throw e.getCause();
    }
  }

  private void dieIf(String now) {
    if (now.equals(moment)) {
      Runtime.getRuntime().halt(9);
    }
  }
}
