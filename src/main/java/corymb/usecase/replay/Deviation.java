package corymb.usecase.replay;

/**
 * Something that is kept and did not come out again.
 *
 * @param act the number of the act, from 1; 0 for the case as a whole
 * @param what what differs, in words
 * @param stored what is kept: a digest where there is one
 * @param found what came out, or why nothing did
 */
public record Deviation(int act, String what, String stored, String found) {}
