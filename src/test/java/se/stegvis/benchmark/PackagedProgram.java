package se.stegvis.benchmark;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** {@code java -jar target/stegvis.jar} in a process of its own, as an operator starts it. */
record PackagedProgram(Process process, int port, Duration startup) implements AutoCloseable {

    static final Path FOLDER = Path.of("target", "benchmark").toAbsolutePath();

    /** Serves; returns when the first page has been served. */
    static PackagedProgram serve(List<String> jvm, Map<String, String> settings) throws Exception {
        int port = freePort();
        long begun = System.nanoTime();
        var process = start(jvm, with(settings, "PORT", Integer.toString(port)));
        while (!KeepAlive.answers(port, "/logga-in")) {
            if (!process.isAlive()) {
                throw new IOException("The program stopped, see " + log());
            }
            Thread.sleep(5);
        }
        return new PackagedProgram(process, port, Duration.ofNanos(System.nanoTime() - begun));
    }

    /** Runs a command to its end. */
    static void command(Map<String, String> settings, String... arguments) throws Exception {
        int exit = start(List.of("-Xmx256m"), settings, arguments).waitFor();
        if (exit != 0) {
            throw new IOException(String.join(" ", arguments) + " ended with " + exit + ", see " + log());
        }
    }

    /** What Linux says of its memory now: VmRSS, or VmHWM for the most it has been. In MB; 0 on other systems. */
    long megabytes(String what) throws IOException {
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        if (Files.notExists(status)) {
            return 0;
        }
        var line = Pattern.compile(what + ":\\s*(\\d+) kB").matcher(Files.readString(status, UTF_8));
        return line.find() ? Long.parseLong(line.group(1)) / 1024 : 0;
    }

    private static Process start(List<String> jvm, Map<String, String> settings, String... arguments)
            throws IOException {
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(jvm);
        line.addAll(List.of("-jar", Path.of("target", "stegvis.jar").toString()));
        line.addAll(List.of(arguments));
        var builder = new ProcessBuilder(line)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log().toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("STEGVIS_"));
        settings.forEach((name, value) -> builder.environment().put("STEGVIS_" + name, value));
        return builder.start();
    }

    private static Path log() {
        return FOLDER.resolve("program.log");
    }

    static Map<String, String> with(Map<String, String> settings, String name, String value) {
        var more = new java.util.HashMap<>(settings);
        more.put(name, value);
        return more;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
