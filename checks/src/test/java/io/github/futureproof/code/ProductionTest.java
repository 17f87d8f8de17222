package io.github.futureproof.code;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.github.futureproof.testing.Told;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the name of a package says of whom its code serves. */
final class ProductionTest {
  @ParameterizedTest
  @CsvSource({
    "'', true",
    "package com.acme.orders;, true",
    "package com.acme.latest;, true",
    "package com.acme.test;, true",
    "package com.acme.testingtools;, true",
    "package com.acme.testing;, false",
    "package testing.acme;, false",
    "package com.acme.devmode.pages;, false",
    "package com.acme.benchmarks;, false"
  })
  void isTheNameOfThePackageAlone(String line, boolean expected) {
    Told told = Told.ofFile("/Code.java", line + " class Code {}");
    assertEquals(expected, Production.isProduction(told.unit()));
  }
}
