package corymb.spark;

import static org.apache.spark.sql.functions.avg;
import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.count;
import static org.apache.spark.sql.functions.lit;
import static org.apache.spark.sql.functions.max;
import static org.apache.spark.sql.functions.min;
import static org.apache.spark.sql.functions.round;

import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;

/** How many responses reach which label, by country and year. */
public final class Summary {

  private Summary() {}

  /** One row for each country, year and label; the label of those with errors is "faulty". */
  public static Dataset<Row> of(Dataset<Row> rated) {
    return rated
        .groupBy(col("country"), col("year"), coalesce(col("label"), lit("faulty")).as("label"))
        .agg(
            count(lit(1)).as("responses"),
            round(avg(col("percent")), 1).as("mean percent"),
            min(col("percent")).as("lowest percent"),
            max(col("percent")).as("highest percent"))
        .orderBy("country", "year", "label");
  }
}
