package se.stegvis;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.FormElement;

/** A form on a page, as a browser would send it: hidden fields, what stands in it, and what is typed over that. */
public final class FormPage {

    private final FormElement form;

    private FormPage(FormElement form) {
        this.form = form;
    }

    /** The last form on the page. */
    public static FormPage of(Browser.Page page) {
        var forms = all(page);
        return forms.get(forms.size() - 1);
    }

    /** The forms that are posted, without those of the frame. */
    public static List<FormPage> all(Browser.Page page) {
        return Jsoup.parse(page.html()).select("main form[method=post]").forms().stream()
                .map(FormPage::new)
                .toList();
    }

    /** Where it is sent. */
    public String action() {
        return form.attr("action");
    }

    /** The names of the fields somebody fills in, each once. */
    public List<String> names() {
        return form.select("input:not([type=hidden]), select, textarea").eachAttr("name").stream()
                .distinct()
                .toList();
    }

    /** The form with these fields filled in; a list is a field with several values. */
    public Map<String, Object> with(Map<String, ?> typed) {
        var all = new LinkedHashMap<String, Object>();
        form.formData()
                .forEach(field -> all.merge(field.key(), field.value(), (earlier, another) -> {
                    var values = new ArrayList<Object>(earlier instanceof List<?> list ? list : List.of(earlier));
                    values.add(another);
                    return values;
                }));
        all.putAll(typed);
        return all;
    }
}
