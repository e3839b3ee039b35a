package se.stegvis.drift;

import ch.qos.logback.core.PropertyDefinerBase;

/** The name of the appender in logback.xml: text, unless STEGVIS_LOGG says json. Read before there are any settings. */
public final class LogForm extends PropertyDefinerBase {

    @Override
    public String getPropertyValue() {
        return "json".equalsIgnoreCase(System.getProperty("stegvis.logg", System.getenv("STEGVIS_LOGG")))
                ? "json"
                : "text";
    }
}
