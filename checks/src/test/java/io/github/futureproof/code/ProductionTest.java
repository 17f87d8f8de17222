package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Compiled;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProductionTest {
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "package com.acme.orders;, true",
    "package com.acme.latest;, true",
    "package com.acme.testing;, false",
    "package com.acme.devmode.pages;, false",
    "package com.acme.benchmarks;, false"
  })
  void isTheNameOfThePackageAlone(String line, boolean expected) {
    Compiled compiled = Compiled.of(line + " class A { void run() {} }");
    assertEquals(
        expected, Production.isProduction(compiled.path("A", "run").getCompilationUnit()));
  }
}
