package io.github.futureproof.testing;

import java.lang.reflect.Method;
import org.junit.jupiter.api.extension.DynamicTestInvocationContext;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.InvocationInterceptor;
import org.junit.jupiter.api.extension.ReflectiveInvocationContext;

/**
 * Spares mutation testing an hour. PIT runs all tests once more in every process that it starts for
 * mutants, only to learn their names; here they are named and not run. On only where the JVM says
 * {@code -Djunit.jupiter.extensions.autodetection.enabled=true}, as the profile {@code mutation}
 * does.
 */
public final class OnlyListed implements InvocationInterceptor {
  private static final String LISTING = "org.pitest.mutationtest.execute.MutationTestMinion";

  @Override
  public void interceptTestMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext extension)
      throws Throwable {
    listOrRun(test);
  }

  @Override
  public void interceptTestTemplateMethod(
      Invocation<Void> test, ReflectiveInvocationContext<Method> method, ExtensionContext extension)
      throws Throwable {
    listOrRun(test);
  }

  @Override
  public void interceptDynamicTest(
      Invocation<Void> test, DynamicTestInvocationContext dynamic, ExtensionContext extension)
      throws Throwable {
    listOrRun(test);
  }

  // Against mutants, tests run on threads of their own.
  private static void listOrRun(Invocation<Void> test) throws Throwable {
    boolean listing =
        StackWalker.getInstance()
            .walk(frames -> frames.anyMatch(frame -> frame.getClassName().equals(LISTING)));
    if (listing) {
      test.skip();
    } else {
      test.proceed();
    }
  }
}
