package se.stegvis.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The least a browser does: HTTP/1.1 over one connection that is kept, one cookie, compression taken but not undone. */
final class KeepAlive implements AutoCloseable {

    private final Socket socket;
    private final InputStream in;
    private final byte[] sink = new byte[16 * 1024];
    private final ByteArrayOutputStream page = new ByteArrayOutputStream();
    private String cookie = "";
    private String code = "";

    /** What came back; header names are in lower case. */
    record Answer(int status, Map<String, String> headers) {
        String location() {
            return headers.getOrDefault("location", "");
        }
    }

    KeepAlive(int port) throws IOException {
        socket = new Socket(InetAddress.getLoopbackAddress(), port);
        socket.setTcpNoDelay(true);
        in = new BufferedInputStream(socket.getInputStream(), 32 * 1024);
    }

    static boolean answers(int port, String path) {
        try (var client = new KeepAlive(port)) {
            return client.get(path).status == 200;
        } catch (IOException e) {
            return false;
        }
    }

    KeepAlive signIn(String epost, String losenord) throws IOException {
        var answer = post("/logga-in", "epost=" + epost + "&losenord=" + losenord);
        if (answer.status != 303) {
            throw new IOException("Sign-in answered " + answer.status);
        }
        cookie = "Cookie: " + answer.headers.getOrDefault("set-cookie", "").split(";", 2)[0] + "\r\n";
        return this;
    }

    Answer get(String path) throws IOException {
        return send("GET " + path + " HTTP/1.1\r\n" + common() + "\r\n");
    }

    /** The page as it reads. */
    String text(String path) throws IOException {
        send("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAccept: text/html\r\n" + cookie + "\r\n");
        return page.toString(UTF_8);
    }

    /** The code that every form of a page carries, read off the page once and then kept. */
    String formCode(String path) throws IOException {
        if (code.isEmpty()) {
            var field = Pattern.compile("name=\"_kod\" value=\"([^\"]+)\"").matcher(text(path));
            code = field.find() ? field.group(1) : "none";
        }
        return code;
    }

    Answer post(String path, String form) throws IOException {
        return send("POST " + path + " HTTP/1.1\r\n" + common()
                + "Content-Type: application/x-www-form-urlencoded\r\nSec-Fetch-Site: same-origin\r\nContent-Length: "
                + form.length() + "\r\n\r\n" + form);
    }

    private String common() {
        return "Host: localhost\r\nAccept: text/html,*/*;q=0.8\r\nAccept-Encoding: gzip\r\n" + cookie;
    }

    private Answer send(String request) throws IOException {
        var out = socket.getOutputStream();
        out.write(request.getBytes(ISO_8859_1));
        out.flush();
        int status = Integer.parseInt(line().split(" ", 3)[1]);
        var headers = new HashMap<String, String>();
        for (var line = line(); !line.isEmpty(); line = line()) {
            int colon = line.indexOf(':');
            headers.putIfAbsent(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        }
        body(headers);
        return new Answer(status, headers);
    }

    private void body(Map<String, String> headers) throws IOException {
        page.reset();
        if (headers.containsKey("content-length")) {
            read(Integer.parseInt(headers.get("content-length")));
            return;
        }
        if (headers.containsKey("transfer-encoding")) {
            for (int length = chunk(); length > 0; length = chunk()) {
                read(length);
                line();
            }
            line();
        }
    }

    private int chunk() throws IOException {
        return Integer.parseInt(line().strip(), 16);
    }

    private void read(int length) throws IOException {
        for (int left = length; left > 0; ) {
            int read = in.read(sink, 0, Math.min(left, sink.length));
            if (read < 0) {
                throw new IOException("The answer ended early");
            }
            page.write(sink, 0, read);
            left -= read;
        }
    }

    private String line() throws IOException {
        var line = new StringBuilder(80);
        for (int c = in.read(); c != '\n'; c = in.read()) {
            if (c < 0) {
                throw new IOException("The connection was closed");
            }
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
