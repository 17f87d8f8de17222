/** The goals {@code check} and {@code fix}: what a build knows, handed to the command. */
package io.github.futureproof.maven;
