package se.stegvis;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** The hidden fields of a page's form, as a browser sends them along with what is typed. */
public final class FormPage {

    private static final Pattern HIDDEN =
            Pattern.compile("<input type=\"hidden\" name=\"([^\"]+)\" value=\"([^\"]*)\">");

    private final Map<String, Object> hidden = new LinkedHashMap<>();

    private FormPage(String html) {
        var main = html.substring(html.indexOf("<main"));
        var form = main.substring(main.lastIndexOf("<form"));
        var fields = HIDDEN.matcher(form);
        while (fields.find()) {
            hidden.put(fields.group(1), fields.group(2));
        }
    }

    /** Of the last form on the page. */
    public static FormPage of(Browser.Page page) {
        return new FormPage(page.html());
    }

    /** The form with these fields filled in. */
    public Map<String, Object> with(Map<String, ?> typed) {
        var all = new LinkedHashMap<>(hidden);
        all.putAll(typed);
        return all;
    }
}
