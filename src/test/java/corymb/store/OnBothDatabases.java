package corymb.store;

import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.database.Kind;
import corymb.store.session.Transactions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContext;
import org.junit.jupiter.api.extension.ClassTemplateInvocationContextProvider;
import org.junit.jupiter.api.extension.Extension;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** What {@link BothDatabases} stands for. */
final class OnBothDatabases implements ClassTemplateInvocationContextProvider {

  @Override
  public boolean supportsClassTemplate(ExtensionContext context) {
    return true;
  }

  @Override
  public Stream<ClassTemplateInvocationContext> provideClassTemplateInvocationContexts(
      ExtensionContext context) {
    return Stream.of(
        new Run(Kind.H2, TestDatabases::embedded),
        new Run(Kind.POSTGRESQL, TestDatabases::postgres));
  }

  private record Run(Kind kind, Supplier<Address> address)
      implements ClassTemplateInvocationContext {

    @Override
    public String getDisplayName(int invocationIndex) {
      return kind.name();
    }

    @Override
    public List<Extension> getAdditionalExtensions() {
      return List.of(new Opened(address));
    }
  }

  /** The database of one run of a class. */
  private static final class Opened
      implements ParameterResolver, BeforeEachCallback, AfterAllCallback {

    private final Supplier<Address> supplier;
    private Address address;
    private Database database;

    Opened(Supplier<Address> supplier) {
      this.supplier = supplier;
    }

    private Database database() {
      if (database == null) {
        address = supplier.get();
        database = Database.open(address);
      }
      return database;
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      return type == Database.class || type == Transactions.class || type == Address.class;
    }

    @Override
    public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
      Class<?> type = parameter.getParameter().getType();
      Database open = database();
      if (type == Address.class) {
        return address;
      }
      return type == Database.class ? open : open.transactions();
    }

    @Override
    public void beforeEach(ExtensionContext context) {
      Emptied.empty(database());
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException, SQLException {
      if (database == null) {
        return;
      }
      database.close();
      if (address instanceof Address.Embedded embedded) {
        try (Stream<Path> files = Files.walk(embedded.home())) {
          files.sorted(Comparator.reverseOrder()).map(Path::toFile).forEach(java.io.File::delete);
        }
      }
    }
  }
}
