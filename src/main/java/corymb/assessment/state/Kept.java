package corymb.assessment.state;

/**
 * A file that is kept.
 *
 * @param sha256 its digest, 64 hexadecimal digits, by which it is found
 * @param name the name it was handed in with
 * @param size its size in bytes, 0 or more
 */
public record Kept(String sha256, String name, long size) {}
