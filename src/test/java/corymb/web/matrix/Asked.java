package corymb.web.matrix;

import corymb.web.site.Browser;

/**
 * A page that somebody may see.
 *
 * @param name for people, and for files: a path with names for what varies in it
 * @param path its address
 * @param status with which it is answered, as in 200
 * @param browser in which somebody is logged in who may
 * @param ready makes it so that it can be seen now
 */
public record Asked(String name, String path, int status, Browser browser, Runnable ready) {}
