package se.stegvis.paborjat;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * On a route whose form nobody may find again: what is typed is not kept when it cannot be saved, and the form is known as
 * one sent twice by its code alone, so that not even a fingerprint of what was in it is stored. Sent again with other words it
 * is the same form, since nobody could take the first words back.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface UtanSpar {}
