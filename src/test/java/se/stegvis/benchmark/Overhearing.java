package se.stegvis.benchmark;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;

/** Stands between a program and its database, passes everything on, and remembers the statements. */
final class Overhearing implements AutoCloseable {

    private static final int COM_QUERY = 3;

    private final ServerSocket door;
    private final int database;
    private final List<String> statements = new ArrayList<>();

    Overhearing(int database) throws IOException {
        this.database = database;
        this.door = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        start("accept", this::accept);
    }

    int port() {
        return door.getLocalPort();
    }

    /** What was sent since the last time this was asked, a byte a character. */
    synchronized List<String> take() {
        var taken = List.copyOf(statements);
        statements.clear();
        return taken;
    }

    private synchronized void remember(String statement) {
        statements.add(statement);
    }

    private void accept() throws IOException {
        while (true) {
            var program = door.accept();
            var server = new Socket(InetAddress.getLoopbackAddress(), database);
            program.setTcpNoDelay(true);
            server.setTcpNoDelay(true);
            start("answers", () -> server.getInputStream().transferTo(program.getOutputStream()));
            start("statements", () -> pass(program.getInputStream(), server.getOutputStream()));
        }
    }

    /** A packet is three bytes of length, one of sequence, and the payload, whose first byte says what is wanted. */
    private void pass(InputStream from, OutputStream to) throws IOException {
        var in = new DataInputStream(from);
        var head = new byte[4];
        while (true) {
            in.readFully(head);
            var payload = new byte[(head[0] & 255) | (head[1] & 255) << 8 | (head[2] & 255) << 16];
            in.readFully(payload);
            if (payload.length > 0 && payload[0] == COM_QUERY && head[3] == 0) {
                remember(new String(payload, 1, payload.length - 1, ISO_8859_1));
            }
            to.write(head);
            to.write(payload);
            to.flush();
        }
    }

    private interface Task {
        void run() throws IOException;
    }

    private static void start(String name, Task task) {
        var thread = new Thread(
                () -> {
                    try {
                        task.run();
                    } catch (SocketException | EOFException e) {
                        // One side has hung up.
                    } catch (IOException e) {
                        throw new java.io.UncheckedIOException(e);
                    }
                },
                name);
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        door.close();
    }
}
