package corymb.usecase.register;

import corymb.report.register.RegisterBadge;
import corymb.report.register.RegisterCsv;
import corymb.report.register.RegisterFeed;
import corymb.report.register.RegisterJson;
import corymb.usecase.casework.Casework;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Writes the register for everybody. It is public: anybody may. */
public final class PublishRegister {

  private final ReadRegister register;
  private final String schemeTitle;

  /** On this casework. */
  public PublishRegister(Casework casework) {
    this(casework, new ReadRegister(casework));
  }

  /** On this casework, with what was read of the register already. */
  public PublishRegister(Casework casework, ReadRegister register) {
    this.register = register;
    this.schemeTitle = casework.shelf().first().pack().scheme().title();
  }

  /** The register as a table. */
  public byte[] csv(LocalDate day) {
    return RegisterCsv.write(register.on(day), register.words());
  }

  /** The register as a JSON object. */
  public byte[] json(LocalDate day) {
    return RegisterJson.write(register.on(day), register.words());
  }

  /**
   * The changes of the register as a feed.
   *
   * @param author the body that keeps the register, null for the host of the address
   */
  public byte[] atom(LocalDate day, PublicAddress address, @Nullable String author) {
    String keeper = author == null || author.isBlank() ? address.host() : author.strip();
    return RegisterFeed.write(
        day, register.changes(day), register.words(), address.site(schemeTitle, keeper));
  }

  /**
   * The badge of an entry.
   *
   * @throws corymb.store.awards.UnknownAward when the register has none with the number on the day
   */
  public byte[] badge(LocalDate day, String number) {
    return RegisterBadge.write(register.entry(day, number), register.words())
        .getBytes(StandardCharsets.UTF_8);
  }
}
