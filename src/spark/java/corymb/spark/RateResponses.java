package corymb.spark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** The job: from responses to Parquet. */
@Command(
    name = "rate-responses",
    mixinStandardHelpOptions = true,
    description =
        "Rates responses with Spark and writes a row for each as Parquet. Without spark-submit it"
            + " runs on this machine alone, on all its cores.",
    footer = {
      "",
      "Exit status: 0 all fine; 1 at least one response has errors, the others were rated; 2 the",
      "command line is wrong; 3 the program or its environment failed."
    })
public final class RateResponses implements Callable<Integer> {

  private static final int ERRORS = 1;
  private static final int FAILED = 3;
  private static final String CODEC = "compression";
  private static final String ZSTD = "zstd";

  @Spec private @Nullable CommandSpec spec;

  @Parameters(
      arity = "1..*",
      paramLabel = "RESPONSES",
      description = "Files or folders of NDJSON, one response a line; or, with --parquet, Parquet.")
  private List<String> responses = List.of();

  @Option(
      names = {"-o", "--output"},
      required = true,
      paramLabel = "DIR",
      description = "The folder for the rows; there is none of that name yet.")
  private String output = "";

  @Option(
      names = "--parquet",
      description = "RESPONSES are Parquet with the columns source and response.")
  private boolean parquet;

  @Option(
      names = "--keep",
      paramLabel = "DIR",
      description = "Write the responses as Parquet, too, to read them faster another time.")
  private @Nullable String keep;

  @Option(
      names = "--summary",
      paramLabel = "DIR",
      description = "Write how many reach which label, by country and year, as CSV.")
  private @Nullable String summary;

  @Option(
      names = "--on",
      paramLabel = "DATE",
      description = "The day of import, ISO; no answer may describe a later one. Default: today.")
  private @Nullable LocalDate today;

  @Option(
      names = "--rules",
      paramLabel = "DIR",
      description = "Use the draft rule pack in this folder before the built-in ones.")
  private @Nullable Path rules;

  private RateResponses() {}

  /** Runs the job and ends the process with its exit status. */
  public static void main(String[] words) {
    Sessions.quieten();
    System.exit(run(words));
  }

  /** Runs the job; a session that is there already is used and stays. */
  static int run(String... words) {
    return new CommandLine(new RateResponses())
        .setExecutionExceptionHandler(
            (fault, line, parsed) -> {
              line.getErr().println("rate-responses: " + told(fault));
              return FAILED;
            })
        .execute(words);
  }

  private static String told(Throwable fault) {
    Throwable cause = fault;
    while (cause.getCause() != null && cause.getCause() != cause) {
      cause = cause.getCause();
    }
    String message = cause.getMessage();
    return message == null ? cause.getClass().getSimpleName() : message;
  }

  @Override
  public Integer call() {
    Packs packs = packs();
    boolean own = SparkSession.getActiveSession().isEmpty();
    SparkSession spark = Sessions.open();
    try {
      return rate(spark, packs);
    } finally {
      if (own) {
        spark.stop();
      }
    }
  }

  private Packs packs() {
    LocalDate day = today == null ? LocalDate.now(java.time.ZoneId.systemDefault()) : today;
    Path folder = rules;
    if (folder == null) {
      return Packs.builtIn(day);
    }
    if (!Files.isDirectory(folder) && spec != null) {
      throw new ParameterException(
          spec.commandLine(),
          "--rules: '" + folder + "' is no folder; name the folder that holds scheme.yaml");
    }
    return Packs.withDraft(day, folder);
  }

  private int rate(SparkSession spark, Packs packs) {
    Dataset<Row> given =
        parquet ? Responses.ofParquet(spark, responses) : Responses.ofLines(spark, responses);
    if (keep != null) {
      given.write().option(CODEC, ZSTD).parquet(keep);
      given = Responses.ofParquet(spark, List.of(keep));
    }
    RatedRows.of(given, packs).write().option(CODEC, ZSTD).parquet(output);
    Dataset<Row> rated = spark.read().schema(RatedRows.SCHEMA).parquet(output);
    if (summary != null) {
      Summary.of(rated).coalesce(1).write().option("header", true).csv(summary);
    }
    long all = rated.count();
    long faulty = rated.where("not complete").count();
    System.err.println(
        String.format(Locale.ROOT, "%s rated, %s with errors: %s", all - faulty, faulty, output));
    return faulty > 0 ? ERRORS : 0;
  }
}
