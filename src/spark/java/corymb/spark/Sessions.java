package corymb.spark;

import java.util.List;
import org.apache.spark.SparkConf;
import org.apache.spark.sql.SparkSession;

/** Where the job runs. */
final class Sessions {

  private static final String MASTER = "spark.master";

  private Sessions() {}

  /** On this machine Spark speaks of what goes wrong only; on a cluster its own settings count. */
  static void quieten() {
    for (String library :
        List.of(
            "org.apache.spark", "org.apache.hadoop", "org.apache.parquet", "org.sparkproject")) {
      String key = "org.slf4j.simpleLogger.log." + library;
      System.setProperty(key, System.getProperty(key, "error"));
    }
  }

  /**
   * The session that is there, or that of the cluster named by spark-submit; else one on this
   * machine alone, which nobody can reach from elsewhere and which serves no pages.
   */
  static SparkSession open() {
    SparkConf conf = new SparkConf().setIfMissing("spark.app.name", "corymb");
    if (!conf.contains(MASTER)) {
      conf.set(MASTER, "local[*]")
          .set("spark.ui.enabled", "false")
          .set("spark.driver.host", "127.0.0.1")
          .set("spark.driver.bindAddress", "127.0.0.1");
    }
    return SparkSession.builder().config(conf).getOrCreate();
  }
}
