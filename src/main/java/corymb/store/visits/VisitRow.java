package corymb.store.visits;

import java.time.Instant;

/**
 * What is remembered of a browser.
 *
 * @param id the digest of the secret in its cookie
 * @param begun when it came first
 * @param seen when it was noted last that it came
 * @param ends from when on it is remembered no more
 * @param contents sealed by the secret
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
public record VisitRow(String id, Instant begun, Instant seen, Instant ends, byte[] contents) {}
