package corymb.report.style;

import java.util.Map;

/** What a style sheet sets for the elements of one selector. */
record Rule(Selector selector, Map<Property, Object> values) {}
