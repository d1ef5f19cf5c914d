package corymb.web;

import java.nio.file.Path;

/**
 * How the web application is served.
 *
 * @param port from 0 to 65535; 0 takes any free one
 * @param address the address of this machine that is listened at, as in {@code 127.0.0.1}
 * @param home the folder of the data, where {@code application.yaml} may stand
 */
public record WebSettings(int port, String address, Path home) {}
