package corymb.intake.json;

import corymb.intake.SchemeRef;
import corymb.intake.problem.Nearest;
import corymb.intake.problem.ProblemCode;
import corymb.intake.problem.Remark;
import corymb.intake.raw.Bare;
import corymb.intake.raw.Content;
import corymb.intake.raw.RawAnswer;
import corymb.intake.raw.UnreadableSource;
import corymb.scheme.yaml.Decimals;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/** Walks once over the tokens of one response. */
final class JsonWalk {

  private static final JsonFactory FACTORY = new JsonFactory();
  private static final List<String> MEMBERS = List.of("scheme", "version", "answers");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, RawAnswer> answers = new LinkedHashMap<>(256);
  private final List<Remark> remarks = new ArrayList<>();
  private boolean hasAnswers;

  AnswersJson open(byte[] bytes) throws UnreadableSource {
    try (JsonParser parser = FACTORY.createParser(ObjectReadContext.empty(), bytes)) {
      walk(parser);
    } catch (JacksonException e) {
      throw broken(e);
    }
    String scheme = names.get("scheme");
    String version = names.get("version");
    if (scheme == null || version == null) {
      Map<String, String> missing = Map.of("missing", scheme == null ? "scheme" : "version");
      remarks.add(new Remark(ProblemCode.SCHEME_NOT_STATED, "", missing));
      throw new UnreadableSource(remarks);
    }
    return new AnswersJson(new SchemeRef(scheme, version), answers, remarks);
  }

  private static UnreadableSource broken(JacksonException e) {
    Map<String, String> details = place(e.getLocation());
    String why = String.valueOf(e.getOriginalMessage());
    details.put("why", why);
    return new UnreadableSource(
        why.startsWith("Unexpected end-of-input") ? ProblemCode.JSON_CUT_OFF : ProblemCode.NOT_JSON,
        details);
  }

  private void walk(JsonParser parser) throws UnreadableSource {
    if (parser.nextToken() != JsonToken.START_OBJECT) {
      throw new UnreadableSource(
          ProblemCode.JSON_SHAPE, Map.of("why", Remark.word("why.noObject")));
    }
    Set<String> seen = new HashSet<>();
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String member = parser.currentName();
      if (!seen.add(member)) {
        remarks.add(new Remark(ProblemCode.KEY_TWICE, member, again(member, parser)));
      }
      parser.nextToken();
      member(member, parser);
    }
    if (parser.nextToken() != null) {
      throw new UnreadableSource(
          ProblemCode.JSON_SHAPE, Map.of("why", Remark.word("why.moreAfterEnd")));
    }
    if (!hasAnswers) {
      remarks.add(shape("why.noAnswers", "answers"));
    }
  }

  private void member(String member, JsonParser parser) {
    boolean name = member.equals("scheme") || member.equals("version");
    if (name && parser.currentToken() == JsonToken.VALUE_STRING) {
      names.put(member, Bare.of(parser.getString()));
    } else if (name) {
      remarks.add(shape("why.noText", member));
      parser.skipChildren();
    } else if (member.equals("answers") && parser.currentToken() == JsonToken.START_OBJECT) {
      hasAnswers = true;
      answers(parser);
    } else {
      if (!member.equals("answers")) {
        remarks.add(unknownMember(member));
      }
      parser.skipChildren();
    }
  }

  private void answers(JsonParser parser) {
    while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
      String code = parser.currentName();
      parser.nextToken();
      RawAnswer answer = answer(code, parser);
      if (answers.put(code, answer) != null) {
        Remark twice = new Remark(ProblemCode.KEY_TWICE, code, again(code, parser));
        answers.put(code, RawAnswer.lost(code, null, twice));
      }
    }
  }

  private static RawAnswer answer(String code, JsonParser parser) {
    try {
      return new RawAnswer(code, content(parser), null, List.of());
    } catch (NumberFormatException e) {
      Remark beyond = new Remark(ProblemCode.NOT_A_NUMBER, parser.getString(), Map.of());
      return RawAnswer.lost(code, null, beyond);
    }
  }

  private static Content content(JsonParser parser) {
    return switch (parser.currentToken()) {
      case VALUE_STRING -> text(parser.getString());
      case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
          new Content.Number(Decimals.near(parser.getDecimalValue()), Content.Look.PLAIN, null);
      case VALUE_TRUE -> new Content.Truth(true);
      case VALUE_FALSE -> new Content.Truth(false);
      case START_ARRAY, START_OBJECT -> nested(parser);
      default -> Content.BLANK;
    };
  }

  private static Content text(String text) {
    return Bare.of(text).isEmpty() ? Content.BLANK : new Content.Text(text);
  }

  private static Content nested(JsonParser parser) {
    String kind = parser.currentToken() == JsonToken.START_ARRAY ? "array" : "object";
    parser.skipChildren();
    return new Content.Nested(kind);
  }

  private static Remark unknownMember(String member) {
    String nearest = Nearest.of(member, MEMBERS);
    return new Remark(
        ProblemCode.UNKNOWN_MEMBER,
        member,
        nearest == null ? Map.of("name", member) : Map.of("name", member, "nearest", nearest));
  }

  private static Remark shape(String why, String member) {
    Map<String, String> details = Map.of("why", Remark.word(why), "member", member);
    return new Remark(ProblemCode.JSON_SHAPE, "", details);
  }

  private static Map<String, String> again(String name, JsonParser parser) {
    Map<String, String> details = place(parser.currentTokenLocation());
    details.put("name", name);
    return details;
  }

  private static Map<String, String> place(@Nullable TokenStreamLocation location) {
    TokenStreamLocation at = Objects.requireNonNullElse(location, TokenStreamLocation.NA);
    Map<String, String> place = new HashMap<>();
    place.put("line", String.valueOf(at.getLineNr()));
    place.put("column", String.valueOf(at.getColumnNr()));
    return place;
  }
}
