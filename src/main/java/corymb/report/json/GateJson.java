package corymb.report.json;

import corymb.rating.LabelResult.GateLine;
import tools.jackson.core.JsonGenerator;

/** Writes one gate that blocks a label. */
final class GateJson {

  private GateJson() {}

  static void write(GateLine gate, JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("gate", gate.gate());
    json.writeStringProperty("found", gate.found());
    json.writeStringProperty("needs", gate.needs());
    json.writeEndObject();
  }
}
