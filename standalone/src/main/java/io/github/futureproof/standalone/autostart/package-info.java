/**
 * What runs inside a user's javac when our jar is on its annotation-processor path and nothing else
 * was done. {@code boot.AutoStart} loads it, together with the Error Prone in the jar.
 */
package io.github.futureproof.standalone.autostart;
