package corymb.store.database;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where the database is. */
public sealed interface Address {

  /** How messages call it; never with a user or a password. */
  String shown();

  /**
   * A database of files that one process opens at a time.
   *
   * @param home the folder of Corymb's data; the database lies in its folder {@code data}
   */
  record Embedded(Path home) implements Address {

    /** The folder of the database's files. */
    public Path folder() {
      return home.resolve("data");
    }

    @Override
    public String shown() {
      return folder().toString();
    }
  }

  /**
   * A PostgreSQL server.
   *
   * @param url {@code jdbc:postgresql://HOST[:PORT]/DATABASE[?...]}, with or without user and
   *     password
   * @param user the user, null when the URL names it
   * @param password the password, null when the URL holds it or none is needed
   */
  record Server(String url, @Nullable String user, @Nullable String password) implements Address {

    private static final String SCHEME = "jdbc:postgresql:";

    /**
     * Checks the URL.
     *
     * @throws IllegalArgumentException when it is no URL of a PostgreSQL server
     */
    public Server {
      if (!url.startsWith(SCHEME)) {
        int colons = url.indexOf("//");
        throw new IllegalArgumentException(
            "CORYMB_DB_URL begins with '%s', expected jdbc:postgresql://HOST/DATABASE"
                .formatted(colons < 0 ? "?" : url.substring(0, colons)));
      }
    }

    @Override
    public String shown() {
      int query = url.indexOf('?');
      String bare = query < 0 ? url : url.substring(0, query);
      int login = bare.lastIndexOf('@');
      int slashes = bare.indexOf("//");
      return login < 0 || slashes < 0
          ? bare
          : bare.substring(0, slashes + 2) + bare.substring(login + 1);
    }

    @Override
    public String toString() {
      return shown();
    }
  }
}
