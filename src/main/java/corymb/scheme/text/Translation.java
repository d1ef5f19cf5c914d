package corymb.scheme.text;

import corymb.scheme.Pack;
import corymb.scheme.Scheme;
import corymb.scheme.indicator.Indicator;
import corymb.scheme.indicator.IndicatorSection;
import corymb.scheme.indicator.Part;
import corymb.scheme.indicator.SchemeFigure;
import corymb.scheme.label.Label;
import corymb.scheme.label.Label.Step;

/** Goes through all words of a pack and puts others in their places. */
final class Translation {

  private static final String PERCENT = "%";

  private final Words words;

  /** Where words come from. */
  @FunctionalInterface
  interface Words {

    /** The words for a path, which are these in English. */
    String of(String path, String english);
  }

  Translation(Words words) {
    this.words = words;
  }

  /** The same pack in these words; a text that is empty in English stays empty. */
  Pack of(Pack pack) {
    AskedTranslation asked = new AskedTranslation(this);
    return new Pack(
        scheme(pack.scheme()),
        asked.questionnaire(pack.questionnaire()),
        pack.sections().stream().map(this::section).toList(),
        pack.indicators().stream().map(i -> indicator("indicators/", i, asked)).toList(),
        pack.criteria().stream().map(i -> indicator("criteria/", i, asked)).toList(),
        pack.digest(),
        pack.files());
  }

  /** The words for a path; nothing stays nothing. */
  String say(String path, String english) {
    return english.isEmpty() ? "" : words.of(path, english);
  }

  /** The words for several of a unit; the sign of per cent is the same everywhere. */
  String unit(String english) {
    return english.equals(PERCENT) ? english : say("units/" + english + "/many", english);
  }

  /** The words for one of a unit. */
  String single(String english) {
    return english.equals(PERCENT)
        ? english
        : say("units/" + english + "/one", Part.singleInEnglish(english));
  }

  private Scheme scheme(Scheme scheme) {
    return new Scheme(
        scheme.id(),
        scheme.version(),
        say("scheme/title", scheme.title()),
        say("scheme/disclaimer", scheme.disclaimer()),
        scheme.waivedBy(),
        say("scheme/waiver", scheme.waiver()),
        scheme.labels().stream().map(this::label).toList(),
        scheme.rules(),
        scheme.peers());
  }

  private Label label(Label label) {
    String path = "labels/" + label.code() + "/";
    return new Label(
        label.code(),
        say(path + "title", label.title()),
        say(path + "slogan", label.slogan()),
        label.showsScore(),
        label.requirements(),
        label.procedure().stream()
            .map(s -> new Step(s.code(), say(path + "procedure/" + s.code(), s.text())))
            .toList(),
        label.assessors(),
        label.blind(),
        label.onSite(),
        label.validity(),
        label.status());
  }

  private IndicatorSection section(IndicatorSection section) {
    String title = say("indicatorSections/" + section.code(), section.title());
    return new IndicatorSection(section.code(), title);
  }

  private Indicator indicator(String above, Indicator indicator, AskedTranslation asked) {
    String path = above + indicator.code() + "/";
    return new Indicator(
        indicator.code(),
        indicator.section(),
        say(path + "title", indicator.title()),
        say(path + "about", indicator.about()),
        indicator.clause(),
        indicator.silverAudit(),
        indicator.maximum(),
        indicator.status(),
        indicator.parts().stream().map(part -> part(path, part, asked)).toList(),
        indicator.figures().stream().map(figure -> figure(path, figure)).toList(),
        indicator.bands(),
        indicator.gate(),
        say(path + "notApplicable", indicator.notApplicable()),
        say(path + "advice", indicator.advice()),
        indicator.line());
  }

  private Part part(String path, Part part, AskedTranslation asked) {
    return new Part(
        part.name(),
        say(path + "parts/" + part.name(), part.title()),
        unit(part.unit()),
        single(part.unit()),
        part.decimals(),
        part.element(),
        asked.list(part.levels()));
  }

  private SchemeFigure figure(String path, SchemeFigure figure) {
    String title = say(path + "figures/" + figure.figure().name(), figure.title());
    return new SchemeFigure(figure.figure(), title, figure.status());
  }
}
