package corymb.bench.many;

import corymb.bench.Material;
import corymb.label.register.RegisterOrder;
import corymb.label.register.RegisterQuery;
import corymb.store.database.Address;
import corymb.store.database.Database;
import corymb.store.work.CaseChoice;
import corymb.usecase.ResponseSource;
import corymb.usecase.RulePack;
import corymb.usecase.casework.Casework;
import corymb.usecase.casework.ImportResponses;
import corymb.usecase.casework.When;
import corymb.usecase.organisation.GiveConsent;
import corymb.usecase.overview.ShowOverview;
import corymb.usecase.people.Actors;
import corymb.usecase.register.ImportRegister;
import corymb.usecase.register.ReadRegister;
import corymb.usecase.rerate.RerateCases;
import corymb.usecase.snapshot.FreezeSnapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * {@code Growth HOME TABLE PLOT SIZE...}: fills one database with more and more cases and labels,
 * and measures at each size but the first what each step costs. The database is the one in the
 * folder, or the empty one that {@code CORYMB_DB_URL} names.
 */
final class Growth {

  private static final LocalDate TODAY = Material.TODAY;
  private static final int TIMES = 5;

  /** One search takes less than a clock can tell. */
  private static final int SEARCHES = 200;

  /** Above so many cases the long steps are measured once. */
  private static final int MANY = 10_000;

  private final Casework casework;
  private final RulePack other = OtherPack.of(Material.shelf());
  private final Organisations organisations = new Organisations();
  private final List<String> taken = new ArrayList<>();
  private final Map<Integer, Map<Step, Long>> nanos = new TreeMap<>();

  private Growth(Casework casework) {
    this.casework = casework;
  }

  public static void main(String[] words) throws IOException {
    List<Integer> sizes =
        Arrays.stream(words).skip(3).map(Integer::valueOf).sorted().distinct().toList();
    String url = System.getenv("CORYMB_DB_URL");
    Address address =
        url == null ? new Address.Embedded(Path.of(words[0])) : new Address.Server(url, null, null);
    try (Database database = Database.open(address)) {
      Casework casework =
          new Casework(database.transactions(), Material.shelf(), Clock.systemUTC(), () -> TODAY);
      Growth growth = new Growth(casework);
      growth.warmUp(sizes.get(0));
      int from = sizes.get(0);
      for (int size : sizes.subList(1, sizes.size())) {
        growth.measure(from, size);
        from = size;
        System.err.print(new GrowthTable(growth.nanos, "so far").markdown());
      }
      GrowthTable table = new GrowthTable(growth.nanos, database.kind().toString());
      Files.writeString(Path.of(words[1]), table.markdown());
      Files.writeString(Path.of(words[2]), table.svg());
      System.out.print(table.markdown());
      System.exit(table.isHeld() ? 0 : 1);
    }
  }

  /** Code that is not compiled yet would make small sizes look dear: the first is not told. */
  private void warmUp(int size) {
    take(0, size);
    agree();
    for (int time = 0; time < TIMES; time++) {
      rest(size, new EnumMap<>(Step.class));
    }
  }

  private void measure(int from, int to) {
    Map<Step, Long> costs = new EnumMap<>(Step.class);
    System.err.println("cases " + from + " to " + to + " ...");
    long begin = System.nanoTime();
    take(from, to);
    costs.put(Step.IMPORT, (System.nanoTime() - begin) / (to - from) * to);
    agree();
    rest(to, costs);
    nanos.put(to, costs);
  }

  /** Peer values are taken of organisations that agreed to it. */
  private void agree() {
    GiveConsent consent = new GiveConsent(casework);
    taken.forEach(each -> consent.run(Actors.LOCAL, each, TODAY, TODAY));
    taken.clear();
  }

  private void take(int from, int to) {
    var sources =
        IntStream.range(from, to)
            .mapToObj(
                number ->
                    (ResponseSource)
                        new ResponseSource.Read(
                            "response " + number, "r" + number, organisations.json(number)))
            .iterator();
    new ImportResponses(casework)
        .run(
            Actors.LOCAL,
            When.on(TODAY),
            sources,
            imported -> {
              if (imported.outcome() != ImportResponses.Outcome.NEW) {
                throw new IllegalStateException(
                    imported.intake().source() + " " + imported.outcome());
              }
              taken.add(organisation(Objects.requireNonNull(imported.caseId())));
            });
    new ImportRegister(casework).run(Actors.LOCAL, TODAY, organisations.labels(from, to));
  }

  /** As in {@code DNK-001} of {@code DNK-001-202501-0001}. */
  private static String organisation(String caseId) {
    return caseId.substring(0, caseId.indexOf('-', caseId.indexOf('-') + 1));
  }

  private void rest(int size, Map<Step, Long> costs) {
    ReadRegister register = new ReadRegister(casework);
    RegisterQuery query = new RegisterQuery("cluster " + size / 2, null, null, null, null);
    costs.put(Step.REGISTER, time(() -> new ReadRegister(casework).index(TODAY)));
    var index = register.index(TODAY);
    costs.put(
        Step.SEARCH,
        time(() -> IntStream.range(0, SEARCHES).forEach(n -> index.find(query, RegisterOrder.NAME)))
            / SEARCHES);
    ShowOverview overview = new ShowOverview(casework, register);
    costs.put(Step.DASHBOARD, time(() -> overview.run(Actors.LOCAL, TODAY, TODAY.plusMonths(3))));
    AtomicInteger number = new AtomicInteger((int) (System.nanoTime() & 0xFFFFFF));
    costs.put(
        Step.SNAPSHOT,
        time(
            size,
            () ->
                new FreezeSnapshot(casework)
                    .run(Actors.LOCAL, "grown-" + number.incrementAndGet(), TODAY, null)));
    costs.put(
        Step.RERATE,
        time(
            size,
            () ->
                new RerateCases(casework, other)
                    .run(Actors.LOCAL, CaseChoice.ALL, rerated -> number.incrementAndGet())));
  }

  private static long once(Runnable work) {
    long begin = System.nanoTime();
    work.run();
    return System.nanoTime() - begin;
  }

  private static long time(int size, Runnable work) {
    return size > MANY ? once(work) : time(work);
  }

  /** The median. */
  private static long time(Runnable work) {
    long[] all = IntStream.range(0, TIMES).mapToLong(each -> once(work)).sorted().toArray();
    return all[TIMES / 2];
  }
}
