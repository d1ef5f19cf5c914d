package corymb.report.template;

/** What others may ask about the elements of templates. */
public final class TemplateVocabulary {
  private TemplateVocabulary() {}

  /**
   * Refuses an element that no template can hold.
   *
   * @param place where it is named
   * @throws TemplateFault when it is unknown
   */
  public static void require(String element, Place place) {
    if (!Vocabulary.knows(element) || element.equals(Vocabulary.FRAGMENT)) {
      throw new TemplateFault(
          place,
          "the element '" + element + "'",
          "one of " + String.join(", ", Vocabulary.names()),
          "Use a known element, or a class such as '." + element + "'.");
    }
  }
}
