package se.stegvis.drift;

import io.micronaut.context.ApplicationContext;
import io.micronaut.runtime.server.EmbeddedServer;
import java.util.concurrent.CountDownLatch;
import se.stegvis.gemensamt.Refused;

/** Serves until the process is told to stop. */
public final class Server {

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

    private static String address(EmbeddedServer server) {
        String host = server.getHost();
        boolean here = host.equals("127.0.0.1") || host.equals("0.0.0.0");
        return "http://" + (here ? "localhost" : host) + ":" + server.getPort();
    }

    private Server() {}
}
