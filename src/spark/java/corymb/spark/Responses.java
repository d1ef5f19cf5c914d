package corymb.spark;

import static org.apache.spark.sql.functions.coalesce;
import static org.apache.spark.sql.functions.col;
import static org.apache.spark.sql.functions.lit;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.spark.api.java.function.MapPartitionsFunction;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Encoders;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;

/**
 * Responses as rows: {@code source}, the name that messages and results use, and {@code response},
 * the bytes as they were handed in.
 */
public final class Responses {

  /** Their columns. */
  static final StructType SCHEMA =
      new StructType()
          .add("source", DataTypes.StringType, false)
          .add("response", DataTypes.BinaryType, false);

  private static final String FILE = "file";
  private static final String BLOCK = "block";

  private Responses() {}

  /**
   * Files with one response a line. A line is called by its file's name and its number, from 1 on,
   * as the command line calls it, however the file is cut into blocks: its lines are counted first.
   * Blank lines are passed over but counted.
   */
  public static Dataset<Row> ofLines(SparkSession spark, List<String> paths) {
    Dataset<Row> lines =
        spark
            .read()
            .option("lineSep", "\n")
            .text(paths.toArray(String[]::new))
            .select(
                col("_metadata.file_path").as(FILE),
                col("_metadata.file_block_start").as(BLOCK),
                col("value").cast(DataTypes.BinaryType).as("response"));
    FirstLines first = firstLines(lines.groupBy(FILE, BLOCK).count().collectAsList());
    MapPartitionsFunction<Row, Row> number = rows -> new NumberedLines(rows, first);
    return lines.mapPartitions(number, Encoders.row(SCHEMA));
  }

  /**
   * Parquet files with the columns {@code source} and {@code response}, as text or bytes.
   *
   * @throws IllegalArgumentException when they lack one of them
   */
  public static Dataset<Row> ofParquet(SparkSession spark, List<String> paths) {
    Dataset<Row> rows = spark.read().parquet(paths.toArray(String[]::new));
    for (String column : SCHEMA.fieldNames()) {
      if (!List.of(rows.columns()).contains(column)) {
        throw new IllegalArgumentException(
            "the Parquet files need the columns source and response, found "
                + String.join(", ", rows.columns()));
      }
    }
    return rows.select(
        coalesce(col("source").cast(DataTypes.StringType), lit("unnamed")).as("source"),
        coalesce(col("response").cast(DataTypes.BinaryType), lit(new byte[0])).as("response"));
  }

  private static FirstLines firstLines(List<Row> counted) {
    List<Row> blocks = new ArrayList<>(counted);
    blocks.sort(
        Comparator.comparing((Row row) -> row.getString(0))
            .thenComparingLong(row -> row.getLong(1)));
    HashMap<String, Long> first = new HashMap<>();
    String file = "";
    long next = 1;
    for (Row block : blocks) {
      next = block.getString(0).equals(file) ? next : 1;
      file = block.getString(0);
      first.put(FirstLines.key(file, block.getLong(1)), next);
      next += block.getLong(2);
    }
    return new FirstLines(first);
  }

  /** The number of the first line of each block of a file. */
  record FirstLines(Map<String, Long> byBlock) implements Serializable {

    static String key(String file, long block) {
      return file + " " + block;
    }

    long of(String file, long block) {
      Long first = byBlock.get(key(file, block));
      if (first == null) {
        throw new IllegalStateException(
            file + " was cut into other blocks than those whose lines were counted; run it again");
      }
      return first;
    }
  }
}
