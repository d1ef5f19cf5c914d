/**
 * An invented reference portfolio, so that there is something to compare with before there are
 * cases: {@value corymb.benchmark.synthetic.SyntheticPortfolio#SIZE} organisations that answer the
 * whole questionnaire. Nothing in it is about a real organisation or person, and wherever it is
 * named it is called synthetic.
 *
 * <p>It aims at what is published of the real scheme: 1,292 organisations in 48 countries and 14
 * portfolios; 60 to 120 holders of a valid Gold (62 in April 2024, 119 in October 2020); more than
 * 70 % older than five years; German and Danish clusters of similar size; most organisations
 * without the content of Silver; a higher share of public money in post-communist countries; more
 * than 80 % supporting digital and more than 60 % green change. A hidden quality of each
 * organisation, moved by its country and age, makes good answers come together.
 */
@NullMarked
package corymb.benchmark.synthetic;

import org.jspecify.annotations.NullMarked;
