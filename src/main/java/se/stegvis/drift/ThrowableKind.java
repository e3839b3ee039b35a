package se.stegvis.drift;

import ch.qos.logback.classic.pattern.ThrowableHandlingConverter;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;

/** An exception in the log: its kind and where it came from. Never its message, which may quote a participant. */
public final class ThrowableKind extends ThrowableHandlingConverter {

    private static final int FRAMES = 12;

    @Override
    public String convert(ILoggingEvent event) {
        return describe(event.getThrowableProxy());
    }

    static String describe(IThrowableProxy thrown) {
        var text = new StringBuilder();
        for (var cause = thrown; cause != null; cause = cause.getCause()) {
            text.append(cause.getClassName()).append('\n');
            var frames = cause.getStackTraceElementProxyArray();
            for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
                text.append("    ").append(frames[i].getSTEAsString()).append('\n');
            }
        }
        return text.toString();
    }
}
