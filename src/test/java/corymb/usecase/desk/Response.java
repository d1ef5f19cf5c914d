package corymb.usecase.desk;

import corymb.usecase.ResponseSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The answers of a sample, with some of them changed.
 *
 * @param json as in {@code answers.json}
 */
public record Response(String json) {

  /** The answers of the sample in the folder of that name. */
  public static Response of(String sample) {
    try {
      return new Response(Files.readString(Path.of("samples", sample, "answers.json")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** With an answer as JSON, as in {@code 2.5} or {@code "2025-03-01"}. */
  public Response with(String question, String answer) {
    Matcher found =
        Pattern.compile("\"" + Pattern.quote(question) + "\"\\s*:\\s*(\"[^\"]*\"|[^,\\s}]+)")
            .matcher(json);
    if (!found.find()) {
      throw new IllegalArgumentException("the sample does not answer " + question);
    }
    return new Response(json.substring(0, found.start(1)) + answer + json.substring(found.end(1)));
  }

  /** Of another organisation. */
  public Response named(String name) {
    return with("organisation.name", "\"" + name + "\"");
  }

  /** Of another day; every other day that the answers name is long before it. */
  public Response assessedOn(String day) {
    return with("organisation.assessmentDate", "\"" + day + "\"");
  }

  /** The bytes. */
  public byte[] bytes() {
    return json.getBytes(StandardCharsets.UTF_8);
  }

  /** On one line, as in {@code answers.ndjson}. */
  public String line() {
    return json.replaceAll("\\s*\n\\s*", " ").strip() + "\n";
  }

  /** As it is handed in. */
  public ResponseSource source() {
    return new ResponseSource.Read("answers.json", "answers", bytes());
  }
}
