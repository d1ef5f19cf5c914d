package corymb.report.json;

import corymb.assessment.judgement.Judgement;
import corymb.assessment.judgement.LabelJudgement;
import tools.jackson.core.JsonGenerator;

/** Writes what rules and procedure allow. */
final class JudgementJson {

  private JudgementJson() {}

  static void write(Judgement judgement, JsonGenerator json) {
    json.writeObjectPropertyStart("judgement");
    json.writeArrayPropertyStart("labels");
    judgement.labels().forEach(label -> write(label, json));
    json.writeEndArray();
    String highest = judgement.highest();
    json.writeStringProperty("highest", highest == null ? "none" : highest);
    json.writeEndObject();
  }

  private static void write(LabelJudgement label, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("label", label.label());
    json.writeStringProperty("outcome", label.isAllowed() ? "allowed" : "not-allowed");
    json.writeArrayPropertyStart("failed");
    label.failed().forEach(gate -> GateJson.write(gate, json));
    json.writeEndArray();
    json.writeEndObject();
  }
}
