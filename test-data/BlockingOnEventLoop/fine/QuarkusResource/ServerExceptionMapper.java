package org.jboss.resteasy.reactive.server;

/** Stands for the library: it shows that resources are served by it. */
public @interface ServerExceptionMapper {}
