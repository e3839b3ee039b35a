package se.stegvis.browser;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.GetByLabelOptions;
import com.microsoft.playwright.Locator.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;

/** The fields of a form, or of a part of it, found by what a user reads. */
class Fields {

    private final Locator part;

    Fields(Locator part) {
        this.part = part;
    }

    void fill(String label, String text) {
        field(label).fill(text);
    }

    void choose(String label, String option) {
        field(label).selectOption(new SelectOption().setLabel(option));
    }

    /** A box or a radio button. */
    void tick(String label) {
        field(label).check();
    }

    /** The fields under a legend. */
    Fields under(String legend) {
        return new Fields(part.getByRole(
                AriaRole.GROUP, new GetByRoleOptions().setName(legend).setExact(true)));
    }

    Locator field(String label) {
        return part.getByLabel(label, new GetByLabelOptions().setExact(true));
    }
}
