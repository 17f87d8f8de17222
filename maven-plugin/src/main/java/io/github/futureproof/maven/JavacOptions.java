package io.github.futureproof.maven;

import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What a compilation is told about the language and the platform, in the words of the command.
 *
 * @param words options of the command
 * @param runsProcessors whether annotation processors run
 * @param release the newest Java version that is asked for; 0 for none
 */
record JavacOptions(List<String> words, boolean runsProcessors, int release) {
  /** The oldest that the command knows; what is older is compiled as this. */
  private static final int OLDEST = 8;

  /** Flags of javac that change what sources mean, and stand before their value. */
  private static final Set<String> WITH_VALUE = Set.of("--add-exports", "--add-modules");

  /**
   * Reads the compiler plugin's configuration.
   *
   * @param isTest whether it compiles tests, for which it has parameters of their own
   */
  static JavacOptions of(Configuration configuration, boolean isTest) {
    List<String> words = new ArrayList<>();
    Optional<String> release = either(configuration, isTest, "testRelease", "release");
    Optional<String> source = either(configuration, isTest, "testSource", "source");
    int version = release.or(() -> source).map(JavacOptions::version).orElse(0);
    if (version > 0) {
      words.add(release.isPresent() ? "--release" : "--source");
      words.add(Integer.toString(Math.max(OLDEST, version)));
    }
    boolean preview = configuration.is("enablePreview");
    boolean processors = !configuration.text("proc").orElse("").equals("none");
    List<String> arguments = arguments(configuration, isTest);
    for (int i = 0; i < arguments.size(); i++) {
      String argument = arguments.get(i);
      String flag = argument.contains("=") ? argument.substring(0, argument.indexOf('=')) : "";
      if (argument.equals("--enable-preview")) {
        preview = true;
      } else if (argument.equals("-proc:none")) {
        processors = false;
      } else if (argument.startsWith("-A") && argument.length() > 2) {
        words.addAll(List.of("--processor-option", argument.substring(2)));
      } else if (WITH_VALUE.contains(argument) && i + 1 < arguments.size()) {
        words.addAll(List.of(argument, arguments.get(++i)));
      } else if (WITH_VALUE.contains(flag)) {
        words.addAll(List.of(flag, argument.substring(flag.length() + 1)));
      }
    }
    if (preview) {
      words.add("--enable-preview");
    }
    configuration
        .text("encoding")
        .or(() -> Optional.of(Charset.defaultCharset().name()))
        .ifPresent(encoding -> words.addAll(List.of("--encoding", encoding)));
    if (processors) {
      for (String each : configuration.texts("annotationProcessors")) {
        words.addAll(List.of("--processor", each));
      }
    }
    return new JavacOptions(List.copyOf(words), processors, version);
  }

  private static Optional<String> either(
      Configuration configuration, boolean isTest, String forTests, String forAll) {
    Optional<String> text = isTest ? configuration.text(forTests) : Optional.empty();
    return text.or(() -> configuration.text(forAll));
  }

  private static List<String> arguments(Configuration configuration, boolean isTest) {
    List<String> arguments = new ArrayList<>(configuration.texts("compilerArgs"));
    either(configuration, isTest, "testCompilerArgument", "compilerArgument")
        .ifPresent(each -> arguments.addAll(List.of(each.split("\\s+"))));
    return arguments;
  }

  /** Java 8 has two names. */
  private static int version(String text) {
    String number = text.toLowerCase(Locale.ROOT).replaceFirst("^1\\.", "");
    try {
      return Integer.parseInt(number);
    } catch (NumberFormatException e) {
      return 0;
    }
  }
}
