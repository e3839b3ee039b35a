/**
 * The page layer: forms as they were typed, checks with Swedish messages beside the field, three kinds of answers, the
 * frame around every page, error pages, same-origin check, headers and rate limits. It knows who is signed in but nothing
 * of the domain. Pages are rendered whole before the first byte, and work without JavaScript.
 */
@NullMarked
package se.stegvis.web;

import org.jspecify.annotations.NullMarked;
