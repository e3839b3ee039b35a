package se.stegvis.valdsfragor;

import se.stegvis.atkomstlogg.VisadPerson;
import se.stegvis.behorighet.DeltagandeRef;
import se.stegvis.web.Formular;

/** What the page shows. */
record ValdsfragorView(DeltagandeRef deltagande, VisadPerson person, Formular form) {}
