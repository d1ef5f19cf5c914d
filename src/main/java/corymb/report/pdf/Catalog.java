package corymb.report.pdf;

import com.lowagie.text.pdf.PdfArray;
import com.lowagie.text.pdf.PdfDictionary;
import com.lowagie.text.pdf.PdfFileSpecification;
import com.lowagie.text.pdf.PdfIndirectReference;
import com.lowagie.text.pdf.PdfName;
import com.lowagie.text.pdf.PdfNumber;
import com.lowagie.text.pdf.PdfObject;
import com.lowagie.text.pdf.PdfStream;
import com.lowagie.text.pdf.PdfString;
import com.lowagie.text.pdf.PdfWriter;
import java.io.IOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What stands in the catalog of a PDF: language, colour space, attachments. */
final class Catalog {
  private static final PdfName RELATION = new PdfName("AFRelationship");
  private static final String PROFILE = "sRGB IEC61966-2.1";

  private final PdfWriter writer;
  private final PdfDictionary catalog;

  Catalog(PdfWriter writer) {
    this.writer = writer;
    this.catalog = writer.getExtraCatalog();
  }

  void language(String lang) {
    catalog.put(PdfName.LANG, new PdfString(lang));
  }

  void outputIntent() throws IOException {
    PdfStream profile = new PdfStream(SrgbProfile.bytes());
    profile.put(PdfName.N, new PdfNumber(3));
    profile.flateCompress();
    PdfDictionary intent = new PdfDictionary(PdfName.OUTPUTINTENT);
    intent.put(PdfName.S, new PdfName("GTS_PDFA1"));
    intent.put(PdfName.OUTPUTCONDITIONIDENTIFIER, new PdfString(PROFILE));
    intent.put(PdfName.INFO, new PdfString(PROFILE));
    intent.put(PdfName.DESTOUTPUTPROFILE, writer.addToBody(profile).getIndirectReference());
    catalog.put(PdfName.OUTPUTINTENTS, new PdfArray(intent));
  }

  void attach(List<Attachment> attachments, PdfFacts facts) throws IOException {
    if (attachments.isEmpty()) {
      return;
    }
    PdfArray associated = new PdfArray();
    PdfArray names = new PdfArray();
    Set<String> taken = new HashSet<>();
    for (Attachment attachment :
        attachments.stream().sorted(Comparator.comparing(Attachment::name)).toList()) {
      if (!taken.add(attachment.name())) {
        throw new IllegalArgumentException(
            "Attachments need different names, found '" + attachment.name() + "' twice");
      }
      PdfIndirectReference file = embedded(attachment, facts);
      associated.add(file);
      names.add(new PdfString(attachment.name(), PdfObject.TEXT_UNICODE));
      names.add(file);
    }
    PdfDictionary files = new PdfDictionary();
    files.put(PdfName.NAMES, names);
    PdfDictionary trees = new PdfDictionary();
    trees.put(PdfName.EMBEDDEDFILES, files);
    catalog.put(PdfName.NAMES, trees);
    catalog.put(PdfName.AF, associated);
  }

  private PdfIndirectReference embedded(Attachment attachment, PdfFacts facts) throws IOException {
    PdfDictionary parameters = new PdfDictionary();
    parameters.put(PdfName.MODDATE, date(facts));
    PdfFileSpecification file =
        PdfFileSpecification.fileEmbedded(
            writer,
            attachment.name(),
            attachment.name(),
            attachment.content(),
            attachment.mimeType(),
            parameters,
            PdfStream.BEST_COMPRESSION);
    file.addDescription(attachment.description(), true);
    file.put(RELATION, new PdfName(attachment.relation().pdfName()));
    return file.getReference();
  }

  static PdfString date(PdfFacts facts) {
    return new PdfString(Timestamp.pdf(facts.created()));
  }
}
