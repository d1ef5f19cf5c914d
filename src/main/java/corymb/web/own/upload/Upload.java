package corymb.web.own.upload;

/**
 * A file that was uploaded and not handed in.
 *
 * @param name the name it was uploaded with
 * @param bytes its bytes
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, never changed
record Upload(String name, byte[] bytes) {}
