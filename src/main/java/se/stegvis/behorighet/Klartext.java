package se.stegvis.behorighet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A route whose page is of no use without what tells who a participant is, such as a form filled in with her name. While
 * the session hides that, the guard answers with a page that says how to stop hiding. What was typed before is still
 * saved when it is right; a form that would come back is not shown.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Klartext {}
