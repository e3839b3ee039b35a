package se.stegvis.avslut;

import java.util.List;
import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.deltagare.LageForm;
import se.stegvis.web.Formular;

/**
 * The form.
 *
 * @param inskriven the day, to read
 * @param provotid what to think of before choosing "utan mätning"
 */
record AvslutView(
        DeltagandeRef deltagande,
        VisadPerson person,
        Formular form,
        List<LageForm.Rad> sysselsattning,
        String inskriven,
        String provotid,
        boolean farFelregistrera) {}
