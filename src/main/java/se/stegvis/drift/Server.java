package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import se.stegvis.gemensamt.Refused;
import se.stegvis.web.Requests;

/** Serves until the process is told to stop. */
public final class Server {

    /** How long requests under way may go on when the program is told to stop. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** Exit code 1 when something refused the start; otherwise it returns only when the process is ending. */
    public static int serve() {
        ApplicationContext context;
        try {
            context = ApplicationContext.builder().build();
        } catch (RuntimeException e) {
            Reasons.print(e, System.err);
            return 1;
        }
        var stopped = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            drain(context);
                            context.close();
                            stopped.countDown();
                        },
                        "stop"));
        try {
            var server = start(context);
            System.out.println("Stegvis är igång: " + address(server));
            context.getBean(FirstAccount.class).hint().ifPresent(System.out::println);
            stopped.await();
            return 0;
        } catch (Exception e) {
            Reasons.print(e, System.err);
            return 1;
        }
    }

    private static EmbeddedServer start(ApplicationContext context) {
        int port = context.start().getRequiredProperty("stegvis.port", Integer.class);
        try {
            return context.getBean(EmbeddedServer.class).start();
        } catch (RuntimeException e) {
            if (Reasons.portInUse(e)) {
                throw new Refused(
                        "Porten " + port + " används redan av ett annat program. Välj en annan med STEGVIS_PORT.", e);
            }
            throw e;
        }
    }

    private static void drain(ApplicationContext context) {
        if (context.isRunning()) {
            context.findBean(Requests.class).ifPresent(requests -> requests.drain(PATIENCE));
        }
    }

    private static String address(EmbeddedServer server) {
        String host = server.getHost();
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0");
        return "http://" + (here ? "localhost" : host) + ":" + server.getPort();
    }

    private Server() {}
}
