package corymb.report.template;

import com.samskivert.mustache.BasicCollector;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.Template;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What a template can see of the values: keys of maps, components of records and their questions
 * {@code has...}, nothing else; so a template can call no other method.
 */
final class Values extends BasicCollector {
  @Override
  public Mustache.@Nullable VariableFetcher createFetcher(Object context, String name) {
    if (context instanceof Map<?, ?>) {
      return (data, key) -> {
        Map<?, ?> map = (Map<?, ?>) data;
        return map.containsKey(key) ? plain(map.get(key)) : Template.NO_FETCHER_FOUND;
      };
    }
    if (context instanceof Record) {
      for (RecordComponent component : context.getClass().getRecordComponents()) {
        if (component.getName().equals(name)) {
          return component(component.getAccessor());
        }
      }
      return question(context.getClass(), name);
    }
    return null;
  }

  /** A record's own yes-or-no question, as in {@code hasNext()}. */
  private static Mustache.@Nullable VariableFetcher question(Class<?> type, String name) {
    if (!name.startsWith("has")) {
      return null;
    }
    for (Method method : type.getDeclaredMethods()) {
      if (method.getName().equals(name)
          && method.getParameterCount() == 0
          && method.getReturnType() == boolean.class) {
        return component(method);
      }
    }
    return null;
  }

  private static Mustache.VariableFetcher component(Method accessor) {
    accessor.setAccessible(true);
    return (data, key) -> {
      try {
        return plain(accessor.invoke(data));
      } catch (InvocationTargetException e) {
        throw new IllegalStateException("The value '" + key + "' cannot be read", e);
      }
    };
  }

  /** The value of a record's component; null stays null, an empty optional becomes null. */
  static @Nullable Object read(Record entry, RecordComponent component) {
    try {
      return component(component.getAccessor()).get(entry, component.getName());
    } catch (Exception e) {
      throw new IllegalStateException("Cannot read " + component, e);
    }
  }

  private static @Nullable Object plain(@Nullable Object value) {
    return value instanceof Optional<?> optional ? optional.orElse(null) : value;
  }

  @Override
  public <K, V> Map<K, V> createFetcherCache() {
    return new ConcurrentHashMap<>();
  }
}
