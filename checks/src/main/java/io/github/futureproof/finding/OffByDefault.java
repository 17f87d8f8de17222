package io.github.futureproof.finding;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A check that speaks only when asked for by name or with all others ({@code -Xep:Name:WARN},
 * {@code -XepAllDisabledChecksAsWarnings}): fewer than nine in ten of its reports on real code
 * proved true.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface OffByDefault {}
