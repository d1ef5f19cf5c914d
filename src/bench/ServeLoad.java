import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The users of serve-load.sh. Run from its source:
 *
 * <pre>
 * ServeLoad.java fill FOLDER COUNT     writes COUNT responses and labels for `import`, `register import`
 * ServeLoad.java run PORT PASSWORD USERS SECONDS THINK_MILLIS MANAGER ASSESSOR SECRETARIAT
 * </pre>
 *
 * Each user has a session, asks for one page after the other in an order of its own, waits a random
 * time around THINK_MILLIS between two, and talks to 127.0.0.1 only. Exit status 1: a page was not
 * answered by 200, or its 95th percentile is above 300 ms although people think between two pages.
 */
final class ServeLoad {

  private static final long LIMIT_MILLIS = 300;
  private static final List<String> SAMPLES =
      List.of("silver", "near-gold", "gold-at-the-edge", "bronze-only", "waived", "one-point-short");
  private static final List<String> COUNTRIES =
      List.of("DE", "FR", "ES", "IT", "PL", "SE", "AT", "DK", "PT", "RO");

  private ServeLoad() {}

  public static void main(String[] words) throws Exception {
    if (words[0].equals("fill")) {
      fill(Path.of(words[1]), Integer.parseInt(words[2]));
    } else {
      System.exit(run(words) ? 0 : 1);
    }
  }

  // --- what the database is filled with

  private static void fill(Path folder, int count) throws IOException {
    List<String> responses = new ArrayList<>();
    for (String sample : SAMPLES) {
      String answers = Files.readString(Path.of("samples", sample, "answers.json"));
      responses.add(answers.replaceAll("\\s*\\R\\s*", " "));
    }
    Pattern name = Pattern.compile("(\"organisation.name\": )\"[^\"]*\"");
    Pattern acronym = Pattern.compile("(\"organisation.acronym\": )\"[^\"]*\"");
    StringBuilder register = new StringBuilder("name,country,portfolio,web,label,valid until\n");
    try (var lines = Files.newBufferedWriter(folder.resolve("responses.ndjson"))) {
      for (int i = 0; i < count; i++) {
        String named = "Load Cluster " + i;
        String line = responses.get(i % responses.size());
        line = name.matcher(line).replaceFirst("$1\"" + named + "\"");
        lines.write(acronym.matcher(line).replaceFirst("$1\"LC" + i + "\""));
        lines.write('\n');
        register.append(named).append(',').append(COUNTRIES.get(i % COUNTRIES.size()));
        register.append(",,,").append(List.of("bronze", "silver", "gold").get(i % 3));
        register.append(",2027-").append(String.format(Locale.ROOT, "%02d", i % 12 + 1));
        register.append("-28\n");
      }
    }
    Files.writeString(folder.resolve("register.csv"), register);
  }

  // --- the users

  private record Answer(String page, long micros, int status) {}

  private static boolean run(String[] words) throws Exception {
    URI server = URI.create("http://127.0.0.1:" + Integer.parseInt(words[1]));
    int users = Integer.parseInt(words[3]);
    long nanos = TimeUnit.SECONDS.toNanos(Integer.parseInt(words[4]));
    int think = Integer.parseInt(words[5]);
    List<User> all = new ArrayList<>();
    for (int i = 0; i < users; i++) {
      all.add(new User(server, think, i).logIn(words[6 + i % 3], words[2]));
    }
    Map<String, List<String>> pages = pages(all.get(0), all.get(1), all.get(2));
    ConcurrentLinkedQueue<Answer> answers = new ConcurrentLinkedQueue<>();
    ExecutorService threads = Executors.newFixedThreadPool(users);
    AtomicInteger started = new AtomicInteger();
    long end = System.nanoTime() + nanos;
    for (User user : all) {
      String role = List.of("manager", "assessor", "office").get(started.getAndIncrement() % 3);
      threads.submit(() -> user.look(pages, role, end, answers));
    }
    threads.shutdown();
    if (!threads.awaitTermination(nanos + TimeUnit.SECONDS.toNanos(60), TimeUnit.NANOSECONDS)) {
      threads.shutdownNow();
    }
    return tell(answers, users, think, nanos);
  }

  /** The addresses by role and kind of page. */
  private static Map<String, List<String>> pages(User manager, User assessor, User office)
      throws Exception {
    Map<String, List<String>> pages = new LinkedHashMap<>();
    pages.put("register search", List.of());
    pages.put("manager/result page", manager.links("/app/organisation", "/app/organisation/cases/[^\"/?#]+"));
    pages.put("assessor/review page", assessor.links("/app/reviews", "/app/reviews/[^\"/?#]+"));
    pages.put("office/dashboard", List.of("/app/office"));
    pages.put("office/list of cases", List.of("/app/office/cases", "/app/office/cases?state=rated"));
    pages.forEach(
        (page, addresses) -> {
          if (addresses.isEmpty() && !page.equals("register search")) {
            throw new IllegalStateException("no address of a " + page + " was found");
          }
        });
    return pages;
  }

  private static boolean tell(
      ConcurrentLinkedQueue<Answer> answers, int users, int think, long nanos) {
    System.out.printf(
        Locale.ROOT,
        "%d users, %d ms between two pages, %d s: %.0f pages a second%n%n",
        users, think, nanos / 1_000_000_000, answers.size() * 1e9 / nanos);
    System.out.println("| Page | Answers | Median | 95th percentile | Longest |");
    System.out.println("|---|---|---|---|---|");
    Map<String, List<Answer>> by = new LinkedHashMap<>();
    answers.forEach(each -> by.computeIfAbsent(each.page(), any -> new ArrayList<>()).add(each));
    boolean fine = by.size() == 5;
    for (Map.Entry<String, List<Answer>> page : by.entrySet()) {
      long[] micros = page.getValue().stream().mapToLong(Answer::micros).sorted().toArray();
      long wrong = page.getValue().stream().filter(each -> each.status() != 200).count();
      long high = micros[(int) Math.ceil(micros.length * 0.95) - 1] / 1000;
      System.out.printf(
          Locale.ROOT,
          "| %s | %d | %d ms | %d ms | %d ms |%s%n",
          page.getKey(), micros.length, micros[micros.length / 2] / 1000, high,
          micros[micros.length - 1] / 1000, wrong == 0 ? "" : " " + wrong + " not answered by 200");
      fine &= wrong == 0 && (think == 0 || high <= LIMIT_MILLIS);
    }
    return fine;
  }

  /** One browser. */
  private static final class User {

    private final URI server;
    private final int think;
    private final Random random;
    private final HttpClient client;

    User(URI server, int think, int seed) {
      this.server = server;
      this.think = think;
      this.random = new Random(seed);
      this.client =
          HttpClient.newBuilder()
              .version(HttpClient.Version.HTTP_1_1)
              .cookieHandler(new CookieManager())
              .connectTimeout(Duration.ofSeconds(10))
              .followRedirects(HttpClient.Redirect.NEVER)
              .build();
    }

    HttpResponse<String> get(String address) throws IOException, InterruptedException {
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve(address)).timeout(Duration.ofSeconds(30)).build();
      return client.send(request, BodyHandlers.ofString());
    }

    User logIn(String person, String password) throws IOException, InterruptedException {
      Matcher token =
          Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(get("/login").body());
      if (!token.find()) {
        throw new IllegalStateException("the log-in page has no form");
      }
      String form =
          "username=" + coded(person) + "&password=" + coded(password) + "&_csrf=" + coded(token.group(1));
      HttpRequest request =
          HttpRequest.newBuilder(server.resolve("/login"))
              .header("Content-Type", "application/x-www-form-urlencoded")
              .POST(BodyPublishers.ofString(form))
              .build();
      String next = client.send(request, BodyHandlers.ofString()).headers().firstValue("Location").orElse("");
      if (next.contains("error")) {
        throw new IllegalStateException(person + " was not let in");
      }
      return this;
    }

    List<String> links(String page, String pattern) throws IOException, InterruptedException {
      Matcher found = Pattern.compile("href=\"(" + pattern + ")\"").matcher(get(page).body());
      List<String> links = new ArrayList<>();
      while (found.find()) {
        if (get(found.group(1)).statusCode() == 200) {
          links.add(found.group(1));
        }
      }
      return links.stream().distinct().toList();
    }

    void look(
        Map<String, List<String>> pages, String role, long end, ConcurrentLinkedQueue<Answer> answers) {
      List<String> own =
          pages.keySet().stream()
              .filter(page -> !page.contains("/") || page.startsWith(role + "/"))
              .toList();
      try {
        Thread.sleep(random.nextInt(2 * think + 1)); // people do not come all at once
        while (System.nanoTime() < end) {
          String page = own.get(random.nextInt(own.size()));
          List<String> addresses = pages.get(page);
          String address =
              addresses.isEmpty() ? search() : addresses.get(random.nextInt(addresses.size()));
          long start = System.nanoTime();
          int status = get(address).statusCode();
          answers.add(new Answer(page, (System.nanoTime() - start) / 1000, status));
          if (think > 0) {
            Thread.sleep(random.nextInt(2 * think));
          }
        }
      } catch (IOException | InterruptedException e) {
        answers.add(new Answer(own.get(0), 0, -1));
      }
    }

    private String search() {
      String country = COUNTRIES.get(random.nextInt(COUNTRIES.size()));
      return switch (random.nextInt(3)) {
        case 0 -> "/register?country=" + country;
        case 1 -> "/register?text=" + coded("cluster " + random.nextInt(20_000));
        default -> "/register?page=" + (1 + random.nextInt(40));
      };
    }

    private static String coded(String text) {
      return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
  }
}
