package corymb.spark;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;

/**
 * {@code ShowResults DIR...}: the results of rated rows, one a line, as the command line has them.
 */
public final class ShowResults {

  private ShowResults() {}

  /** Writes them to standard output; a partition at a time is in memory. */
  public static void main(String[] words) {
    Sessions.quieten();
    SparkSession spark = Sessions.open();
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    spark
        .read()
        .parquet(words)
        .select("result")
        .toLocalIterator()
        .forEachRemaining(row -> line(out, row));
    out.flush();
    spark.stop();
  }

  private static void line(PrintStream out, Row row) {
    out.print(row.getString(0));
    out.print('\n');
  }
}
