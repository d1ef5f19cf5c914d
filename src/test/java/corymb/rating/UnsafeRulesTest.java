package corymb.rating;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import corymb.TinyPack;
import corymb.scheme.yaml.Fault;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Draft rules that reach beyond the facts are refused before anything is compiled. */
class UnsafeRulesTest {

  private static final String FILE = "measures/eligibility/E1-staff.drl";
  private static final String CALL = "measures.measure( \"E1\", \"fte\", $fte.quantity() );";
  private static final String CONDITION = "question == \"team.fte\"";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Runtime.getRuntime().exec( \"id\" );",
        "System.exit( 0 );",
        "java.lang.System.exit( 0 );",
        "new java.io.File( \"/etc/passwd\" ).delete();",
        "$fte.getClass().forName( \"java.lang.Runtime\" );",
        "measures.measure( \"E1\", \"fte\", $fte.quantity() ); System.exit( 0 );",
        "measures.measure( \"E1\", $fte.getClass().getName(), $fte.quantity() );",
        "measures.measure( \"E1\", $fte.class.name, $fte.quantity() );",
        "measures.measure( \"E1\", java.lang.System.getenv( \"HOME\" ), $fte.quantity() );",
        "measures.measure( \"E1\", new String(), $fte.quantity() );",
        "measures.measure( \"E1\", ( (Runnable) () -> {} ).toString(), $fte.quantity() );",
        "measures.wait();",
        "measures.firing( null );",
        "measures.getClass();",
        "drools.getWorkingMemory();",
        "kcontext.getKieRuntime().halt();",
        "insert( $fte );",
        "while ( true ) {}",
        "measures.unmeasurable( \"\\u0022 + System.getenv() + \\u0022\" );",
        "/* \\u002a/ System.exit( 0 ); /* */ measures.unmeasurable( \"E1\" );",
        "// \\u000a System.exit( 0 );\n    measures.unmeasurable( \"E1\" );",
        "measures.unmeasurable( 'E1' );",
        "measures.unmeasurable( `E1` );",
        "with ( measures ) { unmeasurable( \"E1\" ) };",
        "measures.unmeasurable( [\"E1\"] );",
        "measures.measure( \"E1\", \"fte\", $fte-System );",
        "measures.measure( \"E1\", \"fte\", $fte-java.util.List.of() );",
        "measures.measure( \"E1\", \"fte\", Quantity.of( 1e999999999 ) );",
        "import java.lang.Runtime; measures.unmeasurable( \"E1\" );"
      })
  void a_consequence_that_reaches_further_is_refused(String consequence) {
    assertThat(refused(replaced(CALL, consequence))).allMatch(fault -> fault.line() >= 11);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Runtime.getRuntime() != null",
        "System.getenv( \"HOME\" ) == \"/root\"",
        "this.getClass().getName() == \"x\"",
        "class.name == \"x\"",
        "question.class.name == \"x\"",
        "question matches \"(a+)+\"",
        "eval( true )",
        "question == ( new java.util.Scanner( System.in ).next() )",
        "question str[startsWith] \"team\"",
        "question == \"team.fte\" || java.lang.Math.random() > 0",
        "( def f() { 1 }; f() ) == 1",
        "question.getBytes() != null",
        "number() > 1e9",
        "number() > System",
        "this != null",
        "given && $x#java.io.File( true )",
        "question == java.lang.System.lineSeparator()",
        "eval( java.lang.Runtime.getRuntime() != null )",
        "question soundslike \"x\"",
        "$x : java.lang.Runtime.getRuntime()",
        "question == #{System}",
        "question == \"\\u0022 + 1\""
      })
  void a_condition_that_reaches_further_is_refused(String condition) {
    assertThat(refused(replaced(CONDITION, condition))).allMatch(fault -> fault.line() == 9);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "import java.lang.Runtime",
        "import static java.lang.System.exit",
        "import function java.lang.System.exit",
        "import corymb.factsandmore.*",
        "global java.io.File file",
        "global java.lang.Runtime measures",
        "function void stop() { System.exit( 0 ); }",
        "declare Thing name : String end",
        "query \"all\" Answer() end",
        "dialect \"mvel\"",
        "unit corymb.Something",
        "dialect \"java\"",
        "import static corymb.facts.Quantity.*",
        "import accumulate java.lang.Runtime run",
        "expander x.dsl",
        "global corymb.facts.MeasureSheet evil",
        "window w Answer() over window:time( 1s )",
        "declare corymb.facts.Answer @role( event ) end"
      })
  void a_statement_that_reaches_further_is_refused(String statement) {
    String text = text().replace("global MeasureSheet", statement + "\nglobal MeasureSheet");

    assertThat(refused(text)).anyMatch(fault -> fault.line() == 5);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "salience 10",
        "no-loop true",
        "lock-on-active",
        "agenda-group \"x\"",
        "dialect \"mvel\"",
        "timer ( int: 1 )",
        "@Direct",
        "extends \"other\"",
        "enabled ( System.exit( 0 ) )"
      })
  void an_attribute_is_refused(String attribute) {
    assertThat(refused(text().replace("when\n", attribute + "\nwhen\n")))
        .anyMatch(fault -> fault.line() == 8);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "java.io.File()",
        "$f : java.lang.Runtime()",
        "String()",
        "Object()",
        "MeasureSheet()",
        "eval( true )",
        "Answer() from java.util.List.of( 1 )",
        "accumulate( Answer(); $n : count( 1 ) )",
        "not( java.lang.Thread() )",
        "Answer#java.io.File()"
      })
  void a_pattern_that_is_no_fact_is_refused(String pattern) {
    String text = text().replace("when\n", "when\n    " + pattern + "\n");

    assertThat(refused(text)).anyMatch(fault -> fault.line() == 9);
  }

  @Test
  void facts_that_are_not_named_are_refused_because_they_multiply() {
    assertThat(refused(replaced(CONDITION, "given")))
        .containsExactly(
            new Fault(FILE, 9, "Answer( ... ) must name its one fact; add: question == \"...\""));
  }

  @Test
  void a_package_of_the_program_or_of_java_is_refused() {
    assertThat(refused(text().replace("rules.tiny.v1_0_0.measures", "corymb.facts")))
        .containsExactly(
            new Fault(
                FILE,
                1,
                "the package 'corymb.facts' is not one for rules; begin it with 'rules.'"));
  }

  @Test
  void a_name_that_could_become_code_is_refused() {
    assertThat(refused(text().replace("full-time positions", "*/ System.exit(0); /*")))
        .singleElement()
        .returns(7, Fault::line);
  }

  @Test
  void code_in_a_comment_is_never_compiled() {
    Map<String, String> texts = new TreeMap<>(TinyPack.PACK.ruleTexts());
    texts.put(FILE, text().replace(CALL, CALL + " // System.exit( 0 );\r System.exit( 0 );"));

    assertThat(RuleBase.ofTexts(texts)).isNotNull();
  }

  private static List<Fault> refused(String text) {
    Map<String, String> texts = new TreeMap<>(TinyPack.PACK.ruleTexts());
    texts.put(FILE, text);
    BrokenRules refusal = catchThrowableOfType(BrokenRules.class, () -> RuleBase.ofTexts(texts));
    assertThat(refusal).as("not refused: %s", text).isNotNull();
    assertThat(refusal.faults()).isNotEmpty().allMatch(fault -> fault.file().equals(FILE));
    return refusal.faults();
  }

  private static String replaced(String old, String changed) {
    assertThat(text()).contains(old);
    return text().replace(old, changed);
  }

  private static String text() {
    return TinyPack.FILES.text(FILE);
  }
}
