package corymb.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfStructureElement;
import com.lowagie.text.pdf.PdfStructureTreeRoot;
import corymb.report.surface.Role;
import corymb.report.surface.Tag;
import corymb.report.surface.Trait;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;

/** The structure tree of a PDF, made from tags in reading order before anything is painted. */
final class Structure {
  private static final PdfName OWNER = new PdfName("O");
  private static final PdfName TABLE = new PdfName("Table");

  private final PdfStructureTreeRoot root;
  private final Map<Tag, PdfStructureElement> elements = new IdentityHashMap<>();
  private int level;

  Structure(PdfStructureTreeRoot root, Tag document) {
    this.root = root;
    PdfStructureElement element =
        new PdfStructureElement(root, new PdfName(document.role().pdfName()));
    elements.put(document, element);
    document.inner().forEach(inner -> add(inner, element));
  }

  private void add(Tag tag, PdfStructureElement parent) {
    PdfStructureElement element = new PdfStructureElement(parent, new PdfName(role(tag).pdfName()));
    elements.put(tag, element);
    tag.traits().forEach((trait, value) -> trait(element, trait, value));
    tag.inner().forEach(inner -> add(inner, element));
  }

  /** Headings must not skip a level, whatever the template does. */
  private Role role(Tag tag) {
    int wanted = Role.HEADING_4.ordinal() - tag.role().ordinal();
    if (wanted < 0 || wanted > Role.HEADING_4.ordinal() - Role.HEADING_1.ordinal()) {
      return tag.role();
    }
    level = Math.min(level + 1, tag.role().ordinal() - Role.HEADING_1.ordinal() + 1);
    return Role.heading(level);
  }

  private static void trait(PdfStructureElement element, Trait trait, String value) {
    switch (trait) {
      case ALTERNATIVE -> element.put(PdfName.ALT, new PdfString(value, PdfObject.TEXT_UNICODE));
      case SCOPE -> attributes(element, TABLE).put(new PdfName("Scope"), new PdfName(value));
      case COLUMNS ->
          attributes(element, TABLE)
              .put(new PdfName("ColSpan"), new PdfNumber(Integer.parseInt(value)));
      case NUMBERING ->
          attributes(element, new PdfName("List"))
              .put(new PdfName("ListNumbering"), new PdfName(value));
    }
  }

  private static PdfDictionary attributes(PdfStructureElement element, PdfName owner) {
    if (element.get(PdfName.A) instanceof PdfDictionary present) {
      return present;
    }
    PdfDictionary attributes = new PdfDictionary();
    attributes.put(OWNER, owner);
    element.put(PdfName.A, attributes);
    return attributes;
  }

  PdfStructureElement element(Tag tag) {
    return Objects.requireNonNull(elements.get(tag), "a tag outside the document");
  }

  /** Tells where a figure stands, in PDF coordinates. */
  void bounds(Tag tag, float left, float bottom, float right, float top) {
    PdfDictionary layout = attributes(element(tag), new PdfName("Layout"));
    layout.put(new PdfName("Placement"), new PdfName("Block"));
    layout.put(PdfName.BBOX, new PdfArray(new float[] {left, bottom, right, top}));
  }

  /** Makes an annotation part of a tag that has content; returns its key in the parent tree. */
  int own(Tag tag, PdfIndirectReference annotation, PdfIndirectReference page) {
    PdfStructureElement element = element(tag);
    PdfDictionary reference = new PdfDictionary(PdfName.OBJR);
    reference.put(PdfName.OBJ, annotation);
    reference.put(PdfName.PG, page);
    PdfObject content = element.get(PdfName.K);
    if (!(content instanceof PdfArray)) {
      element.put(PdfName.K, new PdfArray(content));
    }
    ((PdfArray) element.get(PdfName.K)).add(reference);
    return root.addExistingObject(element.getReference());
  }
}
