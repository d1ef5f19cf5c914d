package corymb.report.credential;

import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;

/**
 * Where a credential's status of one purpose stands.
 *
 * @param purpose what a set bit means
 * @param list address of the list's credential
 * @param index of the bit
 */
public record StatusEntry(StatusPurpose purpose, String list, int index) {
  private static final String TYPE = "BitstringStatusListEntry";

  void write(JsonGenerator json) {
    json.writeStartObject();
    json.writeStringProperty("id", list + "#" + index);
    json.writeStringProperty("type", TYPE);
    json.writeStringProperty("statusPurpose", purpose.word());
    json.writeStringProperty("statusListIndex", Integer.toString(index));
    json.writeStringProperty("statusListCredential", list);
    json.writeEndObject();
  }

  static StatusEntry read(JsonNode json) {
    if (!TYPE.equals(CredentialJson.text(json, "type"))) {
      throw new BrokenCredential("the credential's status is not a " + TYPE);
    }
    String index = CredentialJson.text(json, "statusListIndex");
    if (!index.matches("[0-9]{1,9}")) {
      throw new BrokenCredential("'" + index + "' is no index of a status list");
    }
    return new StatusEntry(
        StatusPurpose.of(CredentialJson.text(json, "statusPurpose")),
        CredentialJson.text(json, "statusListCredential"),
        Integer.parseInt(index));
  }
}
