package corymb.scheme.text;

import corymb.scheme.BrokenPack;
import corymb.scheme.Pack;
import corymb.scheme.language.Language;
import corymb.scheme.yaml.Faults;
import corymb.scheme.yaml.YamlTexts;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Says a pack in another language. */
public final class PackTexts {

  /** The folder of the texts inside a pack. */
  public static final String FOLDER = "texts/";

  private PackTexts() {}

  /** The file of a language inside a pack. */
  public static String file(Language language) {
    return FOLDER + language.code() + ".yaml";
  }

  /** The languages in which a pack has all its words; English is always one of them. */
  public static List<Language> languages(Pack pack) {
    return Arrays.stream(Language.values()).filter(language -> speaks(pack, language)).toList();
  }

  private static boolean speaks(Pack pack, Language language) {
    return language == Language.ENGLISH || pack.files().has(file(language));
  }

  /**
   * The same pack with the words of a language; in English, and where it has no such texts, the
   * pack itself. Codes, numbers, digest and files are those of the pack.
   *
   * @param pack a pack in English, as it was read
   * @throws BrokenPack when the texts are not exactly those of the pack
   */
  public static Pack in(Pack pack, Language language) {
    if (language == Language.ENGLISH || !speaks(pack, language)) {
      return pack;
    }
    Faults faults = new Faults();
    YamlTexts texts = read(pack, language, faults);
    if (!faults.isEmpty()) {
      throw new BrokenPack(faults.all());
    }
    return new Translation((path, english) -> orEnglish(texts.find(path), english)).of(pack);
  }

  /** The pack in every language that it speaks but English; the pack is in English. */
  public static List<Pack> inOtherLanguages(Pack pack) {
    return languages(pack).stream()
        .filter(language -> language != Language.ENGLISH)
        .map(language -> in(pack, language))
        .toList();
  }

  private static String orEnglish(@Nullable String text, String english) {
    return text == null ? english : text;
  }

  /** Adds a fault for each text of the language that is missing, unknown or empty. */
  public static void check(Pack pack, Language language, Faults faults) {
    if (language != Language.ENGLISH && speaks(pack, language)) {
      read(pack, language, faults);
    }
  }

  private static YamlTexts read(Pack pack, Language language, Faults faults) {
    String file = file(language);
    YamlTexts texts = YamlTexts.read(file, pack.files().bytes(file), faults);
    Map<String, String> english = english(pack);
    english.forEach(
        (path, text) -> {
          if (texts.find(path) == null) {
            faults.add(
                file,
                texts.nearestLine(path),
                "the text '" + path + "' is missing; say in this language: " + text);
          }
        });
    texts
        .texts()
        .forEach(
            (path, line) -> {
              if (!english.containsKey(path)) {
                faults.add(
                    file,
                    line.line(),
                    "the pack has no text '" + path + "'; mind the spelling, or take it out");
              } else if (line.text().isEmpty()) {
                faults.add(file, line.line(), "the text '" + path + "' is empty; write it");
              }
            });
    return texts;
  }

  /** All texts of a pack in English, by their paths in a file of texts, in the pack's order. */
  public static Map<String, String> english(Pack pack) {
    Map<String, String> texts = new LinkedHashMap<>();
    Translation collecting =
        new Translation(
            (path, english) -> {
              texts.put(path, english);
              return english;
            });
    collecting.of(pack);
    return texts;
  }
}
